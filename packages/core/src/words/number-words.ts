import { fold } from './fold.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
// How a digit is said behind others: hai mươi mốt, hai mươi tư, hai mươi lăm.
const behind: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };
const billion = 1_000_000_000n;
const scales: readonly (readonly [string, bigint])[] = [
  ['tỷ', billion],
  ['triệu', 1_000_000n],
  ['nghìn', 1_000n],
  ['ngàn', 1_000n],
];

interface Vocabulary {
  readonly digit: ReadonlyMap<string, bigint>;
  readonly scale: ReadonlyMap<string, bigint>;
  readonly hundred: string;
  readonly ten: string;
  readonly tens: string;
  readonly none: ReadonlySet<string>;
  readonly five: string;
}

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  return (known ??= {
    digit: new Map([
      ...digits.map((word, i): [string, bigint] => [fold(word), BigInt(i)]),
      ...Object.entries(behind).map(([word, n]): [string, bigint] => [fold(word), BigInt(n)]),
    ]),
    scale: new Map(scales.map(([word, n]) => [fold(word), n])),
    hundred: fold('trăm'),
    ten: fold('mười'),
    tens: fold('mươi'),
    none: new Set(['linh', 'lẻ', 'lẽ'].map(fold)),
    five: fold('năm'),
  });
}

// Up to 999: "hai trăm linh năm", "mười lăm", "hai mươi mốt"; `null` where the words are in no order a number has, or may
// say two numbers: "hai trăm năm" are 250 to whoever speaks and 205 to whoever writes, "mười năm" are ten years.
function belowThousand(words: readonly string[], all: Vocabulary, follows: boolean): bigint | null {
  const { digit, hundred, ten, tens, none, five } = all;
  let total = 0n;
  let open: bigint | null = null;
  let lowest = 1000n;
  let before = '';
  for (const word of words) {
    const n = digit.get(word);
    if (n !== undefined) {
      if (open !== null || (word === five && (before === ten || before === tens))) return null;
      open = n;
    } else if (word === hundred || word === tens) {
      const place = word === hundred ? 100n : 10n;
      if (open === null || place >= lowest) return null;
      total += open * place;
      [open, lowest] = [null, place];
    } else if (word === ten) {
      if (open !== null || lowest <= 10n) return null;
      total += 10n;
      lowest = 10n;
    } else if (none.has(word)) {
      // "một nghìn linh hai": behind thousands the hundreds may stay unsaid.
      if (open !== null || (lowest !== 100n && !(follows && before === ''))) return null;
      lowest = 10n;
    } else return null;
    before = word;
  }
  const lone = lowest === 100n || (follows && words.length === 1);
  // "hai trăm lẻ" are somewhat more than two hundred.
  if ((open !== null && lone) || none.has(before)) return null;
  return total + (open ?? 0n);
}

/**
 * Reads a whole number in Vietnamese words, as it stands in brackets behind its digits: `mười triệu`, `hai trăm linh năm`,
 * `một tỷ hai trăm triệu`.
 *
 * @param text - the words alone, any spelling of the tones; at most 200 characters
 * @returns the number, or `null` when the text is no number in words, or may be two: `một nghìn hai`
 * @example
 * ```ts
 * readNumberWords('mười hai triệu ba trăm nghìn'); // => 12300000n
 * readNumberWords('đồng'); // => null
 * ```
 */
export function readNumberWords(text: string): bigint | null {
  if (text.length > 200) return null;
  const words = fold(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const all = vocabulary();
  let [total, highest]: [bigint, bigint] = [0n, 10n ** 18n];
  let group: string[] = [];
  for (const word of [...words, '']) {
    const scale = all.scale.get(word);
    if (scale === undefined && word !== '') {
      group.push(word);
      continue;
    }
    // "nghìn tỷ" multiplies what stands before it as a whole.
    if (scale !== undefined && group.length === 0 && total > 0n && total < scale) {
      total *= scale;
      highest = scale;
      continue;
    }
    if (word === '' && group.length === 0) break;
    const place = scale ?? 1n;
    // "một triệu hai nghìn" says its place; "một nghìn hai" are 1,200 to whoever speaks.
    const said = group.length === 1 && place > 1n && place < highest ? belowThousand(group, all, false) : null;
    const value = said ?? (group.length === 0 ? null : belowThousand(group, all, total > 0n));
    if (value === null) return null;
    // "chín nghìn chín trăm mười tỷ": tỷ are counted in thousands and millions.
    if (place === billion && total > 0n && highest < billion) {
      [total, group, highest] = [(total + value) * place, [], place];
      continue;
    }
    if (place >= highest) return null;
    total += value * place;
    [group, highest] = [[], place];
  }
  return total;
}
