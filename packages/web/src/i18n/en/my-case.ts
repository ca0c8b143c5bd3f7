export const myCase = {
  title: 'My cases',
};
