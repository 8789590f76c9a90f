import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { once } from '../words/once.ts';
import { keysOf } from '../words/phrase-table.ts';

/** Where the words stand that a figure of a list is dealt. */
export interface Deal {
  /** First piece of its own words. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
  /** First piece of the words of the whole list. */
  readonly listFrom: number;
  /** Behind the last one. */
  readonly listTo: number;
}

const words = /* @__PURE__ */ once(() => ({
  inTurn: keysOf('lần lượt'),
  joints: new Set([',', '/', ...keysOf('và')]),
  // What may stand between "lần lượt" and the first number
  leads: new Set('là đạt có được với tăng giảm còn'.split(' ').flatMap(keysOf)),
  ends: new Set(['.', ';', ':', '!', '?']),
}));
const farthest = 40;
const mostDealt = 20;

/**
 * Finds what "lần lượt" deals out: of "khiếu nại, tố cáo và kiến nghị lần lượt là 21, 6 và 79 vụ" the first number is of the first
 * thing named, and so on.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @returns the words of each figure, by its first piece; none where there are fewer things than numbers
 */
export function dealtOut(tokens: readonly Token[], figures: readonly SeenFigure[]): ReadonlyMap<number, Deal> {
  const deals = new Map<number, Deal>();
  const { inTurn, leads } = words();
  const placeOf = new Map(figures.map(({ from }, i) => [from, i]));
  for (const i of tokens.keys()) {
    if (!inTurn.every((key, k) => tokens[i + k]?.key === key)) continue;
    let at = i + inTurn.length;
    while (leads.has(tokens[at]?.key ?? '')) at += 1;
    const dealt = inARow(tokens, figures, placeOf.get(at));
    const things = thingsBefore(tokens, i).slice(-dealt.length);
    const [first] = things;
    if (dealt.length < 2 || first === undefined || things.length < dealt.length) continue;
    for (const [k, { numberFrom }] of dealt.entries()) {
      const [from = i, to = i] = things[k] ?? [];
      deals.set(numberFrom, { from, to, listFrom: first[0], listTo: i });
    }
  }
  return deals;
}

// The figures of a list that begins at a place: nothing but commas and "và" between them.
function inARow(
  tokens: readonly Token[],
  figures: readonly SeenFigure[],
  first: number | undefined,
): readonly SeenFigure[] {
  const found: SeenFigure[] = [];
  for (let i = first ?? figures.length; i < figures.length && found.length < mostDealt; i += 1) {
    const figure = figures[i];
    if (figure === undefined) break;
    const before = found.at(-1);
    const gap = before === undefined ? [] : tokens.slice(before.to, figure.from);
    if (before !== undefined && (gap.length === 0 || !gap.every(({ key }) => words().joints.has(key)))) break;
    found.push(figure);
  }
  return found;
}

// What stands before, cut at commas and "và"; a comma inside of what is one name cuts nothing: "kiến nghị, phản ánh".
function thingsBefore(tokens: readonly Token[], before: number): readonly (readonly [from: number, to: number])[] {
  let start = before;
  while (start > Math.max(0, before - farthest) && !words().ends.has(tokens[start - 1]?.text ?? '')) start -= 1;
  const things: (readonly [number, number])[] = [];
  let from = start;
  for (let i = start; i < before;) {
    const name = countingWords().at(tokens, i)?.pieces ?? 0;
    if (name > 1 && i + name <= before) {
      i += name;
      continue;
    }
    if (words().joints.has(tokens[i]?.key ?? '')) {
      if (i > from) things.push([from, i]);
      from = i + 1;
    }
    i += 1;
  }
  if (before > from) things.push([from, before]);
  return things;
}
