import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { boundsBefore, boundsBehind, changes } from '../words/number-phrases.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import { amountAt, type Amount } from './amount.ts';
import { isNumberWord } from './number-words.ts';
import { outOfWholes, pairsSaidTwice } from './pairs-in-words.ts';
import { isMean, readNumber, type ReadNumber } from './read-number.ts';
import type { SeenFigure } from './seen-figure.ts';
import { withUnits } from './unit-elsewhere.ts';
import type { SetAsideRange } from './set-aside.ts';

const words = /* @__PURE__ */ once(() => {
  const one = (word: string): string => keysOf(word)[0] ?? '';
  return {
    from: one('từ'),
    to: new Set([one('đến'), one('tới'), '-', '–', '—']),
    about: new Set(['khoảng', 'chừng'].map(one)),
    degree: one('độ'),
    degrees: new Set(['trình', 'nhiệt', 'mức', 'chế', 'tốc', 'mật', 'cấp', 'tiến', 'cường', 'thái', 'góc'].map(one)),
    over: one('trên'),
    estimated: one('ước'),
    // "hương ước 12 bản" estimates nothing.
    agreed: new Set(['hương', 'quy', 'thỏa', 'giao', 'điều', 'công', 'khế', 'hiệp', 'khoán'].map(one)),
    dong: one('đồng'),
    // "45 đồng ý", "3 đồng chí": these count no money.
    noMoney: new Set(['ý', 'tình', 'thuận', 'lòng', 'bộ', 'thời', 'loạt'].map(one)),
    of: ['trong tổng số', 'trong số', 'trên tổng số', 'trong tổng'].map(keysOf),
  };
});

const farthest = 10;

/**
 * Finds the figures of a block.
 *
 * @param tokens - its pieces
 * @param aside - what counts nothing
 * @returns the figures in order
 */
export function findFigures(tokens: readonly Token[], aside: readonly SetAsideRange[]): readonly SeenFigure[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of aside) taken.fill(1, from, to);
  const free = (piece: number): boolean => taken[piece] === 0;
  const figures: SeenFigure[] = [];
  let behind = 0;
  for (let i = 0; i < tokens.length;) {
    const amount = free(i) ? amountAt(tokens, i, free) : null;
    if (amount === null || isPartOfWord(tokens, amount)) {
      i += 1;
      continue;
    }
    const made = statementAt(tokens, amount, { free, behind, number: figures.length });
    figures.push(...made);
    i = Math.max(made.at(-1)?.to ?? 0, amount.to);
    behind = i;
  }
  return withUnits(tokens, outOfWholes(tokens, pairsSaidTwice(tokens, figures)));
}

interface Around {
  readonly free: (piece: number) => boolean;
  /** Behind the figure before. */
  readonly behind: number;
  /** Number of the next figure. */
  readonly number: number;
}

// 4G, 3D: letters are joined to the number that are no unit of measure.
function isPartOfWord(tokens: readonly Token[], { to }: Amount): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word' || !next.joined) return false;
  return countingWords().at(tokens, to) === null;
}

function statementAt(tokens: readonly Token[], amount: Amount, around: Around): readonly SeenFigure[] {
  return pairAt(tokens, amount, around) ?? [singleAt(tokens, amount, around)];
}

// 861/866 đơn vị; 861 trên tổng số 866 đơn vị
function pairAt(tokens: readonly Token[], part: Amount, around: Around): readonly SeenFigure[] | null {
  if (part.measuredIn !== null || part.spelled) return null;
  const at = part.to;
  const { over, of } = words();
  let wholeAt = -1;
  const named = of.find((keys) => keys.every((key, i) => tokens[at + i]?.key === key));
  if (tokens[at]?.text === '/') wholeAt = at + 1;
  else if (named !== undefined) wholeAt = at + named.length;
  else if (tokens[at]?.key === over) wholeAt = at + 1;
  if (wholeAt < 0 || tokens[wholeAt]?.kind !== 'number') return null;
  const whole = amountAt(tokens, wholeAt, around.free);
  if (whole === null || whole.measuredIn === 'percent') return null;
  const unit = unitAt(tokens, whole.to);
  const front = boundBefore(tokens, part.from, around.behind);
  const read = (amount: Amount, bound: string): ReadNumber => readNumber(bound, amount.text, unit.units, false);
  // "456/612 tỷ đồng": the scale stands once, behind the whole.
  const scale = whole.scaled && !part.scaled ? /^[\d.,]+( \D+)$/.exec(whole.text)?.[1] : undefined;
  const first = read(scale === undefined ? part : { ...part, text: part.text + scale }, front.bound);
  const second = read(whole, '');
  // "91,5/100 điểm": the whole is the scale and counts nothing.
  if (unit.units[0] === 'point')
    return [{ ...shape(part, first), from: front.from, to: unit.to, units: unit.units, role: 'value', of: null }];
  return [
    { ...shape(part, first), from: front.from, to: part.to, units: unit.units, role: 'part', of: around.number + 1 },
    { ...shape(whole, second), from: whole.from, to: unit.to, units: unit.units, role: 'whole', of: null },
  ];
}

