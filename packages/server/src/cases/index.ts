export { actorOf } from './actor.ts';
export { type ApplicationBody, applicationBody } from './bodies/application.ts';
export type { CommandDoor, CommandType } from './command-type.ts';
export { doorOf, doors } from './doors.ts';
export { refused } from './refused.ts';
export { type Ran, runCommand } from './run-command.ts';
