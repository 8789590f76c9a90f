import { DefinitionError, type Text } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { DecidedResult, Decision } from '../score/decision.ts';
import { isExact } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { scoreUnit } from '../score/score-unit.ts';
import type { UnitScore } from '../score/unit-score.ts';
import type { Appraisal } from './appraisal.ts';
import { asStated } from './as-stated.ts';
import { scoredLines } from './scored-lines.ts';

// What the unit comes to with points a decision changes, everything else as it is known now.
function withChanges(board: Scoreboard, unit: string, changes: Readonly<Record<string, Amount>>): UnitScore {
  const { session } = board;
  const changed = asStated(new Map(Object.entries(changes)), new Set(Object.keys(changes)));
  const points = new Map([...(session.stated?.get(unit) ?? []), ...changed]);
  const facts = board.factsNow ?? session.facts;
  return scoreUnit({ ...session, facts, stated: new Map([[unit, points]]) }, unit).score;
}

/**
 * Returns the result of a unit as a decision makes it public, for the steps `publish` and `replace`.
 *
 * @param board - the scores; with final classes where the rubric or a quota bounds them
 * @param unit - id of the unit
 * @param changes - points the decision changes, as in its step `replace`; the class is then the one of the rubric, without caps
 * and quotas
 * @returns total, class and facts as they are known now, also where a decision stands that knew less
 * @throws `DefinitionError` `emulation/unknown-unit`, `emulation/unknown-criterion`, `emulation/not-an-amount`
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
 * decidedResult(scores.value, 'A').total; // => '9/1'
 * ```
 */
export function decidedResult(
  board: Scoreboard,
  unit: string,
  changes: Readonly<Record<string, Amount>> = {},
): DecidedResult {
  if (board.get(unit) === null)
    throw unknownPart('unknown-unit', unit, { vi: 'đơn vị của bảng điểm', en: 'a unit of the board' });
  for (const [criterion, to] of Object.entries(changes)) {
    if (!scoredLines(board.rubric).has(criterion))
      throw unknownPart('unknown-criterion', criterion, { vi: 'tiêu chí được chấm', en: 'a criterion that is scored' });
    amountOf(to, `changes.${criterion}`);
  }
  const score =
    Object.keys(changes).length > 0 ? withChanges(board, unit, changes) : (board.knownNow?.(unit) ?? board.get(unit));
  const points = score?.points ?? null;
  const facts = [...((board.factsNow ?? board.session.facts).get(unit)?.values() ?? [])].flat();
  return {
    total: points !== null && isExact(points) ? `${points.low.n}/${points.low.d}` : null,
    class: score?.class?.class ?? null,
    facts,
  };
}

const unknownPart = (code: string, id: string, what: Text): DefinitionError =>
  new DefinitionError(
    `emulation/${code}`,
    { vi: `"${id}" không phải là ${what.vi}`, en: `"${id}" is not ${what.en}` },
    id,
  );

/**
 * Returns the decision that stands.
 *
 * @param appraisal - the appraisal
 * @returns the last decision; `null` before anything is published
 */
export function standingDecision({ history }: Appraisal): Decision | null {
  const last = history.findLast((e) => e.step === 'publish' || e.step === 'replace');
  return last?.step === 'publish' || last?.step === 'replace' ? { decision: last.decision, result: last.result } : null;
}
