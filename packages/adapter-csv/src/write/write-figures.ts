import type { Language } from '@qcdc/core';
import type { FigureColumns, FigureTable } from '@qcdc/core/flow';
import { byteOrderMark, csvLine, writeStyle, type CsvWriteOptions } from './csv-lines.ts';
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
  const { measures, periods, scales, divisors } = table;
  // Three decimals may be read as thousands, and "more than 1,000 ha" as one, unless somebody says what the mark is.
  const doubtful = scales.some((scale) => scale >= 3) || hasDoubtfulWords(table, style.locale);
  const value = doubtful ? `value (decimal mark: ${style.locale === 'vi' ? ',' : '.'})` : 'value';
  const nameOf = unitNames(table);
  const totals = computedPlaces(table);
  const plain = measures.map((_, m) => (scales[m] ?? 0) === 0 && (divisors[m] ?? 1) === 1);
  let piece = (style.mark ? byteOrderMark : '') + csvLine(['unit', 'period', 'measure', value], style);
  let before = 0;
  let lines = 0;
  for (const columns of table.segments) {
    for (let row = 0; row < columns.length; row++) {
      if (columns.reported === null && totals.size > 0 && totals.has(placeOf(table, columns, row))) continue;
      const { unit = 0, measure = 0, period = 0 } = codesOf(columns, row);
      const figure =
        columns.state[row] === 0 && plain[measure] === true
          ? String(columns.value[row])
          : quantityText(table.at(before + row), measures[measure]?.measuredIn ?? '', style.locale);
      const named = [nameOf(unit, period), periods[period]?.id ?? '', neutralText(measures[measure]?.id ?? ''), figure];
      piece += csvLine(named, style);
      if (++lines % linesPerPiece > 0) continue;
      yield piece;
      piece = '';
    }
    before += columns.length;
  }
  if (piece !== '') yield piece;
}

const codesOf = ({ unit, measure, period }: FigureColumns, row: number) => ({
  unit: unit[row],
  measure: measure[row],
  period: period[row],
});

// Whether a number stands among words, where its thousands are set off; in digits alone they never are. "hơn" and its like
// tell whose marks a number uses, English words and "sơ bộ" do not.
function hasDoubtfulWords(table: FigureTable, locale: Language): boolean {
  let before = 0;
  for (const { state, length } of table.segments) {
    for (let row = 0; row < length; row++) {
      if (state[row] === 0) continue;
      const { value, bound, status, margin } = table.at(before + row);
      const isTold = bound !== 'exact' && locale === 'vi';
      const inWords = bound !== 'exact' || status !== undefined || margin !== undefined;
      if (value !== null && inWords && !isTold) return true;
    }
    before += length;
  }
  return false;
}

// How a unit is called in a period, each looked up once.
function unitNames({ units, periods, registry }: FigureTable): (unit: number, period: number) => string {
  const known = new Map<number, string>();
  return (unit, period) => {
    const key = unit * periods.length + period;
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = units[unit] ?? '';
    const code = registry?.unit(id)?.code;
    const day = periods[period]?.to;
    const meant = code !== undefined && day !== undefined && registry?.resolve(code, day)?.id === id;
    const name = neutralText(meant ? code : id);
    known.set(key, name);
    return name;
  };
}

// Places of computed figures, as numbers: what was reported there stands behind a total.
function computedPlaces(table: FigureTable): ReadonlySet<number> {
  const places = new Set<number>();
  const [first] = table.segments;
  if (table.segments.length < 2 || first?.reported !== null) return places;
  for (const columns of table.segments)
    if (columns.reported !== null)
      for (let row = 0; row < columns.length; row++) places.add(placeOf(table, columns, row));
  return places;
}

function placeOf({ measures, periods }: FigureTable, columns: FigureColumns, row: number): number {
  const { unit = 0, measure = 0, period = 0 } = codesOf(columns, row);
  return (unit * measures.length + measure) * periods.length + period;
}
