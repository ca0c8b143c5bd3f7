export { type Demonstration, seedDemonstration, stories } from './seed.ts';
export { demonstrationText } from './told.ts';
