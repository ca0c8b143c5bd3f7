export type * from './about.ts';
export * from './deadline.ts';
export type * from './notice.ts';
export { type NoticeEmail, noticeEmail } from './notice-email.ts';
export { isSheet, noticeOutline } from './notice-outline.ts';
export { noticeToText } from './notice-to-text.ts';
export type * from './outline.ts';
export type * from './people.ts';
export { type Locale, locales, type Said } from './words/index.ts';
