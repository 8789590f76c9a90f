import { existsSync, statSync } from 'node:fs';
import { DocumentReflection, type PageEvent } from 'typedoc';
import { sourceOrigin } from './markdown.ts';
import { sourcePage } from './source-pages.ts';

/** Is a page written in Vietnamese? */
export const isVietnamese = (page: PageEvent): boolean =>
  page.model instanceof DocumentReflection && String(page.model.frontmatter['path']).startsWith('docs/vi/');

/**
 * Leads links to sources to the copies on the site, and says in which language a page speaks.
 *
 * @param page - a page before it is written
 * @param root - root of the repository, with a slash at its end
 * @param sources - takes the sources that are led to
 */
export function finishPage(page: PageEvent, root: string, sources: Set<string>): void {
  const up = '../'.repeat(page.url.split('/').length - 1);
  const origin = sourceOrigin.replaceAll('/', '\\/').replaceAll('.', '\\.');
  const link = new RegExp(`href="${origin}([^"#]*)(#[^"]*)?"(?: class="external" target="_blank")?`, 'gu');
  const led = (page.contents ?? '').replace(link, (_all, path: string, hash: string | undefined) => {
    const file = decodeURI(path);
    if (!existsSync(root + file) || !statSync(root + file).isFile())
      throw new Error(`${page.url} leads to ${file}, which is not there`);
    sources.add(file);
    return `href="${up}${encodeURI(sourcePage(file))}${hash ?? ''}"`;
  });
  page.contents = isVietnamese(page)
    ? led.replace('<html class="default" lang="en"', '<html class="default" lang="vi"')
    : led;
}
