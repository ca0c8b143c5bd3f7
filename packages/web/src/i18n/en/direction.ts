export const direction = {
  title: 'Medical director',
};
