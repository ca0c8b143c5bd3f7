import { readFile } from 'node:fs/promises';
import { type Problem, problem } from '@overread/engine/problems';

/** The value of a JSON file, or why there is none. */
export async function jsonFile(path: string): Promise<{ readonly value: unknown } | Problem> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return problem(missing ? 'file-missing' : 'file-unreadable', {
      where: path,
      detail: missing
        ? 'Nothing has this name, so there is no case to look at.'
        : `The system says: ${(error as Error).message}`,
      remedy: 'Give the path of a JSON file that you may read.',
    });
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return problem('json-damaged', {
      where: path,
      detail: `This is not JSON: ${(error as Error).message}`,
      remedy: 'Mend the file at that place; the docs show an example of every file (docs/files.md).',
    });
  }
}
