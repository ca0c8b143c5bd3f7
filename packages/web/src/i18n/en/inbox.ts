export const inbox = {
  title: 'Record requests',
};
