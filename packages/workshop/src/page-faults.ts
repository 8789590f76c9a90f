import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { misspeltWords } from './vietnamese-spelling.ts';

/** Folders that a build of the site writes, this one's or an earlier one's; nobody wrote their pages. */
const builtFolders: readonly string[] = ['api', 'site'];

/**
 * Lists the pages below a folder.
 *
 * @param root - root of the repository
 * @param folder - folder, from the root
 * @returns paths from the root
 */
export function pagesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return builtFolders.includes(entry.name) ? [] : pagesBelow(root, path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/**
 * Lists every page of the repository that somebody reads.
 *
 * @param root - root of the repository, with a slash at its end
 * @returns paths from the root
 */
export function allPages(root: string): readonly string[] {
  const readmes = readdirSync(`${root}packages`)
    .map((folder) => `packages/${folder}/README.md`)
    .filter((page) => existsSync(root + page));
  return ['README.md', 'CONTRIBUTING.md', ...pagesBelow(root, 'docs'), ...readmes];
}

/** Code is no place for links: what looks like one there is part of the code. */
// Code says what code says, whatever the language.
const prose = (text: string): string =>
  text
    .replace(/```[\s\S]*?```/gu, '')
    .replace(/<code>[\s\S]*?<\/code>/gu, '')
    .replace(/`[^`]*`/gu, '');

/**
 * Finds what is wrong with a page: links to files that are not there, pictures that say nothing to whoever cannot see them, misspelt
 * Vietnamese, letters in pieces.
 *
 * @param root - root of the repository, with a slash at its end
 * @param page - path from the root
 * @returns one line each
 */
export function faultsOfPage(root: string, page: string): readonly string[] {
  const text = readFileSync(root + page, 'utf8');
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '');
  return [
    ...links
      .filter((target) => !/^(?:https?:|mailto:|#)/u.test(target))
      .filter((target) => !existsSync(root + normalize(join(dirname(page), target.replace(/#.*$/u, '')))))
      .map((target) => `${page} leads to ${target}, which is not there`),
    ...[...prose(text).matchAll(/!\[\s*\]\(([^)\s]+)\)|<img (?![^>]*alt="[^"]+")[^>]*>/gu)].map(
      ([picture]) => `${page} shows ${picture} and does not say what it shows`,
    ),
    ...misspeltWords(prose(text)).map(
      ({ word, meant }) =>
        `${page} writes "${word}"${meant === null ? ', which is no syllable' : `, which is "${meant}"`}`,
    ),
    ...(text === text.normalize('NFC') ? [] : [`${page} is not written with whole letters (NFC)`]),
  ];
}
