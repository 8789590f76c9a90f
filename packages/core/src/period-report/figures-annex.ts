import { isAsked } from '../entity/asked-days.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Measure } from '../figure/noun/measure.ts';
import type { Text } from '../outcome/text.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { coverageNote } from '../report/figures-table.ts';
import { isPartial, quantityCell } from '../report/quantity-cell.ts';
import type { ReportCell, ReportColumn, TableBlock } from '../report/report-doc.ts';
import { periodOfId } from '../time/period.ts';
import { comparison } from './comparison.ts';
import { figureBefore, type SaidFigures } from './said-figures.ts';

/** One row of the annex. */
interface Row {
  readonly measure: Measure;
  readonly figure: Figure;
  readonly before: Figure | null;
}

/**
 * Makes the table of every figure a unit reported for a period, with that of the period it is compared with. What nobody
 * reported, and what was not asked, has no row.
 *
 * @param said - where the figures are
 * @param caption - what the table shows
 * @param areaName - how the area of a measure is called; `null` for none
 * @returns the table, or `null` where there is no figure at all
 */
export function figuresAnnex(
  said: SaidFigures,
  caption: Text,
  areaName: (measure: Measure) => Text | null,
): TableBlock | null {
  const lastDay = periodOfId(said.period)?.to ?? null;
  const rows = said.figures.measures.flatMap((measure): readonly Row[] => {
    const figure = said.figures.peek({ measure: measure.id, unit: said.unit, period: said.period });
    if (figure === null || figure.state === 'missing') return [];
    const before = figureBefore(said, measure.id);
    // What nobody asked for yet is no figure of the period; that something does not apply, a unit may have said itself.
    if (figure.state === 'notApplicable' && before?.value == null && !isAsked(measure, lastDay)) return [];
    return [{ measure, figure, before }];
  });
  if (rows.length === 0) return null;
  const compares = rows.some(({ before }) => before?.value != null);
  const partial = rows.some(({ figure, before }) =>
    [figure, before].some((one) => one !== null && isPartial(one.coverage)),
  );
  return {
    kind: 'table',
    caption,
    columns: [...columns, ...(compares ? beforeColumns : [])],
    rows: rows.map((row, i) => [
      String(i + 1),
      labelled(row.measure, areaName(row.measure)),
      nameOfMeasure(row.measure.measuredIn),
      cellOf(row.figure),
      ...(compares ? [cellOf(row.before), comparison(row.figure, row.before, { than: nothing, same }) ?? dash] : []),
    ]),
    ...(partial ? { note: coverageNote } : {}),
  };
}

const nothing: Text = { vi: '', en: '' };
const same: Text = { vi: 'bằng', en: 'same' };
const dash = '–';

const columns: readonly ReportColumn[] = [
  { header: { vi: 'STT', en: 'No.' }, align: 'right' },
  { header: { vi: 'Chỉ tiêu', en: 'Measure' } },
  { header: { vi: 'Đơn vị tính', en: 'Measured in' } },
  { header: { vi: 'Kỳ báo cáo', en: 'Period' }, align: 'right' },
];
const beforeColumns: readonly ReportColumn[] = [
  { header: { vi: 'Cùng kỳ năm trước', en: 'A year before' }, align: 'right' },
  { header: { vi: 'So sánh', en: 'Compared' } },
];

function labelled({ label }: Measure, area: Text | null): Text {
  return area === null ? label : { vi: `${area.vi}: ${label.vi}`, en: `${area.en}: ${label.en}` };
}

// A state such as "withheld" is told in words, which are no number.
function cellOf(figure: Figure | null): ReportCell {
  return figure === null
    ? null
    : quantityCell(figure, figure.measuredIn, figure.value === null ? undefined : figure.coverage);
}
