import { ok, type Outcome } from '@qcdc/core';
import type { Rubric } from '../rubric/rubric.ts';
import type { Fact } from '../score/fact.ts';
import { score, type ScoreOptions } from '../score/score.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

/**
 * Scores the same units, indicators and facts by another rubric, whatever year it is for.
 *
 * @param board - the scores
 * @param rubric - the other rubric
 * @param options - facts the other rubric asks for beside; other clusters than those of the scores
 * @returns scores by the other rubric; the findings say that it is a trial
 */
export function whatIf(
  board: Scoreboard,
  rubric: Rubric,
  options: Omit<ScoreOptions, 'period'> = {},
): Outcome<Scoreboard> {
  const declared = new Set((rubric.facts ?? []).map((f) => f.id));
  const known: Fact[] = [];
  for (const facts of board.session.facts.values())
    for (const list of facts.values()) for (const fact of list) if (declared.has(fact.fact)) known.push(fact);
  // What could not be used is not forgotten: it leaves its unit open by this rubric, too.
  known.push(...board.session.refused.filter((f) => declared.has(f.fact) && !known.includes(f)));
  return score(ok(board.indicators), rubric, {
    only: board.units,
    clusters: board.clusters,
    acceptUnconfirmed: true,
    ...options,
    period: board.period,
    whatIf: true,
    facts: [...known, ...(options.facts ?? [])],
  });
}
