import { allMeasures } from '../src/entities/all-measures.ts';
import { FigureBuilder } from '../src/figure/table/figure-builder.ts';
import type { Language } from '../src/outcome/text.ts';
import { readQuantity } from '../src/quantity/read-quantity.ts';
import type { ReportDoc } from '../src/report/report-doc.ts';
import { periodOutline } from '../src/period-report/period-outline.ts';
import { periodReport, type PeriodReportOptions } from '../src/period-report/period-report.ts';

/** Area and field, the figure of the period, and that of the period before; texts are read as offices write them. */
export type Cell = readonly [field: string, now: string | number | null, before?: string | number | null | undefined];

/** Id of the measure of a field. */
export const idOf = (path: string): string => {
  const [area, field] = path.split('/');
  const measure = allMeasures.find(({ from }) => from?.entity === area && from?.field === field);
  if (measure === undefined) throw new Error(`no measure ${path}`);
  return measure.id;
};
/** The measure with an id. */
export const measureOf = (id: string) => allMeasures.find((measure) => measure.id === id);

/** A table of figures of one unit for two periods. */
export function tableOf(cells: readonly Cell[], period = '2026-H1', earlier = '2025-H1') {
  const builder = new FigureBuilder(allMeasures);
  const add = (field: string, at: string, value: string | number | null): void => {
    const measure = idOf(field);
    const measuredIn = measureOf(measure)?.measuredIn ?? '';
    const quantity = typeof value === 'string' ? readQuantity(value, { measuredIn, locale: 'vi' }).value : value;
    builder.add({ measure, unit: 'xa-mau', period: at, quantity });
  };
  for (const [field, now, before] of cells) {
    add(field, period, now);
    if (before !== undefined) add(field, earlier, before);
  }
  return builder.build().value;
}

/** Options of a report of an invented commune. */
export const options: PeriodReportOptions = {
  outline: periodOutline,
  unit: 'xa-mau',
  period: '2026-H1',
  unitName: 'Ủy ban nhân dân xã Mẫu',
};

/** Its report. */
export const report = (cells: readonly Cell[], more: Partial<PeriodReportOptions> = {}) =>
  periodReport(tableOf(cells, more.period, more.before ?? undefined), { ...options, ...more });

/** Headings, paragraphs and points of a report, in order. */
export function linesOf({ blocks }: ReportDoc, language: Language = 'vi'): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text[language]];
    return block.kind === 'points' ? block.points.map((point) => point[language]) : [];
  });
}
