// What of law a text cites, and what somebody looks for who types a citation: runs where pages are made, and in the browser.

/** A place in an instrument, as far as it is told. Numbers are without leading zeros, letters small. */
export interface CitedPlace {
  /** Kind of instrument, such as `decree`. */
  readonly kind?: string | undefined;
  /** Its number, without year and issuer. */
  readonly number?: string | undefined;
  /** Its year. */
  readonly year?: string | undefined;
  /** Article. */
  readonly article?: string | undefined;
  /** Clause. */
  readonly clause?: string | undefined;
  /** Point. */
  readonly point?: string | undefined;
}

/** What was read in what somebody typed. */
export interface TypedCitation {
  /** The place; `null` where nothing is cited. */
  readonly place: CitedPlace | null;
  /** The words around it. */
  readonly rest: string;
}

/** Without tone marks and small; đ stays a letter of its own, since points d and đ are two. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Whoever types has no marks, or no time: "dieu", "nd", "đ15k2".
const kinds: readonly (readonly [kind: string, names: string])[] = [
  ['resolution', 'nghi quyet lien tich|joint resolution|nghi quyet|resolution|nqlt|nq'],
  ['circular', 'thong tu lien tich|joint circular|thong tu|circular|ttlt|tt'],
  ['decree', 'nghi [dđ]inh|decree|n[dđ]-cp|n[dđ]'],
  ['ordinance', 'phap lenh|ordinance|pl'],
  ['law', 'bo luat|luat|labour code|code|law|qh'],
  ['decision', 'quyet [dđ]inh|decision|q[dđ]-ttg|q[dđ]'],
  ['directive', 'chi thi|directive|ct'],
  ['conclusion', 'ket luan|conclusion|kl'],
  ['guidance', 'huong dan|guidance|guide|hd'],
  ['regulation', 'quy [dđ]inh|regulation|q[dđ]i'],
  ['letter', 'cong van|letter|cv|bnv'],
];
const kindOf = (word: string): string | undefined =>
  kinds.find(([, names]) => new RegExp(`^(?:${names})$`, 'u').test(word))?.[0];
const anyKind = kinds.map(([, names]) => names).join('|');

const begin = String.raw`(?<![\p{L}\p{N}/.-])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const between = String.raw`[\s,;]*`;
const named = String.raw`(?:${begin}(?<kind>${anyKind})\s*(?:so|no\.?)?\s*|${begin})`;
const yearly = new RegExp(
  String.raw`${named}(?<number>\d{1,4})\s*[/-]\s*(?<year>(?:19|20)\d\d)(?:\s*[/-]\s*(?<issuer>[a-zđ]+)[a-zđ0-9&-]*)?${end}`,
  'gu',
);
const yearless = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?<number>\d{1,4})[/-](?<issuer>kl|q[dđ]i|q[dđ]|ct|hd|bnv)[/-][a-z0-9đ&-]+`,
  'gu',
);
const byKind = new RegExp(
  String.raw`${begin}(?<kind>${anyKind})\s*(?:so|no\.?|nam)?\s*(?<number>\d{1,4})(?!\s*[/-]\s*\d)${end}`,
  'u',
);

const articles = { full: String.raw`[dđ]ieu|articles?|art\.?`, short: String.raw`[dđ]ieu|articles?|art\.?|đ\.?|d\.` };
const point = String.raw`(?:[dđ]iem|point)\s*(?<point>[a-zđ])${end}`;
const clause = String.raw`(?:khoan|clause|k\.?)\s*(?<clause>\d{1,2})`;
function places(article: string): readonly RegExp[] {
  const here = String.raw`(?:${article})\s*(?<article>\d{1,3}[a-zđ]?)`;
  const after = String.raw`(?:\((?<clause>\d{1,2})\)(?:\((?<point>[a-zđ])\))?|\.(?<clause2>\d{1,2})(?:\.?(?<point2>[a-zđ]))?${end})`;
  return [
    new RegExp(String.raw`${begin}(?:${point}${between})?${clause}${between}(?:cua\s+)?${here}${end}`, 'gu'),
    new RegExp(String.raw`${begin}${here}${between}${clause}${end}(?:${between}${point})?`, 'gu'),
    new RegExp(String.raw`${begin}${here}\s*${after}`, 'gu'),
    new RegExp(String.raw`${begin}${here}${end}`, 'gu'),
  ];
}
const inText = places(articles.full);
const inTyped = places(articles.short);

interface Read {
  readonly at: number;
  readonly to: number;
  readonly place: CitedPlace;
}

const bare = (digits: string | undefined): string | undefined => digits?.replace(/^0+(?=\d)/u, '');

/** Takes what a pattern finds and nothing has found before. */
function readAll(text: string, patterns: readonly RegExp[], placeOf: (groups: Groups) => CitedPlace | null): Read[] {
  const found: Read[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const [at, to] = [match.index, match.index + match[0].length];
      const place = found.some((one) => at < one.to && one.at < to) ? null : placeOf(match.groups ?? {});
      if (place !== null) found.push({ at, to, place });
    }
  return found.sort((a, b) => a.at - b.at);
}
type Groups = Readonly<Record<string, string | undefined>>;

