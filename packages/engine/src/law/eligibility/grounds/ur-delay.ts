import { clear, type GroundTest, holds } from '../ground.ts';
import { outcomeOf } from './ur-facts.ts';

export const urDelay: GroundTest = (screened) =>
  outcomeOf(screened) === 'delayed'
    ? holds('The decision only delays the treatment.')
    : clear('The treatment was not merely delayed.');
