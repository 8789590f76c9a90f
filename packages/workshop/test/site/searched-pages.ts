import MiniSearch from 'minisearch';
import { partsOf } from '../../src/site/page-parts.ts';
import { searchOptions, type SearchEntry } from '../../src/site/search-words.ts';

/** The headings of a page in Markdown as the site has them, and rows that are called by a code; its words stay as they are. */
const html = (markdown: string): string =>
  markdown
    .replace(/^\| <code>([^<]*)<\/code>/gmu, '<tr>\n<td><code>$1</code></td>')
    .replace(/^\| `([^`]*)`/gmu, '<tr>\n<td><code>$1</code></td>')
    .replace(/^(#+) (.*)$/gmu, (_all, marks: string, title: string) => {
      const level = String(marks.length);
      return `<h${level} id="${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}">${title}</h${level}>`;
    });

/**
 * Makes pages searchable as the site does.
 *
 * @param pages - pages in Markdown by their address
 */
export function searchedPages(pages: Readonly<Record<string, string>>): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll(
    Object.entries(pages)
      .flatMap(([url, page]) => partsOf(html(page), url, url))
      .map((part, id) => ({ id, ...part })),
  );
  return index;
}
