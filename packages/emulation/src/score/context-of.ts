import type { CriterionScore } from './criterion-score.ts';
import { openContext, type UnitContext } from './unit-context.ts';
import type { Scoreboard } from './scoreboard.ts';

/**
 * Opens the context of a unit that has been scored, so that readings may look at what its criteria earned.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the context, all criteria known
 */
export function contextOf(board: Scoreboard, unit: string): UnitContext {
  const context = openContext(board.session, unit);
  const remember = (score: CriterionScore): void => {
    context.scored.set(score.criterion, score);
    score.children.forEach(remember);
  };
  const score = board.get(unit);
  if (score !== null) remember(score.root);
  return context;
}

/**
 * Opens what the conditions of classes read of a unit. Where no class has a condition nothing is read, and the unit need not be
 * scored again.
 *
 * @param board - the scores
 * @param unit - id of the unit
 */
export function contextForClasses(board: Scoreboard, unit: string): UnitContext {
  const asked = board.rubric.classes?.classes.some((c) => (c.conditions ?? []).length > 0);
  return asked === true ? contextOf(board, unit) : openContext(board.session, unit);
}