function singleAt(tokens: readonly Token[], amount: Amount, around: Around): SeenFigure {
  const front = boundBefore(tokens, amount.from, around.behind);
  const span = spanAt(tokens, amount, around.free);
  const high = span?.high ?? null;
  const last = high ?? amount;
  let to = again(tokens, amount) ?? last.to;
  const unit = last.measuredIn === null ? unitAt(tokens, to) : { units: [last.measuredIn], to };
  to = unit.to;
  const tail = boundsBehind().at(tokens, to);
  if (tail !== null) to += tail.pieces;
  const text = high === null ? amount.text : `${amount.text} đến ${high.text}`;
  const own = front.bound === '' && isEstimated(tokens, front.from, around.behind) ? 'ước' : front.bound;
  const bound = high === null ? (tail?.means ?? own) : 'từ';
  const change = high === null ? changeBefore(tokens, front.from) : null;
  // "tăng 1,5 lần" says how many times as much.
  const isFactor = change !== null && unit.units[0] === 'time';
  const read = readNumber(bound, text, unit.units, isFactor || isMean(tokens, front.from, to));
  return {
    ...shape(amount, read),
    numberTo: last.to,
    from: front.from,
    to,
    units: unit.units,
    role: change === null ? 'value' : 'change',
    direction: change,
    of: null,
  };
}

function shape(
  amount: Amount,
  { quantity, said }: ReadNumber,
): Omit<SeenFigure, 'from' | 'to' | 'units' | 'role' | 'of'> {
  return { numberFrom: amount.from, numberTo: amount.to, digitsTo: amount.digitsTo, quantity, said, direction: null };
}

// "hai (02) cuộc", "05 (năm) văn bản": the number again.
function again(tokens: readonly Token[], { spelled, to }: Amount): number | null {
  if (tokens[to]?.text !== '(') return null;
  if (spelled) return tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ')' ? to + 3 : null;
  let close = to + 1;
  while (isNumberWord(tokens[close])) close += 1;
  return close > to + 1 && tokens[close]?.text === ')' ? close + 1 : null;
}

// từ 3 đến 5 cuộc; 3-5 cuộc
function spanAt(
  tokens: readonly Token[],
  low: Amount,
  free: (piece: number) => boolean,
): { readonly high: Amount } | null {
  const { to, from, about } = words();
  // "từ 5 triệu đồng đến 10 triệu đồng": the unit of measure stands behind both.
  const unit = unitAt(tokens, low.to);
  const place = tokens[low.from - 1]?.key === from && to.has(tokens[unit.to]?.key ?? '') ? unit.to : low.to;
  const joint = tokens[place];
  if (joint === undefined || !to.has(joint.key)) return null;
  const isSign = joint.kind === 'sign';
  const before = tokens[low.from - 1]?.key ?? '';
  if (!isSign && before !== from && !about.has(before)) return null;
  const high = amountAt(tokens, place + 1, free);
  if (high !== null && place !== low.to && unitAt(tokens, high.to).units[0] !== unit.units[0]) return null;
  if (high === null || high.spelled !== low.spelled) return null;
  if (isSign && (low.measuredIn !== null) !== (high.measuredIn !== null) && low.measuredIn !== null) return null;
  return { high };
}

function unitAt(tokens: readonly Token[], at: number): { readonly units: readonly string[]; readonly to: number } {
  const found = countingWords().at(tokens, at);
  const { dong, noMoney } = words();
  if (found?.pieces === 1 && tokens[at]?.key === dong && noMoney.has(tokens[at + 1]?.key ?? ''))
    return { units: [], to: at };
  return found === null ? { units: [], to: at } : { units: found.means, to: at + found.pieces };
}

// Bound words in front of a number, two at most: "ước khoảng".
function boundBefore(
  tokens: readonly Token[],
  at: number,
  behind: number,
): { readonly bound: string; readonly from: number } {
  let [bound, from] = ['', at];
  for (let count = 0; count < 2; count += 1) {
    const found = boundsBefore().before(tokens, from);
    if (found === null || from - found.pieces < behind) break;
    // "nhiệt độ 38", "trình độ 12" promise nothing rough.
    if (tokens[from - 1]?.key === words().degree && words().degrees.has(tokens[from - 2]?.key ?? '')) break;
    if (found.means === 'ước' && words().agreed.has(tokens[from - found.pieces - 1]?.key ?? '')) break;
    // "nhiều hơn một hội nghị" compares, and leaves nothing open.
    if ((changes().before(tokens, from)?.pieces ?? 0) > found.pieces) break;
    bound = count === 0 || found.means === 'ước' ? `${found.means} ${bound}`.trim() : bound;
    from -= found.pieces;
  }
  return { bound, from };
}

// "Ước cả năm tiếp nhận 2.400 hồ sơ": the word that opens the clause holds for its first number.
function isEstimated(tokens: readonly Token[], at: number, behind: number): boolean {
  const { estimated } = words();
  for (let i = at - 1; i >= behind && at - i <= farthest; i -= 1) {
    const { kind, key } = tokens[i] ?? { kind: 'break', key: '' };
    if (kind === 'sign' || kind === 'break') return false;
    const opens = i === 0 || tokens[i - 1]?.kind === 'sign' || tokens[i - 1]?.kind === 'break';
    if (opens && key === estimated) return true;
  }
  return false;
}

function changeBefore(tokens: readonly Token[], at: number): 'up' | 'down' | null {
  return changes().before(tokens, at)?.means ?? null;
}
