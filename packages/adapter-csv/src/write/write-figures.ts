import type { Figure } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { byteOrderMark, csvLine, writeStyle, type CsvWriteOptions, type WriteStyle } from './csv-lines.ts';
import { neutralText } from './neutral.ts';
import { quantityText } from './quantity-text.ts';

const linesPerPiece = 1000;

/**
 * Writes figures in long form, one a row: `unit;period;measure;value`. Where a unit reported a figure and a total was computed
 * beside it, the total is written. A unit stands by its code, where that means it on the last day of the period.
 *
 * @param table - the figures
 * @param options - marks, delimiter
 * @returns the file piece by piece, so that a table of any size can go into a stream
 */
export function* writeFigures(table: FigureTable, options: CsvWriteOptions = {}): Generator<string, void, undefined> {
  const style = writeStyle(options);
  // Three decimals may be read as thousands, unless somebody says what the mark is.
  const doubtful = table.scales.some((scale) => scale >= 3);
  const value = doubtful ? `value (decimal mark: ${style.locale === 'vi' ? ',' : '.'})` : 'value';
  const totals = computedPlaces(table);
  let piece = (style.mark ? byteOrderMark : '') + csvLine(['unit', 'period', 'measure', value], style);
  for (let row = 0; row < table.size; row++) {
    const [first] = table.segments;
    const behind =
      first !== undefined && row < first.length && totals.size > 0 && totals.has(placeOf(table, first, row));
    if (!behind) piece += lineOf(table, table.at(row), style);
    if (row % linesPerPiece < linesPerPiece - 1) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

// Places of computed figures, as numbers: what was reported there stands behind a total.
function computedPlaces(table: FigureTable): ReadonlySet<number> {
  const places = new Set<number>();
  if (table.segments.length < 2 || !table.isComputed(table.size - 1)) return places;
  for (const { length, unit, measure, period } of table.segments.slice(1))
    for (let row = 0; row < length; row++) places.add(placeOf(table, { unit, measure, period }, row));
  return places;
}

type Places = Pick<FigureTable['segments'][number], 'unit' | 'measure' | 'period'>;

function placeOf({ measures, periods }: FigureTable, { unit, measure, period }: Places, row: number): number {
  return ((unit[row] ?? 0) * measures.length + (measure[row] ?? 0)) * periods.length + (period[row] ?? 0);
}

function lineOf({ registry, periods, measures }: FigureTable, figure: Figure, style: WriteStyle): string {
  const { unit, period, measure } = figure;
  const day = periods.find(({ id }) => id === period)?.to;
  const code = registry?.unit(unit)?.code;
  const named = code !== undefined && day !== undefined && registry?.resolve(code, day)?.id === unit ? code : unit;
  const measuredIn = measures.find(({ id }) => id === measure)?.measuredIn ?? '';
  return csvLine(
    [neutralText(named), period, neutralText(measure), quantityText(figure, measuredIn, style.locale)],
    style,
  );
}
