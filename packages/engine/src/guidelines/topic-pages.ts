import { isUnverified, rangesMeet } from './library.ts';
import { chronicPainTopic, topicsOnPage } from './topics.ts';

/** Holds topics against pages, both ways; true where a value not confirmed decided. */
export function checkTopics(sections: string[], pages: readonly string[], others: string[], notes: string[]): boolean {
  if (sections.length === 0) {
    const names = new Set<string>();
    for (const page of pages) for (const topic of topicsOnPage(Number(page.split('-')[0]))) names.add(topic.name);
    const [only] = names;
    if (names.size === 1 && only !== undefined) {
      sections.push(only);
      notes.push(`the topic is found by its page`);
    } else if (names.size > 0 && names.size <= 6)
      others.push(...[...names].map((name) => `page ${pages.join(', ')}: ${name}`));
    return true;
  }
  let doubtful = false;
  const ranges: string[] = [];
  for (const name of sections) {
    const topic = chronicPainTopic(name, '2009');
    if (topic === undefined || topic.pages === undefined) return doubtful;
    ranges.push(...topic.pages);
    doubtful ||= isUnverified(topic);
  }
  const outside = pages.filter((page) => !ranges.some((range) => rangesMeet(range, page)));
  if (outside.length > 0)
    notes.push(`page ${outside.join(', ')} lies outside ${sections.join(', ')} (${ranges.join(', ')})`);
  return doubtful || outside.length > 0;
}
