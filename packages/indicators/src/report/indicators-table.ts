import { printPeriod, type ReportCell, type TableBlock, type Text } from '@qcdc/core';
import { printIndicatorValue, printInterval } from '../compute/print-value.ts';
import type { IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';
import { nameIn } from './name-in.ts';

/** How indicators are shown. */
export interface IndicatorsTableOptions {
  /** What the table shows. */
  readonly caption: Text;
}

const both = (cell: (language: 'vi' | 'en') => string): Text => ({ vi: cell('vi'), en: cell('en') });

/**
 * Makes a table of all values that could be computed: what it is, whose, of when, the parts it was computed from and how many
 * units stand behind it. What was stated and could not be computed says so; what is neither is left out.
 *
 * @param table - computed indicators
 * @param options - what the table shows
 * @returns the table, ready for any writer
 */
export function indicatorsTable(table: IndicatorTable, { caption }: IndicatorsTableOptions): TableBlock {
  const nameOf = nameIn(table.registry);
  const periods = new Map(table.periods.map((period) => [period.id, period]));
  const labels = new Map(table.indicators.map(({ id, label }) => [id, label]));
  const rows: (readonly ReportCell[])[] = [];
  for (const value of table.rows()) {
    const period = periods.get(value.period);
    if ((value.gap !== null && value.stated === undefined) || period === undefined) continue;
    rows.push([
      labels.get(value.indicator) ?? value.indicator,
      nameOf(value.unit, period.to),
      both((language) => printPeriod(period, language)),
      both((language) => printIndicatorValue(value, language)),
      parts(value),
      `${value.coverage.reported}/${value.coverage.expected}`,
    ]);
  }
  return {
    kind: 'table',
    caption,
    columns: [
      { header: { vi: 'Chỉ số', en: 'Indicator' } },
      { header: { vi: 'Đơn vị', en: 'Unit' } },
      { header: { vi: 'Kỳ', en: 'Period' } },
      { header: { vi: 'Giá trị', en: 'Value' }, align: 'right' },
      { header: { vi: 'Tử số / mẫu số', en: 'Parts' }, align: 'right' },
      { header: { vi: 'Số đơn vị', en: 'Coverage' }, align: 'right' },
    ],
    rows,
  };
}

function parts({ numerator, denominator }: IndicatorValue): ReportCell {
  if (numerator === null || denominator === null) return null;
  return both((language) =>
    [numerator, denominator].map((one) => printInterval(one, language, { scale: 0 })).join(' / '),
  );
}
