import { checkCall } from '../outcome/check-call.ts';
import { aFunction, aText, listOf, unchecked } from '../outcome/demand.ts';
import { aMeasure } from '../outcome/noun-demands.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Measure } from '../figure/noun/measure.ts';
import type { Text } from '../outcome/text.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { isPartial, quantityCell } from './quantity-cell.ts';
import type { ReportCell, ReportColumn, TableBlock } from './report-doc.ts';

/** Anything figures can be looked up in, such as a figure table. */
export interface FigureLookup {
  /**
   * Finds a figure.
   * @param key - ids of measure, unit and period
   * @returns the figure, or `null`
   */
  find(key: Pick<Figure, 'measure' | 'unit' | 'period'>): Figure | null;
}

/** What a table of figures shows. */
export interface FiguresTableOptions {
  /** What the table shows. */
  readonly caption: Text;
  /** Columns. */
  readonly measures: readonly Measure[];
  /** Rows: ids of units, from top to bottom. */
  readonly units: readonly string[];
  /** Id of the period. */
  readonly period: string;
  /** How a unit is called; its id when left out. */
  readonly nameOf?: (unit: string) => Text | string;
}

const unitHeader: ReportColumn = { header: { vi: 'Đơn vị', en: 'Unit' } };

/** Said below a table with totals that lack a unit. */
export const coverageNote: Text = {
  vi: 'Số trong ngoặc (4/5) là số đơn vị đã báo cáo trên số đơn vị phải báo cáo; tổng chỉ gồm các đơn vị đã báo cáo.',
  en: 'Numbers in brackets (4/5) say how many of the expected units reported; the total covers those only.',
};

/**
 * Makes a table of figures: units down, measures across. A total that does not cover all expected units says so.
 *
 * @param figures - where the figures are found
 * @param options - caption, measures, units, period
 * @returns the block
 * @example
 * ```ts
 * const { value } = tally(parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation), [mediation.measures.received]);
 * const caption = { vi: 'Hòa giải', en: 'Mediation' };
 * figuresTable(value, { caption, measures: [mediation.measures.received], units: ['A'], period: '2024' }).kind; // => 'table'
 * ```
 */
export function figuresTable(figures: FigureLookup, options: FiguresTableOptions): TableBlock {
  checkCall(
    'figuresTable',
    {},
    options,
    { caption: unchecked, measures: listOf(aMeasure), units: listOf(aText), period: aText, nameOf: aFunction },
    ['caption', 'measures', 'units', 'period'],
  );
  const { measures, units, period, nameOf = (unit: string) => unit } = options;
  const found = units.map((unit) => measures.map(({ id }) => figures.find({ measure: id, unit, period })));
  const rows = found.map((row, i): readonly ReportCell[] => [nameOf(units[i] ?? ''), ...row.map(cellOf)]);
  const partial = found.some((row) => row.some((figure) => figure?.value != null && isPartial(figure.coverage)));
  const columns = [unitHeader, ...measures.map(columnOf)];
  return { kind: 'table', caption: options.caption, columns, rows, ...(partial ? { note: coverageNote } : {}) };
}

function cellOf(figure: Figure | null): ReportCell {
  if (figure === null) return null;
  return quantityCell(figure, figure.measuredIn, figure.value === null ? undefined : figure.coverage);
}

function columnOf({ label, measuredIn }: Measure): ReportColumn {
  const { vi, en } = nameOfMeasure(measuredIn);
  return { header: { vi: `${label.vi} (${vi})`, en: `${label.en} (${en})` }, align: 'right' };
}
