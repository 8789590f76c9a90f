import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Token } from '../page/token.ts';
import { once } from '../words/once.ts';
import { keysOf } from '../words/phrase-table.ts';

const words = /* @__PURE__ */ once(() => ({
  between: new Set([',', ';', '/', ...keysOf('và')]),
  inTurn: ['lần lượt', 'tương ứng', 'theo thứ tự'].map((phrase) => keysOf(phrase).join(' ')),
}));
const farthest = 16;

/**
 * Finds of what a percentage is the share that is one of several in a row: "8/8 thôn và 7/8 tổ, lần lượt chiếm 100% và 87,5%". They
 * belong to the numbers before them in their order.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @param at - number of the percentage
 * @param start - first piece of its sentence
 * @returns number of the part; `null` where the text deals them out and their counts differ; `undefined` where it is no such row
 */
export function shareInOrder(
  tokens: readonly Token[],
  figures: readonly SeenFigure[],
  at: number,
  start: number,
): number | null | undefined {
  const isNext = (i: number): boolean => isPercentage(figures[i]) && isPercentage(figures[i - 1]) && isJoined(i);
  let [first, last] = [at, at];
  while (isNext(first)) first -= 1;
  while (isNext(last + 1)) last += 1;
  const row = last - first + 1;
  const head = figures[first];
  const former = figures[first - 1];
  if (row < 2 || head === undefined || former === undefined) return undefined;
  const gap = tokens.slice(former.to, head.from);
  if (former.from < start || gap.length > farthest) return undefined;
  const line = gap.map(({ key }) => key).join(' ');
  const isDealt = words().inTurn.some((phrase) => line.includes(phrase));
  const parts = partsBefore(figures, first, start);
  if (parts.length === row || (isDealt && parts.length > row)) return parts.slice(-row)[at - first] ?? null;
  return isDealt ? null : undefined;

  function isJoined(i: number): boolean {
    const joint = tokens.slice(figures[i - 1]?.to, figures[i]?.from);
    return joint.length > 0 && joint.length <= 2 && joint.every(({ key, text }) => between(key, text));
  }
}

const between = (key: string, text: string): boolean => words().between.has(key) || words().between.has(text);

const isPercentage = (figure: SeenFigure | undefined): boolean =>
  figure?.units[0] === 'percent' && (figure.role === 'value' || figure.role === 'share');

// The numbers of the sentence that a percentage may be of, in order; of "7/8" the 7.
function partsBefore(figures: readonly SeenFigure[], end: number, start: number): readonly number[] {
  const parts: number[] = [];
  for (let i = end - 1; i >= 0; i -= 1) {
    const figure = figures[i];
    if (figure === undefined || figure.from < start || figure.units[0] === 'percent') break;
    if (figure.role === 'value' || figure.role === 'part') parts.unshift(i);
  }
  return parts;
}
