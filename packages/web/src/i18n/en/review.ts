export const review = {
  title: 'Reviews',
};
