import { readFileSync, statSync } from 'node:fs';
import { type Problem, problem } from '@overread/engine/problems';
import { inMegabytes, type ReadLimits } from './limits.ts';

/**
 * The bytes of a file, or why it cannot be read. The size is looked at before anything is read. Synchronous: the
 * thread that reads has nothing else to do meanwhile.
 */
export function openFile(path: string, limits: ReadLimits): Uint8Array | Problem {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      return problem('file-is-folder', {
        where: path,
        detail: 'A folder was given where one file is read.',
        remedy: 'Give the files in it, or use a command that takes folders.',
      });
    }
    if (!found.isFile()) {
      return problem('file-not-regular', {
        where: path,
        detail: 'This is a device, a pipe or a socket; reading it might never end.',
        remedy: 'Save its contents as a file and give that.',
      });
    }
    return boundsProblem(found.size, path, limits) ?? readFileSync(path);
  } catch (error) {
    return unreadable(path, error as NodeJS.ErrnoException);
  }
}

/** A file that is empty or larger than a file may be. */
export function boundsProblem(size: number, where: string, limits: ReadLimits): Problem | null {
  if (size === 0) {
    return problem('file-empty', {
      where,
      detail: 'The file has zero bytes: a download or an export that did not finish leaves such files.',
      remedy: 'Get the file again from where it came.',
    });
  }
  if (size > limits.maxBytes) {
    return problem('file-too-large', {
      where,
      detail: `The file has ${inMegabytes(size)}; a file may have ${inMegabytes(limits.maxBytes)}, so that one file cannot take the memory of the others.`,
      remedy: 'Split it into smaller files, reduce its pictures, or raise the size limit.',
    });
  }
  return null;
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return problem('file-missing', {
      where: path,
      detail: 'Nothing of this name is there, so there is nothing to read.',
      remedy: 'Check the spelling and the folder the path starts from.',
    });
  }
  const told: Record<string, string> = {
    EACCES: 'You have no right to read it.',
    EPERM: 'You have no right to read it.',
    EMFILE: 'Too many files are open at once.',
    EIO: 'The disk reported an error while it was read.',
    ELOOP: 'Its links lead in a circle.',
    ENAMETOOLONG: 'Its name is longer than the system allows.',
  };
  return problem('file-unreadable', {
    where: path,
    detail: told[error.code ?? ''] ?? `The system said: ${error.message}.`,
    remedy: 'Copy the file to a place where you may read it, and give that copy.',
  });
}
