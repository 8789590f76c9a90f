import { citationsIn, printed } from './citations.ts';
import type { SearchEntry } from './search-words.ts';

/** What can be found, before it is numbered. */
export type Draft = Omit<SearchEntry, 'id'>;

/** As much of tables, programs and comments is searched; of what stands behind it in a table the names of the rows. */
export const mostLetters = 1_500;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function plain(html: string): string {
  return html
    .replace(/<(?:svg|script|style)[\s\S]*?<\/(?:svg|script|style)>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(#?\w+);/gu, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/gu, ' ')
    .trim();
}

// Codes of findings, packages, ids: what a row is called, where it is called by a name of the code.
const namesOfRows = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<tr>\s*<td[^>]*>\s*(<code>[\s\S]*?)<\/td>/gu), ([, name = '']) => plain(name));

// Prose is searched to its end. Programs and tables are long, and say again what other parts say.
const tablesAndPrograms = /<(table|pre)\b[\s\S]*?<\/\1>/gu;

/**
 * What of law a part cites, as it is kept with what can be found.
 *
 * @param title - what it is called; what it cites comes first, and places without an instrument are of that one
 * @param text - its text, to its end
 */
export function lawIn(title: string, text: string): Pick<Draft, 'law'> {
  const named = citationsIn(title);
  const { kind, number, year } = named[0] ?? {};
  const places = citationsIn(text).map((place) =>
    place.number === undefined && number !== undefined ? { ...place, kind, number, year } : place,
  );
  const law = [...new Set([...named, ...places].map(printed))];
  return law.length === 0 ? {} : { law };
}

function wordsOfPart(html: string): string {
  const text = plain(html);
  if (text.length <= mostLetters) return text;
  const kept = text.slice(0, mostLetters);
  const rows = namesOfRows(html).filter((name) => !kept.includes(name));
  return [kept, plain(html.replace(tablesAndPrograms, ' ')), ...rows].join(' ');
}

/**
 * The parts of a page of prose, from heading to heading.
 *
 * @param html - the page
 * @param url - its address
 * @param page - what it is called
 * @returns its parts; of a long one the beginning, all prose, and the name of every row of its tables
 */
export function partsOf(html: string, url: string, page: string): readonly Draft[] {
  const headings = [...html.matchAll(/<h([1-4])[^>]*? id="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/gu)];
  return headings.map((heading, i) => {
    const end = headings[i + 1]?.index ?? html.length;
    const part = html.slice(heading.index + heading[0].length, end);
    const text = wordsOfPart(part);
    const title = plain(heading[3] ?? '');
    const law = lawIn(title, plain(part));
    return i === 0 && heading[1] === '1'
      ? { title, of: '', url, text, ...law }
      : { title, of: page, url: `${url}#${heading[2] ?? ''}`, text, ...law };
  });
}
