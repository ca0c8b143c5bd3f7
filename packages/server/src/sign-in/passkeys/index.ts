export { addPasskey, beginPasskey, passkeysOf, removePasskey } from './add.ts';
export type { Place } from './challenge.ts';
export { askForPasskey, signInWithPasskey } from './sign-in.ts';
