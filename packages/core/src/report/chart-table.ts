import { checkCall } from '../outcome/check-call.ts';
import { demand } from '../outcome/demand.ts';
import type { Text } from '../outcome/text.ts';
import type { Chart, ChartBlock } from './chart.ts';
import type { ReportCell, ReportColumn, TableBlock } from './report-doc.ts';
import { tableHeads } from './report-words.ts';

const heads = {
  period: tableHeads.period,
  item: tableHeads.item,
  axis: { vi: 'Nội dung', en: 'Criterion' },
  most: { vi: 'Tối đa', en: 'Most' },
  code: { vi: 'Mã', en: 'Code' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Returns the table every chart can be read as: what it draws, in words and printed figures. A writer that draws nothing
 * writes this, and a writer that draws puts it beside the drawing.
 *
 * @param block - the chart
 * @returns the same as a table
 * @throws `DefinitionError` `call/bad-argument` for what is no chart
 * @example
 * ```ts
 * const label = { vi: 'Xã Mẫu', en: 'Xã Mẫu' };
 * const print = { vi: '96,5', en: '96.5' };
 * const measuredIn = { vi: 'điểm', en: 'points' };
 * const chart = { type: 'ranking', measuredIn, bars: [{ label, low: 96.5, high: 96.5, print }] } as const;
 * chartTable({ kind: 'chart', caption: label, chart }).rows; // => [[{ vi: 'Xã Mẫu', en: 'Xã Mẫu' }, { vi: '96,5', en: '96.5' }]]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function chartTable(block: ChartBlock): TableBlock {
  checkCall('chartTable', { block: [block, aChart] });
  const { caption, chart, note } = block;
  return { kind: 'table', caption, ...tableOf[chart.type](chart as never), ...(note === undefined ? {} : { note }) };
}

const aChart = /* @__PURE__ */ demand(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'chart' in value &&
    typeof value.chart === 'object' &&
    value.chart !== null &&
    'type' in value.chart &&
    Object.hasOwn(tableOf, value.chart.type as string),
  "một biểu đồ { kind: 'chart', chart }",
  "a block { kind: 'chart', chart }",
);

type Part = Pick<TableBlock, 'columns' | 'rows'>;
type ChartOf<T extends Chart['type']> = Extract<Chart, { readonly type: T }>;

const right = (header: Text): ReportColumn => ({ header, align: 'right' });

const tableOf: { readonly [T in Chart['type']]: (chart: ChartOf<T>) => Part } = {
  trend: ({ measuredIn, at, lines, target }) => ({
    columns: [
      { header: heads.period },
      ...lines.map(({ label }) => right(withUnit(label, measuredIn))),
      ...(target === undefined ? [] : [right(withUnit(heads.target, measuredIn))]),
    ],
    rows: at.map((when, i): readonly ReportCell[] => [
      when,
      ...lines.map(({ points }) => points[i]?.print ?? null),
      ...(target === undefined ? [] : [target.print]),
    ]),
  }),
  ranking: ({ measuredIn, bars }) => ({
    columns: [{ header: heads.item }, right(measuredIn)],
    rows: bars.map(({ label, print }) => [label, print]),
  }),
  heat: ({ of, columns, rows }) => ({
    columns: [{ header: of }, ...columns.map(right)],
    rows: rows.map(({ label, cells }) => [label, ...columns.map((_, i) => cells[i]?.print ?? null)]),
  }),
  radar: ({ measuredIn, axes, shapes }) => ({
    columns: [
      { header: heads.axis },
      ...shapes.map(({ label }) => right(withUnit(label, measuredIn))),
      right(withUnit(heads.most, measuredIn)),
    ],
    rows: axes.map(({ label, most }, i) => [
      label,
      ...shapes.map(({ points }) => points[i]?.print ?? null),
      { vi: String(most).replace('.', ','), en: String(most) },
    ]),
  }),
  waterfall: ({ measuredIn, steps }) => ({
    columns: [{ header: heads.item }, right(measuredIn)],
    rows: steps.map(({ label, print }) => [label, print]),
  }),
  tiles: ({ of, measuredIn, tiles }) => ({
    columns: [{ header: of }, { header: heads.code }, right(measuredIn)],
    rows: tiles.map(({ label, code, print }) => [label, code, print]),
  }),
};

const withUnit = (label: Text, unit: Text): Text => ({
  vi: `${label.vi} (${unit.vi})`,
  en: `${label.en} (${unit.en})`,
});
