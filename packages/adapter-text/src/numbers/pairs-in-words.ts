import type { Token } from '../page/token.ts';
import { once } from '../words/once.ts';
import { keysOf } from '../words/phrase-table.ts';
import { amountAt } from './amount.ts';
import { readNumber } from './read-number.ts';
import type { SeenFigure } from './seen-figure.ts';

const words = /* @__PURE__ */ once(() => ({
  over: keysOf('trên')[0],
  // What joins two things that are counted side by side
  joins: new Set('và với cùng hoặc nhưng còn'.split(' ').flatMap(keysOf)),
  // What the next thing counted begins with: "91 hộ có trên 105 người"
  ends: new Set('có đến tới đạt là được'.split(' ').flatMap(keysOf)),
}));
const mostBetween = 4;

/**
 * Finds pairs whose unit of measure is said twice: "03 vụ/05 vụ". "198 lượt/221 người" are two units of one thing.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @returns the figures, those of a pair as part and whole
 */
export function pairsSaidTwice(tokens: readonly Token[], figures: readonly SeenFigure[]): readonly SeenFigure[] {
  const isPair = (first: SeenFigure | undefined, second: SeenFigure | undefined): boolean =>
    first?.role === 'value' &&
    second?.role === 'value' &&
    first.units[0] !== undefined &&
    first.units[0] !== 'percent' &&
    first.units[0] === second.units[0] &&
    second.from === first.to + 1 &&
    tokens[first.to]?.text === '/';
  return figures.map((figure, i): SeenFigure => {
    const [before, behind] = [figures[i - 1], figures[i + 1]];
    // Three in a row are a list.
    if (isPair(figure, behind) && !isPair(before, figure) && !isPair(behind, figures[i + 2]))
      return { ...figure, role: 'part', of: i + 1 };
    return isPair(before, figure) && !isPair(figures[i - 2], before) && !isPair(figure, behind)
      ? { ...figure, role: 'whole', of: null }
      : figure;
  });
}

/**
 * Finds pairs that a word joins: "91 hộ dự họp trên 105 hộ" is no bound, but how many of how many.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @returns the figures, those of a pair as part and whole
 */
export function outOfWholes(tokens: readonly Token[], figures: readonly SeenFigure[]): readonly SeenFigure[] {
  const all = [...figures];
  for (const [i, part] of figures.entries()) {
    const whole = figures[i + 1];
    if (whole === undefined || !isOutOf(tokens, part, whole)) continue;
    const amount = amountAt(tokens, whole.numberFrom, () => true);
    if (amount === null) continue;
    all[i] = { ...part, role: 'part', of: i + 1 };
    all[i + 1] = {
      ...whole,
      ...readNumber('', amount.text, whole.units, false),
      from: whole.numberFrom,
      role: 'whole',
      of: null,
    };
  }
  return all;
}

function isOutOf(tokens: readonly Token[], part: SeenFigure, whole: SeenFigure): boolean {
  const { over, joins, ends } = words();
  const gap = tokens.slice(part.to, whole.from);
  const [few, all] = [part.quantity?.value, whole.quantity?.value];
  return (
    part.role === 'value' &&
    whole.role === 'value' &&
    part.units[0] !== undefined &&
    part.units[0] !== 'percent' &&
    part.units[0] === whole.units[0] &&
    tokens[whole.from]?.key === over &&
    whole.from + 1 === whole.numberFrom &&
    gap.length <= mostBetween &&
    gap.every(({ kind }) => kind === 'word') &&
    !gap.some(({ key }) => joins.has(key)) &&
    !ends.has(gap.at(-1)?.key ?? '') &&
    few != null &&
    all != null &&
    few.lessThanOrEqualTo(all)
  );
}
