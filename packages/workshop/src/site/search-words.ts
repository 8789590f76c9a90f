import MiniSearch, { type Options } from 'minisearch';
import { citationTyped } from './citations.ts';
import { citing } from './search-law.ts';

/** What can be found: a page, or a part of one. */
export interface SearchEntry {
  readonly id: number;
  /** What it is called. */
  readonly title: string;
  /** Where it belongs: a door of a package, or the page it is a part of. */
  readonly of: string;
  /** Address, from the root of the site. */
  readonly url: string;
  /** Its words. */
  readonly text: string;
  /** Places of law it cites, as `printed` writes them. */
  readonly law?: readonly string[];
}

/** A word without its marks: hòa, hoà and hoa are found by each other, and so are tỷ and tỉ, kỳ and kì. */
const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/^(h|k|l|m|qu|s|t)y$/u, '$1i');

/** A text as it is compared: without marks, one space between words. */
export const folded = (text: string): string =>
  bare(text.normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();

/** How much better than its words a title fits what was typed: it is the same, begins with it, or holds it word by word. */
export function fit(title: string, typed: string): number {
  const name = ` ${folded(title)} `;
  if (name === ` ${typed} `) return 20;
  if (name.startsWith(` ${typed} `)) return 5;
  return name.includes(` ${typed} `) ? 3 : 1;
}

/** The words of a name written in one: `explainScore` is found by "explain" and by "score". */
function parts(word: string): readonly string[] {
  const split = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
  return split.length > 1 ? [word, ...split] : [word];
}

/**
 * How the site is searched. TypeDoc's own index trims words to ASCII and loses Vietnamese; this one cuts at everything that is no
 * letter or digit of any script, and compares without marks.
 */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'of', 'text'],
  storeFields: ['title', 'of', 'url', 'law'],
  tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== ''),
  processTerm: (word) => [...new Set(parts(word.normalize('NFC')).map(bare))],
  searchOptions: {
    combineWith: 'AND',
    prefix: (term) => term.length > 2,
    boost: { title: 6, of: 2 },
    // Of what somebody types, words that are split again would ask for too much.
    processTerm: (word) => bare(word),
  },
};

/** What was found. */
export interface Found extends SearchEntry {
  readonly score: number;
}

// A page in the other language says the same; it comes after the one the reader can read.
const otherLanguage = 0.3;

const fuzzy = (term: string): number => (term.length < 3 ? 0 : term.length < 5 ? 1 : 2);

/** All words as they are typed; then words that differ by a slip of the pen; then pages with some of the words. */
const ways = [{}, { fuzzy }, { fuzzy, combineWith: 'OR' }] as const;

/** So few are no answer yet: what has the words by chance would be all that is shown. */
const few = 5;

/** What was found by each way, before the reader's language is looked at. */
function byWords(index: MiniSearch<SearchEntry>, typed: string): readonly (readonly Found[])[] {
  const words = folded(typed);
  if (words === '') return [];
  const had = new Set<number>();
  return ways.map((way) => {
    if (had.size >= few) return [];
    const hits = (index.search(typed, way) as unknown as readonly Found[]).filter(({ id }) => !had.has(id));
    for (const { id } of hits) had.add(id);
    return hits.map((one) => ({
      ...one,
      score: one.score * Math.max(fit(one.title, words), fit(one.of, words) > 1 ? 2 : 1),
    }));
  });
}

/** What rests on the place of law somebody types; what has the other words as well weighs more. */
function byLaw(index: MiniSearch<SearchEntry>, typed: string): readonly Found[] {
  const { place, rest } = citationTyped(typed);
  if (place === null) return [];
  const words = folded(rest);
  const having = new Set(words === '' ? [] : index.search(rest).map(({ id }) => id as number));
  const all = index.search(MiniSearch.wildcard) as unknown as readonly Found[];
  return citing(place, all).map(([one, score]) => {
    const besides = !having.has(one.id) ? 1 : fit(one.title, words) > 1 ? 9 : 3;
    return { ...one, score: score * besides };
  });
}

const pageOf = ({ url }: Found): string => url.split('#', 1)[0] ?? '';

/**
 * Searches as the dialog does: what rests on a place of law, where one is typed; then what has the words.
 *
 * @param index - what can be found
 * @param typed - what somebody typed
 * @param vietnamese - whether the page it was typed on is Vietnamese
 * @returns what fits, best first
 */
export function searched(index: MiniSearch<SearchEntry>, typed: string, vietnamese: boolean): readonly Found[] {
  const groups = [byLaw(index, typed), ...byWords(index, typed)];
  const pages = new Set(groups.flat().map(pageOf));
  const inOther = (page: string): boolean =>
    vietnamese ? pages.has(`vi/${page}`) : page.startsWith('vi/') && pages.has(page.slice('vi/'.length));
  const sorted = groups.flatMap((group) =>
    group
      .map((one) => ({ ...one, score: one.score * (inOther(pageOf(one)) ? otherLanguage : 1) }))
      .sort((a, b) => b.score - a.score),
  );
  const had = new Set<number>();
  return sorted.filter(({ id }) => !had.has(id) && had.add(id));
}
