export const coordination = {
  title: 'Coordination',
};
