import type { CommandDoor, CommandType } from './command-type.ts';
import { intakeDoors } from './intake-doors.ts';
import { recordDoors } from './record-doors.ts';
import { determinationDoors, reviewDoors } from './review-doors.ts';

/** Every command but the first: an application makes its case and has an address of its own. */
export const doors: readonly CommandDoor[] = [...intakeDoors, ...recordDoors, ...reviewDoors, ...determinationDoors];

export const doorOf: ReadonlyMap<CommandType, CommandDoor> = new Map(doors.map((one) => [one.type, one]));