const placeIn = ({ article, clause: c, point: p, clause2, point2 }: Groups): CitedPlace => ({
  article: bare(article),
  clause: bare(c ?? clause2),
  point: p ?? point2,
});
const instrumentIn = ({ kind, number, year, issuer }: Groups): CitedPlace => ({
  kind: kindOf((issuer ?? kind ?? '').replace(/\d.*$/u, '')) ?? kindOf(kind ?? ''),
  number: bare(number),
  year,
});

/** A month and a share are no instruments: on a page, one is named by its kind or its issuer. */
const certain = (groups: Groups): CitedPlace | null => {
  const place = instrumentIn(groups);
  return place.kind === undefined && groups['issuer'] === undefined ? null : place;
};

/**
 * Finds every place of law a text cites, in either language, as it is cited in full.
 *
 * @param text - the text
 * @returns each place once: with its instrument where one follows it before the next place does, else alone
 */
export function citationsIn(text: string): readonly CitedPlace[] {
  const words = plain(text);
  const instruments = readAll(words, [yearly, yearless], certain);
  const read = readAll(words, inText, placeIn);
  const whole = read.map(({ to, place }, i) => {
    const next = instruments.find(({ at }) => at >= to);
    const nearer = read[i + 1]?.at ?? Infinity;
    return next === undefined || next.at > nearer || next.at - to > 160 ? place : { ...next.place, ...place };
  });
  const used = new Set(whole.map(instrumentName));
  const alone = instruments.map(({ place }) => place).filter((place) => !used.has(instrumentName(place)));
  return [...new Map([...whole, ...alone].map((place) => [printed(place), place])).values()];
}

const instrumentName = ({ number, year, kind }: CitedPlace): string => `${kind ?? ''} ${number ?? ''}/${year ?? ''}`;

// What officials write for the names of laws.
const abbreviations: readonly (readonly [RegExp, CitedPlace])[] = [
  [/(?<!\p{L})(?:luat\s+)?l?th[dđ]c(?:[oơ]?cs)?(?!\p{L})/u, { kind: 'law', number: '10', year: '2022' }],
  [/(?<!\p{L})bll[dđ](?!\p{L})/u, { kind: 'law', number: '45', year: '2019' }],
];

/**
 * Reads what somebody typed into a search as a citation, however short.
 *
 * @param typed - such as `khoản 2 điều 11`, `NĐ 145/2020`, `Art. 60`
 * @returns the first place that is cited, and the words that are none of it
 */
export function citationTyped(typed: string): TypedCitation {
  const words = plain(typed);
  let rest = words;
  const take = (from: number, to: number): void => {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  };
  const [cited] = readAll(words, [yearly, yearless], (groups) => instrumentIn(groups));
  if (cited !== undefined) take(cited.at, cited.to);
  let act = cited?.place;
  for (const [pattern, place] of abbreviations) {
    const match = act === undefined ? pattern.exec(rest) : null;
    if (match === null) continue;
    act = place;
    take(match.index, match.index + match[0].length);
  }
  const [place] = readAll(rest, inTyped, placeIn);
  if (place !== undefined) take(place.at, place.to);
  const short = act === undefined ? byKind.exec(rest) : null;
  if (short !== null) {
    const number = bare(short.groups?.['number']) ?? '';
    const isYear = /^(?:19|20)\d\d$/u.test(number);
    act = { kind: kindOf(short.groups?.['kind'] ?? ''), ...(isYear ? { year: number } : { number }) };
    take(short.index, short.index + short[0].length);
  }
  const all = act === undefined && place === undefined ? null : { ...act, ...place?.place };
  return { place: all, rest: rest.replace(/[\s,;]+/gu, ' ').trim() };
}

/** A place as it is kept with what can be found: `kind number year article clause point`, `-` for what is not told. */
export const printed = ({ kind, number, year, article, clause: c, point: p }: CitedPlace): string =>
  [kind, number, year, article, c, p].map((part) => part ?? '-').join(' ');

/** Reads what `printed` wrote. */
export function placeFrom(text: string): CitedPlace {
  const [kind, number, year, article, c, p] = text.split(' ').map((part) => (part === '-' ? undefined : part));
  return { kind, number, year, article, clause: c, point: p };
}
