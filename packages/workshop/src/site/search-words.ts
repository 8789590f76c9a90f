import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';

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
  storeFields: ['title', 'of', 'url'],
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

/**
 * Searches as the dialog does: all words as they are typed; where nothing has them, words that differ by a slip of the pen;
 * then pages with some of the words.
 *
 * @param index - what can be found
 * @param typed - what somebody typed
 * @param vietnamese - whether the page it was typed on is Vietnamese
 * @returns what fits, best first
 */
export function searched(index: MiniSearch<SearchEntry>, typed: string, vietnamese: boolean): readonly Found[] {
  const words = folded(typed);
  if (words === '') return [];
  const fuzzy = (term: string): number => (term.length < 3 ? 0 : term.length < 5 ? 1 : 2);
  const ways = [{}, { fuzzy }, { fuzzy, combineWith: 'OR' }] as const;
  const hits = ways.reduce<readonly unknown[]>((some, way) => (some.length > 0 ? some : index.search(typed, way)), []);
  const twins = new Set((hits as readonly Found[]).map(({ url }) => url.split('#', 1)[0]));
  const weight = ({ url }: Found): number => {
    const page = url.split('#', 1)[0] ?? '';
    const other = vietnamese ? twins.has(`vi/${page}`) : page.startsWith('vi/') && twins.has(page.slice('vi/'.length));
    return other ? otherLanguage : 1;
  };
  return (hits as readonly Found[])
    .map((one) => ({
      ...one,
      score: one.score * Math.max(fit(one.title, words), fit(one.of, words) > 1 ? 2 : 1) * weight(one),
    }))
    .sort((a, b) => b.score - a.score);
}
