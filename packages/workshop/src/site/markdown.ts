import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** Address of a source on the pages while they are made; the finished pages lead to the copy beside them. */
export const sourceOrigin = 'https://source.invalid/';

/** What is known of where links may lead. */
export interface LinkTargets {
  /** Root of the repository, with a slash at its end. */
  readonly root: string;
  /** Files, from the root, that have a page of their own. */
  readonly pages: ReadonlySet<string>;
}

/** Folders are read by their README. */
function fileOf(root: string, path: string): string {
  const bare = path.replace(/\/$/u, '');
  return existsSync(root + bare) && statSync(root + bare).isDirectory() ? `${bare}/README.md` : bare;
}

/**
 * Makes links of a page fit for the site: what has a page there stays as it is, what is a file of the repository leads to its
 * source, folders lead to their README.
 *
 * @param text - the page
 * @param page - where it stands, from the root
 * @param targets - where links may lead
 */
export function linksForSite(text: string, page: string, { root, pages }: LinkTargets): string {
  const rewritten = (link: string): string => {
    if (/^(?:[a-z]+:|#|\/)/iu.test(link)) return link;
    const [path = '', anchor] = link.split('#');
    const to = fileOf(root, posix.normalize(posix.join(posix.dirname(page), path)));
    const hash = anchor === undefined ? '' : `#${anchor}`;
    if (pages.has(to)) return `${posix.relative(posix.dirname(page), to)}${hash}`;
    return /\.(?:svg|png)$/u.test(to) ? link : `${sourceOrigin}${to}${hash}`;
  };
  // Code is no place for links.
  return text
    .split(/(^ *```[\s\S]*?^ *```|`[^`\n]*`)/mu)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/(\]\()([^)\s]+)(\))/gu, (_all, a: string, link: string, b: string) => a + rewritten(link) + b),
    )
    .join('');
}

/** The title of a page: its first heading. */
export function titleOf(text: string, page: string): string {
  const title = /^# (.+)$/mu.exec(text)?.[1];
  if (title === undefined) throw new Error(`${page} has no heading`);
  return title.replace(/[`*]/gu, '');
}
