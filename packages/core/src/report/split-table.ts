import { checkCall } from '../outcome/check-call.ts';
import { aFunction, aText, having, listOf, optional, unchecked } from '../outcome/demand.ts';
import { aMeasure } from '../outcome/noun-demands.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Measure } from '../figure/noun/measure.ts';
import { splitOf, type FigureSplit } from '../figure/table/split-of.ts';
import type { Text } from '../outcome/text.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { coverageNote } from './figures-table.ts';
import { isPartial, quantityCell } from './quantity-cell.ts';
import type { ReportCell, ReportColumn, TableBlock } from './report-doc.ts';

/** What a table of a split shows. */
export interface SplitTableOptions {
  /** What the table shows. */
  readonly caption: Text;
  /** The measure that is split. */
  readonly measure: Measure;
  /** Id of the dimension; may be left out where the measure is split one way. */
  readonly by?: string;
  /** Rows: ids of units, from top to bottom. */
  readonly units: readonly string[];
  /** Id of the period. */
  readonly period: string;
  /** How a unit is called; its id when left out. */
  readonly nameOf?: (unit: string) => Text | string;
}

/**
 * Makes a table of a figure split by a dimension: units down, the total, its members and what is not split across. A member
 * nobody counts by itself is what the total leaves for it; a member nobody reported stays blank.
 *
 * @param figures - figures before or after `rollUp`
 * @param options - caption, measure, dimension, units, period
 * @returns the block
 * @throws `DefinitionError` `call/…`, `figure/not-split-by`, and as `find` of a table
 * @example
 * ```ts
 * const { enterprisesHeld: held, stateHeld } = employeeConferences.measures;
 * const builder = new FigureBuilder([held, stateHeld]);
 * builder.add({ measure: held.id, unit: 'xa-mau', period: '2024', quantity: 10 });
 * builder.add({ measure: stateHeld.id, unit: 'xa-mau', period: '2024', quantity: 2 });
 * const caption = { vi: 'Hội nghị theo loại hình', en: 'Conferences by ownership' };
 * splitTable(builder.build().value, { caption, measure: held, units: ['xa-mau'], period: '2024' }).rows.length; // => 1
 * ```
 */
export function splitTable(figures: FigureTable, options: SplitTableOptions): TableBlock {
  checkCall(
    'splitTable',
    { figures: [figures, having(['measures', 'find'], 'bảng số liệu', 'a figure table')] },
    options,
    {
      caption: unchecked,
      measure: aMeasure,
      by: optional(aText),
      units: listOf(aText),
      period: aText,
      nameOf: aFunction,
    },
    ['caption', 'measure', 'units', 'period'],
  );
  const { caption, measure, by, units, period, nameOf = (unit: string) => unit } = options;
  const splits = units.map((unit) => splitOf(figures, { measure: measure.id, unit, period }, by));
  const [first] = splits;
  const members = Object.values(first?.by.members ?? {});
  const overlapping = first?.by.overlapping === true;
  const rows = splits.map((split, i): readonly ReportCell[] => [
    nameOf(units[i] ?? ''),
    figureCell(split.total, measure.measuredIn),
    ...split.members.map((member) => memberCell(member, split, measure.measuredIn)),
    ...(overlapping ? [] : [quantityCell(split.notSplit, measure.measuredIn)]),
  ]);
  const partial = splits.some(({ total, members: all }) =>
    [total, ...all.map(({ figure }) => figure)].some((one) => one?.value != null && isPartial(one.coverage)),
  );
  const unit = nameOfMeasure(measure.measuredIn);
  return {
    kind: 'table',
    caption,
    columns: [
      { header: { vi: 'Đơn vị', en: 'Unit' } },
      column({ vi: `Tổng số (${unit.vi})`, en: `Total (${unit.en})` }),
      ...members.map(column),
      ...(overlapping ? [] : [column({ vi: 'Chưa phân tổ', en: 'Not split' })]),
    ],
    rows,
    ...(partial ? { note: coverageNote } : {}),
  };
}

const column = (header: Text): ReportColumn => ({ header, align: 'right' });

function figureCell(figure: Figure | null, measuredIn: string): ReportCell {
  return figure === null ? null : quantityCell(figure, measuredIn, figure.value === null ? undefined : figure.coverage);
}

function memberCell(
  { id, figure, mayBe }: FigureSplit['members'][number],
  { by, state, members }: FigureSplit,
  measuredIn: string,
): ReportCell {
  if (figure !== null) return figureCell(figure, measuredIn);
  // Of a total "of whom women" the men are what is left, as far as that is one number.
  const alone = members.every((one) => one.id === id || one.figure?.value != null) && by.open !== true;
  const told = state === 'partly' || state === 'complete' ? mayBe : null;
  return alone && told?.bound === 'exact' ? quantityCell(told, measuredIn) : null;
}
