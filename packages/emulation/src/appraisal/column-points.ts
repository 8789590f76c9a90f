import type { Text } from '@qcdc/core';
import { absoluteFraction, compareFractions, subtractFractions, type Fraction } from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { printNumber } from '../score/print-points.ts';
import type { Appraisal } from './appraisal.ts';
import { scoredLines } from './scored-lines.ts';
import { standingScores } from './standing-steps.ts';

/**
 * Returns the criteria that are scored, in the order of the rubric.
 *
 * @param rubric - the rubric
 * @returns its leaves
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
 * leavesOf(rubric).map(({ id }) => id); // => ['posting']
 * ```
 */
export function leavesOf(rubric: Rubric): readonly Criterion[] {
  return [...rubricLines(rubric).values()].map((line) => line.criterion).filter((c) => c.children === undefined);
}

/**
 * Returns the points of a column as they were entered, before any replacing decision. A column begins with what the column
 * before it holds.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns points by criterion
 */
export function pointsEntered(appraisal: Appraisal, column: string): Map<string, Amount> {
  return new Map(standingScores(appraisal, column).map(({ criterion, to }) => [criterion, to]));
}

/**
 * Returns the criteria for which documents were given with the points that stand.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns ids of criteria
 */
export function evidencedIn(appraisal: Appraisal, column: string): ReadonlySet<string> {
  const given = standingScores(appraisal, column).filter(({ evidence = [] }) =>
    evidence.some((document) => document.trim() !== ''),
  );
  return new Set(given.map(({ criterion }) => criterion));
}

/**
 * Returns the points that stand in a column. A column begins with what the column before it holds, so an appraiser enters
 * only what differs; a replacing decision counts in the column that is final.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns points by criterion; unscored criteria are absent, and 0 is a score
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * [...pointsInColumn(filled, 'self')]; // => [['posting', 9]]
 * ```
 */
export function pointsInColumn(appraisal: Appraisal, column: string): ReadonlyMap<string, Amount> {
  const points = pointsEntered(appraisal, column);
  if (appraisal.rubric.appraisal?.final === column)
    for (const event of appraisal.history)
      if (event.step === 'replace')
        for (const [criterion, to] of Object.entries(event.changes)) points.set(criterion, to);
  return points;
}

/**
 * Returns the criteria a column leaves unscored: the completeness gate. Zero counts as scored.
 *
 * @param appraisal - the appraisal
 * @param column - id of the column
 * @returns ids of unscored criteria
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * unscoredIn(opened, 'self'); // => ['posting']
 * ```
 */
export function unscoredIn(appraisal: Appraisal, column: string): readonly string[] {
  const { rubric } = appraisal;
  const points = pointsInColumn(appraisal, column);
  const first = rubric.appraisal?.columns[0]?.id === column;
  return leavesOf(rubric)
    .filter((c) => !points.has(c.id) && !(first && c.notSelfScored === true))
    .map((c) => c.id);
}

/** One criterion whose points differ between two columns. */
export interface ColumnDifference {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Its label. */
  readonly label: Text;
  /** Points in the first column, `null` when unscored. */
  readonly from: Fraction | null;
  /** Points in the second column, `null` when unscored. */
  readonly to: Fraction | null;
  /** Second less first, `null` when one is unscored. */
  readonly difference: Fraction | null;
  /** Reason given with the last change that the second column holds. */
  readonly reason: string | null;
  /** In words: `−1,25 điểm: Hòa giải ở cơ sở (5 → 3,75): lý do`. */
  readonly text: Text;
}

function wordsOf(label: Text, from: Fraction | null, to: Fraction | null, reason: string | null): Text {
  const inLanguage = (language: 'vi' | 'en'): string => {
    const print = (f: Fraction | null): string => (f === null ? '—' : printNumber(f, language));
    const change = from === null || to === null ? null : subtractFractions(to, from);
    const size = change === null ? null : absoluteFraction(change);
    const points = language === 'vi' ? 'điểm' : size?.n === 1n && size.d === 1n ? 'point' : 'points';
    const sign = change !== null && change.n < 0n ? '−' : '+';
    const lead = size === null ? '' : `${sign}${print(size)} ${points}: `;
    return `${lead}${label[language]} (${print(from)} → ${print(to)})${reason === null ? '' : `: ${reason}`}`;
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

/**
 * Compares two columns, criterion by criterion.
 *
 * @param appraisal - the appraisal
 * @param from - id of the first column
 * @param to - id of the second column
 * @returns criteria whose points differ, in the order of the rubric
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * columnDifferences(filled, 'self', 'team'); // => []
 * ```
 */
export function columnDifferences(appraisal: Appraisal, from: string, to: string): readonly ColumnDifference[] {
  const { rubric } = appraisal;
  const [before, after] = [pointsInColumn(appraisal, from), pointsInColumn(appraisal, to)];
  const replaced = rubric.appraisal?.final === to;
  const standing = standingScores(appraisal, to);
  return [...scoredLines(rubric).values()].flatMap((c): readonly ColumnDifference[] => {
    const [a, b] = [before.get(c.id), after.get(c.id)];
    const [x, y] = [a === undefined ? null : amountOf(a), b === undefined ? null : amountOf(b)];
    if (x === null && y === null) return [];
    if (x !== null && y !== null && compareFractions(x, y) === 0) return [];
    const last =
      appraisal.history.findLast((e) => e.step === 'replace' && replaced && Object.hasOwn(e.changes, c.id)) ??
      standing.findLast((e) => e.criterion === c.id);
    const difference = x === null || y === null ? null : subtractFractions(y, x);
    const reason = last?.reason ?? null;
    const text = wordsOf(c.label, x, y, reason);
    return [{ criterion: c.id, label: c.label, from: x, to: y, difference, reason, text }];
  });
}
