export const apply = {
  title: 'File an application',
};
