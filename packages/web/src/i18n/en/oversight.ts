export const oversight = {
  title: 'Oversight',
};
