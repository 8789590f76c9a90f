import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocExample } from './doc-examples.ts';
import { pagesBelow } from './page-faults.ts';

/**
 * Finds the complete examples of Markdown pages: fenced `ts` code that begins with its imports, also in an item of a list,
 * where it is read without the indent. Fragments, which show a line of a larger file, have no imports; a file of this
 * repository, which imports its neighbours, stands nowhere else.
 *
 * @param root - root of the repository
 * @param places - pages, or folders of pages, from the root
 */
export function pageExamples(root: string, places: readonly string[]): readonly DocExample[] {
  return places
    .flatMap((place) => (place.endsWith('.md') ? [place] : pagesBelow(root, place)))
    .flatMap((file) => {
      const page = readFileSync(join(root, file), 'utf8');
      return [...page.matchAll(/^( *)```ts\n([\s\S]*?)^\1```$/gm)]
        .map(({ index, 1: indent = '', 2: code = '' }) => ({
          file,
          line: page.slice(0, index).split('\n').length,
          code: code.replace(RegExp(`^${indent}`, 'gm'), ''),
        }))
        .filter(({ code }) => code.startsWith('import ') && !/ from '\.\.?\//u.test(code));
    });
}
