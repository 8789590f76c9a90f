import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocExample } from './doc-examples.ts';

/**
 * Finds the complete examples of Markdown pages: fenced `ts` code that begins with its imports. Fragments, which show a
 * line of a larger file, have none.
 *
 * @param root - root of the repository
 * @param places - pages, or folders of pages, from the root
 */
export function pageExamples(root: string, places: readonly string[]): readonly DocExample[] {
  return places
    .flatMap((place) => (place.endsWith('.md') ? [place] : pagesBelow(root, place)))
    .flatMap((file) => {
      const page = readFileSync(join(root, file), 'utf8');
      return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
        .map((match) => ({
          file,
          line: page.slice(0, match.index).split('\n').length,
          code: match[1] ?? '',
        }))
        .filter(({ code }) => code.startsWith('import '));
    });
}

function pagesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'site' && name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return pagesBelow(root, path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
}
