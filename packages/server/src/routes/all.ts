import { cases } from './cases/index.ts';
import { determination } from './determination/index.ts';
import { documents } from './documents/index.ts';
import { emergency } from './emergency/index.ts';
import { fhir } from './fhir/index.ts';
import { health } from './health/index.ts';
import { intake } from './intake/index.ts';
import { notices } from './notices/index.ts';
import { openapi } from './openapi/index.ts';
import { oversight } from './oversight/index.ts';
import { pages } from './pages/index.ts';
import { people } from './people/index.ts';
import { quality } from './quality/index.ts';
import { records } from './records/index.ts';
import { reviewers } from './reviewers/index.ts';
import type { Room } from './room.ts';
import { webhooks } from './webhooks/index.ts';
import { work } from './work/index.ts';
import { signIn } from './sign-in/index.ts';

/** Every room of the server. A new one is a folder here and a line in this list. */
export const rooms: readonly Room[] = [
  pages,
  health,
  openapi,
  cases,
  signIn,
  people,
  documents,
  work,
  determination,
  notices,
  records,
  reviewers,
  oversight,
  quality,
  intake,
  webhooks,
  fhir,
  emergency,
];
