import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { once } from '../words/once.ts';
import { keysOf } from '../words/phrase-table.ts';
import { shareInOrder } from './shares-in-order.ts';

const words = /* @__PURE__ */ once(() => ({
  joint: new Set([
    '(',
    ',',
    '=',
    '-',
    '–',
    ...'đạt chiếm tỷ lệ bằng tương đương là được hay với tức khoảng trên hơn gần'.split(' ').flatMap(keysOf),
  ]),
  share: new Set('đạt chiếm bằng lệ đương tức'.split(' ').flatMap(keysOf)),
  ends: new Set(['.', ';', '!', '?']),
}));
const farthest = 16;

/** Signs that end a sentence, and nothing less. */
export const stops: ReadonlySet<string> = new Set(['.', '!', '?']);

/**
 * Finds where the sentence of a place begins.
 *
 * @param tokens - pieces of the block
 * @param before - the place
 * @param ends - signs a sentence ends with
 * @returns its first piece
 */
export function startOfSentence(
  tokens: readonly Token[],
  before: number,
  ends: ReadonlySet<string> = words().ends,
): number {
  for (let i = before - 1; i >= Math.max(0, before - 60); i -= 1) {
    const token = tokens[i];
    if (token !== undefined && ends.has(token.text) && tokens[i + 1]?.joined !== true) return i + 1;
  }
  return Math.max(0, before - 60);
}

/**
 * Finds of what a percentage is the share: "861/866 đơn vị, đạt 99,4%"; "317 vụ (91%)"; "100% (84/84 đơn vị)".
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @param at - number of the figure
 * @returns number of the part, or `null`
 */
export function sharedFigure(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const inOrder = shareInOrder(tokens, figures, at, startOfSentence(tokens, figure.from));
  if (inOrder !== undefined) return inOrder;
  const before = figures[at - 1];
  if (before !== undefined && before.units[0] !== 'percent' && before.role !== 'change') {
    const gap = tokens.slice(before.to, figure.from);
    const isNear = gap.length > 0 && gap.length <= 5 && gap.every(({ key }) => words().joint.has(key));
    const last = gap.at(-1);
    const isSaid =
      gap.length <= farthest &&
      last !== undefined &&
      (words().share.has(last.key) || last.text === '(') &&
      !gap.some(
        ({ text, joined }, i) => words().ends.has(text) && gap[i + 1]?.joined !== true && (joined || text === ';'),
      );
    if (isNear || isSaid) return before.role === 'whole' ? at - 2 : at - 1;
  }
  const behind = figures[at + 1];
  // "100% thôn (283/284)": what all of are meant may stand between.
  const counted = countingWords().at(tokens, figure.to)?.pieces ?? 0;
  const opensAt = [figure.to, figure.to + counted].find((place) => tokens[place]?.text === '(');
  return opensAt !== undefined && behind?.from === opensAt + 1 && behind.role === 'part' ? at + 1 : null;
}

/**
 * Finds what a figure of another period is compared with: the nearest one before it that is measured alike; of a pair, its part.
 *
 * @param figures - figures of the block
 * @param at - number of the figure
 * @returns its number, or `null`
 */
export function comparedFigure(figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const one = figures[i];
    if (
      (one?.role === 'value' || one?.role === 'part') &&
      figure?.units.some((unit) => one.units.includes(unit)) === true
    )
      return i;
  }
  return at > 0 ? at - 1 : null;
}

/**
 * Finds what rose or fell: the figure before it in the same sentence that is measured alike; of a percentage the one its clause begins with.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @param at - number of the figure
 * @returns its number, or `null`
 */
export function changedFigure(tokens: readonly Token[], figures: readonly SeenFigure[], at: number): number | null {
  const figure = figures[at];
  if (figure === undefined) return null;
  const start = startOfSentence(tokens, figure.from);
  // Points are between two percentages, and nothing else.
  if (figure.units[0] === 'percentagePoint') return percentageBefore(figures, at, start);
  let nearest: number | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const one = figures[i];
    if (one === undefined || one.from < start) break;
    if (one.role === 'change' || one.role === 'comparison' || one.role === 'whole' || one.units[0] === 'percent')
      continue;
    if (figure.units.some((unit) => one.units.includes(unit))) return i;
    const next = nearest === null ? undefined : figures[nearest];
    if (next === undefined) nearest = i;
    else if (!tokens.slice(one.to, next.from).some(({ text }) => text === ',')) nearest = i;
  }
  return nearest;
}

function percentageBefore(figures: readonly SeenFigure[], at: number, start: number): number | null {
  const near = figures.slice(Math.max(0, at - 4), at);
  const found = near.findLastIndex(
    ({ units, role, from }) => from >= start && units[0] === 'percent' && (role === 'value' || role === 'share'),
  );
  return found < 0 ? null : Math.max(0, at - 4) + found;
}
