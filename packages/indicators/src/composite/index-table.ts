import { type ReportCell, type TableBlock, type Text, withStatusWord, type FigureStatus } from '@qcdc/core';
import { aFunction, checkCall } from '@qcdc/core/checks';
import { hundred, multiplyFractions, printDecimal, roundNumber, type Fraction } from '@qcdc/core/exact';
import type { IndexResult, IndexStage } from './compute-index.ts';

const both = (cell: (language: 'vi' | 'en') => string): Text => ({ vi: cell('vi'), en: cell('en') });

/** How an index is printed. */
export interface IndexTableOptions {
  /**
   * Name of a unit.
   * @param unit - id of the unit
   * @returns the name; that of the register of units, or the id, when left out
   */
  readonly nameOf?: (unit: string) => string;
}

/**
 * Makes a table of an index with every stage: value, score and weight of each part, for each unit.
 *
 * @param result - the index as computed
 * @param options - other names of the units than those of the register
 * @returns the table, ready for any writer
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: 'sample',
 *   label: { vi: 'Chỉ số mẫu', en: 'Sample index' },
 *   basis: practice({ vi: 'ví dụ', en: 'an example' }),
 *   scale: 1,
 *   aggregate: 'arithmetic',
 *   parts: [
 *     { indicator: mediationSettledShare, weight: '3', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *     { indicator: mediationSettledOfDecidedShare, weight: '1', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *   ],
 * });
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35, unsettled: 5 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5, unsettled: 3 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare, mediationSettledOfDecidedShare]);
 * const result = computeIndex(table, index, { period: '2024', units: ['A', 'B'] });
 * indexTable(result).rows.length; // => 6
 * ```
 */
export function indexTable(result: IndexResult, options: IndexTableOptions = {}): TableBlock {
  checkCall('indexTable', {}, options, { nameOf: aFunction });
  const { index, rows, period, table } = result;
  const own = table.periods.find((p) => p.id === period);
  const day = own === undefined ? undefined : table.figures.dayOf(own);
  const nameOf =
    options.nameOf ??
    ((unit: string): string => (day === undefined ? unit : (table.registry?.distinctNameOf(unit, day) ?? unit)));
  const number = (value: Fraction | null, scale: number, status?: FigureStatus): ReportCell =>
    value && both((l) => withStatusWord(status, printDecimal(roundNumber(value, scale), l, scale), l));
  const inPercent = (value: Fraction | null): Fraction | null => value && multiplyFractions(value, hundred);
  const lines = (
    stage: IndexStage,
    unit: string,
    rank: number | null,
    depth: number,
  ): readonly (readonly ReportCell[])[] => [
    [
      rank === null ? null : String(rank),
      depth === 0 ? unit : null,
      `${'– '.repeat(depth)}${stage.id}`,
      number(stage.raw, 2, stage.rawStatus),
      stage.unscored ?? number(inPercent(stage.score), index.scale, stage.status),
      number(inPercent(stage.weight), 1),
    ],
    ...stage.parts.flatMap((part) => lines(part, unit, null, depth + 1)),
  ];
  return {
    kind: 'table',
    caption: { vi: `${index.label.vi}, ${period}`, en: `${index.label.en}, ${period}` },
    columns: [
      { header: { vi: 'Hạng', en: 'Rank' }, align: 'right' },
      { header: { vi: 'Đơn vị', en: 'Unit' } },
      { header: { vi: 'Thành phần', en: 'Part' } },
      { header: { vi: 'Giá trị', en: 'Value' }, align: 'right' },
      { header: { vi: 'Điểm (0–100)', en: 'Score (0–100)' }, align: 'right' },
      { header: { vi: 'Trọng số thực (%)', en: 'Effective weight (%)' }, align: 'right' },
    ],
    rows: rows.flatMap((row) => lines(row.stage, nameOf(row.unit), row.rank, 0)),
  };
}
