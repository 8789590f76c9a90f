import { ok, type Outcome } from '@qcdc/core';
import { checkCall, having } from '@qcdc/core/checks';
import { aRubric } from '../rubric/a-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { aScoreboard } from '../score/a-scoreboard.ts';
import type { Fact } from '../score/fact.ts';
import { score, type ScoreOptions } from '../score/score.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

const anOptions = /* @__PURE__ */ having([], 'một đối tượng tùy chọn', 'an object of options');

/**
 * Scores the same units, indicators and facts by another rubric, whatever year it is for.
 *
 * @param board - the scores
 * @param rubric - the other rubric
 * @param options - facts the other rubric asks for beside; other clusters than those of the scores
 * @returns scores by the other rubric; the findings say that it is a trial
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A', 'B'], peek: () => null }; // computeIndicators(…) where the rubric reads figures
 * const facts: Fact[] = [
 *   { fact: 'posted', unit: 'A', period: '2024', kind: 'number', value: 9 },
 *   { fact: 'posted', unit: 'B', period: '2024', kind: 'number', value: 7 },
 * ];
 * const cluster = { id: 'c1', name: { vi: 'Cụm 1', en: 'Cluster 1' }, members: ['A', 'B'].map((value) => ({ from: null, to: null, value })) };
 * const scores = score(ok(units), rubric, { period: '2024', facts, clusters: [cluster] });
 * const half = defineRubric({ ...rubric, id: 'other-2024', years: { from: 2025 } });
 * whatIf(scores.value, half).findings.map(({ code }) => code); // => ['emulation/rubric-of-other-year']
 * ```
 */
export function whatIf(
  board: Scoreboard,
  rubric: Rubric,
  options: Omit<ScoreOptions, 'period'> = {},
): Outcome<Scoreboard> {
  checkCall('whatIf', { board: [board, aScoreboard], rubric: [rubric, aRubric], options: [options, anOptions] });
  const declared = new Set((rubric.facts ?? []).map((f) => f.id));
  const known = new Set<Fact>();
  for (const facts of board.session.facts.values())
    for (const list of facts.values()) for (const fact of list) if (declared.has(fact.fact)) known.add(fact);
  // What could not be used is not forgotten: it leaves its unit open by this rubric, too.
  for (const fact of board.session.refused) if (declared.has(fact.fact)) known.add(fact);
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
