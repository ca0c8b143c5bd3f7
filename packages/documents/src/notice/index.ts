export {
  type NoticeFormat,
  NoticeWriter,
  noticeFormats,
  writeNotice,
  type WriteNoticeOptions,
} from './write-notice.ts';
