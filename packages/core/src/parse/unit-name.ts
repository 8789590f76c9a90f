import { fold, foldTones } from '../words/fold.ts';

/** A name of a unit taken apart. */
export interface UnitName {
  /** Kind of the place, folded: `xã`, `phường`; `null` where the name leaves it out. */
  readonly kind: string | null;
  /** The name alone, folded. */
  readonly bare: string;
  /** Places said behind it, from the nearest up. */
  readonly within: readonly Pick<UnitName, 'kind' | 'bare'>[];
}

// What is written before a place · the kind it stands for. Longer ones first.
const kinds: readonly (readonly [string, string])[] = [
  ['thị trấn', 'thị trấn'],
  ['thị xã', 'thị xã'],
  ['thành phố', 'thành phố'],
  ['tổ dân phố', 'tổ dân phố'],
  ['khu phố', 'khu phố'],
  ['đặc khu', 'đặc khu'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['thôn', 'thôn'],
  ['quận', 'quận'],
  ['tỉnh', 'tỉnh'],
  ['bản', 'bản'],
  ['ấp', 'ấp'],
  ['xã', 'xã'],
  ['tdp[. ]', 'tổ dân phố'],
  ['đk[. ]', 'đặc khu'],
  ['t?tr[. ]', 'thị trấn'],
  ['tt[. ]', 'thị trấn'],
  ['thtr[. ]', 'thị trấn'],
  ['tx[. ]', 'thị xã'],
  ['tp[. ]', 'thành phố'],
  ['kp[. ]', 'khu phố'],
  ['x[. ]', 'xã'],
  ['p(?:[. ]|(?=\\d))', 'phường'],
  ['h[. ]', 'huyện'],
  ['q(?:[. ]|(?=\\d))', 'quận'],
  ['t\\.', 'tỉnh'],
];
const patterns = /* @__PURE__ */ kinds.map(
  ([words, kind]) => [RegExp(`^${foldTones(words)}(?: |(?<=[. ])|(?=\\d))(?=.)`), foldTones(kind)] as const,
);
const offices = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:đơn vị|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|ubmttq(?:vn| việt nam)?|ban chỉ đạo(?: (?:qcdc|quy chế dân chủ))?|bcđ)[ :]+',
  ),
);

// "Xã Tân Phú - tỉnh An Giang"; the dash in "Bà Rịa - Đông" belongs to the name.
const placeBehind = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '\\s*[,;(]\\s*|\\s+thuộc\\s+|-(?=(?:tỉnh|thành phố|huyện|quận|thị xã) |(?:tp|tx)[. ]|[thq]\\.)',
  ),
);

const runningMark = /^\s*(?:\d+(?:[.,]\d+)*\s*[.)]\s*|\d+(?:\.\d+)+\s+|\p{L}\)\s*|[-–+•]\s*)(?=\p{L})/u;
const footnoteMark = /(?:\((?:\*+|\d{1,2})\)|\[(?:\*+|\d{1,2})\]|(?<!\*)\*+|(?<![¹²³⁴⁵⁶⁷⁸⁹])[¹²³⁴⁵⁶⁷⁸⁹]+)$/u;

/**
 * Takes the running number in front of a name and the mark of a footnote behind it away: "1. Phường Mỹ Phước (*)".
 *
 * @param text - as written
 * @returns the name or code alone; a text without such marks as it is
 */
export function withoutMarks(text: string): string {
  const named = text.replace(runningMark, '');
  const ends = named.trimEnd();
  const plain = ends.replace(footnoteMark, '');
  return plain === ends ? named : plain.trimEnd();
}

/**
 * Takes the name of a unit apart: "UBND xã Tân Phú, tỉnh An Giang", "X. Tân Phú (An Giang)", "Tân Phú".
 *
 * @param text - as written
 * @returns kind, name, and the places it is said to lie in
 */
export function unitName(text: string): UnitName {
  let folded = fold(withoutMarks(text));
  for (let last = ''; last !== folded;) {
    last = folded;
    folded = folded.replace(offices, '');
  }
  const [first = '', ...within] = folded
    .split(placeBehind)
    .map((part) => part.replace(/\)$/, '').trim())
    .filter((part) => part !== '');
  return { ...placeName(first), within: within.map(placeName) };
}

function placeName(folded: string): Pick<UnitName, 'kind' | 'bare'> {
  for (const [pattern, kind] of patterns) {
    const rest = folded.replace(pattern, '');
    if (rest !== folded) return { kind, bare: plainNumber(rest.trim()) };
  }
  return { kind: null, bare: plainNumber(folded) };
}

// Phường 01 and Phường 1 are one.
const plainNumber = (bare: string): string => bare.replace(/^0+(?=\d)/, '');

/**
 * Tells whether a place may be meant by a name: the names are the same, and so are the kinds where both say one.
 *
 * @param said - what was written
 * @param known - the name of a place
 * @returns `true` when it may be
 */
export function mayMean(said: Pick<UnitName, 'kind' | 'bare'>, known: Pick<UnitName, 'kind' | 'bare'>): boolean {
  return said.bare === known.bare && (said.kind === null || known.kind === null || said.kind === known.kind);
}
