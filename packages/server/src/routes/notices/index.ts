import type { Room } from '../room.ts';
import { contactRoutes } from './contacts.ts';
import { mailRoomRoutes } from './mail-room.ts';
import { previewRoute } from './preview.ts';
import { readNoticeRoutes } from './read.ts';

/** What the parties are told: portal, paper, and how each is reached. */
export const notices: Room = {
  name: 'notices',
  register(app, services) {
    readNoticeRoutes(app, services);
    mailRoomRoutes(app, services);
    contactRoutes(app, services);
    previewRoute(app, services);
  },
};
