export { demonstrationFile, demonstrationFilling } from './filling.ts';
export { type Demonstration, type SeedOptions, seedDemonstration } from './seed.ts';
export { type Story, stories } from './stories.ts';
