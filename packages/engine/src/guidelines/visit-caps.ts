import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineTopic } from '../knowledge/schema/guidelines.ts';
import { foldTerm } from '../text/folding.ts';
import { isUnverified } from './library.ts';

/** How many visits a guideline allows, for what, over how long. */
export interface VisitCap {
  /** Diagnoses it is for; empty: any. */
  readonly diagnoses: readonly string[];
  readonly min: number | null;
  readonly max: number;
  readonly weeks: number | null;
  readonly unverified: boolean;
  readonly source: string;
}

/** The visit caps of a topic of the chronic pain guidelines ("Physical Medicine", "Physical therapy") in an edition. */
export function visitCapsOf(topic: string, edition: '2009' | '2016'): VisitCap[] {
  return topicsNamed(topic, edition).flatMap((found) =>
    (found.criteria ?? []).flatMap((criterion): VisitCap[] => {
      const shared = { diagnoses: criterion.diagnoses ?? [], unverified: isUnverified(found), source: found.name };
      if (criterion.kind === 'visitCap' && criterion.max !== undefined)
        return [{ ...shared, min: criterion.min ?? null, max: criterion.max, weeks: criterion.weeks ?? null }];
      if (criterion.kind === 'trial' && criterion.total !== undefined)
        return [
          { ...shared, min: criterion.visits ?? null, max: criterion.total, weeks: criterion.totalWeeks ?? null },
        ];
      return [];
    }),
  );
}

/** Topics of an edition of the chronic pain guidelines that bear a name, or have it as an alias. */
export function topicsNamed(name: string, edition: '2009' | '2016'): GuidelineTopic[] {
  const folded = foldTerm(name);
  const { topics } = edition === '2009' ? guidelines.chronicPain2009 : guidelines.chronicPain2016;
  const own = topics.filter((topic) => foldTerm(topic.name) === folded);
  if (own.length > 0) return own;
  return topics.filter((topic) => (topic.aliases ?? []).some((alias) => foldTerm(alias) === folded));
}

/** One row of the postsurgical table. */
export type PostsurgicalCourse = (typeof guidelines.postsurgical2009.surgeries)[number];

/** Courses of therapy after surgery on a region (`shoulder`); the initial course is one half of `visits`. */
export function postsurgicalCourses(region: string): readonly PostsurgicalCourse[] {
  return guidelines.postsurgical2009.surgeries.filter((course) => course.regions.includes(region));
}
