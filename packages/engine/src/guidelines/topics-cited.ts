import type { GuidelineTopic } from '../knowledge/schema/guidelines.ts';
import type { Citation } from './citation.ts';
import { chronicPainTopic } from './topics.ts';

/** The topics of the chronic pain guidelines that a citation names; null where it names none, or one that is not known. */
export function topicsCited(citation: Citation): readonly GuidelineTopic[] | null {
  const { guideline, edition, sections } = citation;
  if (guideline !== 'mtus/chronic-pain' || edition === null || sections.length === 0) return null;
  const topics: GuidelineTopic[] = [];
  for (const section of sections) {
    const topic = chronicPainTopic(section, edition);
    if (topic === undefined) return null;
    topics.push(topic);
  }
  return topics;
}
