import { blockText } from '../page/block-text.ts';
import type { Token } from '../page/token.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { SetAsideKind } from '../numbers/set-aside-patterns.ts';
import { changedFigure, comparedFigure, sharedFigure, startOfSentence, stops } from './whose-figure.ts';
import {
  against,
  aimed,
  demand,
  demandBehind,
  each,
  other,
  otherBehind,
  planned,
  risen,
  target,
  targetBehind,
  toNow,
} from './words-around.ts';

const and = /* @__PURE__ */ once(() => keysOf('và')[0]);

/** Figures of a block as they belong together. */
export interface Related {
  /** The figures with their roles. */
  readonly figures: readonly SeenFigure[];
  /** Numbers of the figures that are no results: what law demands, what somebody aims at, and what a table says beside them. */
  readonly aside: ReadonlyMap<number, NoResult>;
}

/** Why a figure is no result. */
export type NoResult = Extract<SetAsideKind, 'threshold' | 'target' | 'name' | 'coverage' | 'document'>;

/**
 * Finds how the figures of a block belong together: which percentage is the share of which part, which figure is of another period
 * and which is no result.
 *
 * @param tokens - pieces of the block
 * @param figures - its figures
 * @param none - what all its figures are where it holds no result: among the tasks, among those who get the report
 * @returns the figures with their roles, and the numbers of those that are no results
 */
export function relate(tokens: readonly Token[], figures: readonly SeenFigure[], none: NoResult | null): Related {
  const text = (from: number, to: number): string => blockText(tokens.slice(Math.max(0, from), to)).line;
  const aside = new Map<number, NoResult>();
  const related: SeenFigure[] = [];
  for (const [i, figure] of figures.entries()) related.push(roleOf(figure, i));
  return { figures: related, aside };

  function roleOf(figure: SeenFigure, i: number): SeenFigure {
    const sentence = startOfSentence(tokens, figure.from);
    const before = text(Math.max(sentence, figure.from - 40), figure.from);
    const whole = text(Math.max(startOfSentence(tokens, figure.from, stops), figure.from - 60), figure.from);
    if (isDemanded(figure, whole, text(figure.to, figure.to + 16))) {
      aside.set(i, 'threshold');
      return figure;
    }
    if (none !== null) {
      aside.set(i, none);
      return figure;
    }
    if (
      (isOpen(figure) && found(each(), text(figure.to, figure.to + 10))) ||
      found(target(), before) ||
      (figure.role !== 'part' && found(planned(), before)) ||
      found(aimed(), whole) ||
      found(targetBehind(), text(figure.to, figure.to + 16))
    ) {
      aside.set(i, 'target');
      return figure;
    }
    if (figure.role === 'value' || figure.role === 'part') {
      const clause = text(Math.max(sentence, figure.from - 10), figure.from);
      if (isOfOtherPeriod(clause, text(figure.to, figure.to + 5)))
        return { ...figure, role: 'comparison', of: risenTo(i, clause) ?? comparedFigure(figures, i) };
    }
    if (figure.role === 'value' && figure.units[0] === 'percent') {
      const of = sharedFigure(tokens, figures, i);
      if (of !== null) return { ...figure, role: 'share', of };
    }
    // "giảm 12,5% (160 đơn)": the same change again.
    const former = figures[i - 1];
    if (former?.role === 'change' && figure.from === former.to + 1 && tokens[former.to]?.text === '(')
      return { ...figure, role: 'change', direction: former.direction, of: changedFigure(tokens, figures, i) };
    if (figure.role === 'change') return { ...figure, of: changedFigure(tokens, figures, i) };
    // "giảm 146 lượt và 127 người so với cùng kỳ (1.012 lượt/1.091 người)": the second of two is what the first is.
    const first = related[i - 1];
    const joint = first === undefined ? [] : tokens.slice(first.to, figure.from);
    if (first === undefined || figure.role !== 'value' || joint.length !== 1 || figure.units.length === 0)
      return figure;
    const isBeside = joint[0]?.text === '/' || joint[0]?.key === and();
    if (isBeside && first.role === 'change')
      return { ...figure, role: 'change', direction: first.direction, of: changedFigure(tokens, figures, i) };
    return isBeside && first.role === 'comparison'
      ? { ...figure, role: 'comparison', of: comparedFigure(figures, i) }
      : figure;
  }

  // "giảm từ 31 xuống 12 hồ sơ": what it is compared with comes behind it.
  function risenTo(i: number, clause: string): number | null {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (figure === undefined || next === undefined || !found(risen(), clause)) return null;
    return found(toNow(), text(figure.to, next.from)) ? i + 1 : null;
  }
}

function found(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(line);
}

// What has no upper end, or none below.
const isOpen = ({ quantity, role }: SeenFigure): boolean =>
  role !== 'change' && (quantity?.bound === 'atLeast' || quantity?.bound === 'atMost');

// The second number of "2/3" says nothing by itself; a bare count is no threshold.
function isDemanded({ quantity, role, units }: SeenFigure, before: string, behind: string): boolean {
  if (quantity === null || role === 'change') return false;
  const isPair = role === 'part' || role === 'whole';
  const leavesOpen = quantity.bound !== 'exact' || (isPair && quantity.value?.lessThan(10) === true);
  if (!leavesOpen && units[0] !== 'percent') return false;
  return found(demand(), before)
    ? leavesOpen || !/(?<![^ ])(?:theo|đúng)(?![^ ])/.test(before.slice(-30))
    : leavesOpen && found(demandBehind(), behind);
}

function isOfOtherPeriod(before: string, behind: string): boolean {
  return (
    found(other(), before) ||
    found(against(), before) ||
    found(risen(), before) ||
    (found(otherBehind(), behind) && !/,$/.test(before))
  );
}
