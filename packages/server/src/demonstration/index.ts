export { type Demonstration, seedDemonstration } from './seed.ts';
export { demonstrationText } from './told.ts';
