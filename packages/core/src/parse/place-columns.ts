import type { Finding, Where } from '../outcome/finding.ts';
import type { RawColumn, RawRow } from '../raw/raw-table.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { bareWords, fold, foldTones } from '../words/fold.ts';
import { composed } from '../words/compose.ts';
import { withoutUnderscores } from '../words/without-underscores.ts';
import type { ParseContext } from './parse-context.ts';
import { unitInSection } from './unit-in-section.ts';
import type { CellInput } from './cell-input.ts';

const kinds = 'tỉnh|thành phố|huyện|quận|thị xã|tp|tx';
const heads = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    `^(?:(?:tên |thuộc |mã )?(?:${kinds})(?:[,/ -]+(?:${kinds}))*(?: trực thuộc.*)?|đơn vị cấp trên|cơ quan cấp trên|province|district|city)$`,
  ),
);
const unmarked = /* @__PURE__ */ RegExp(/* @__PURE__ */ bareWords(heads.source));

/**
 * Tells whether a header names the places units lie in: "Tỉnh", "Quận, huyện", "Tỉnh/thành phố".
 *
 * @param header - header as printed
 * @returns `true` for such a column; beside one of units it says where they lie
 */
export const isPlaceHeader = (header: string): boolean => {
  const words = fold(withoutUnderscores(header));
  return heads.test(words) || unmarked.test(words);
};

/** What the columns of places say of a row. */
export interface PlacesSaid {
  /** The words, from the nearest place up, those above a blank among them: a name stands once over its rows. */
  readonly words: readonly string[];
  /** Where the last of them stands. */
  readonly at: Where;
}

const nothingSaid: PlacesSaid = { words: [], at: {} };

/**
 * Makes what reads the places of rows from top to bottom.
 *
 * @param columns - columns of places, from left to right
 * @returns what they say of a row
 */
export function placesOfRows(columns: readonly RawColumn[]): (row: RawRow) => PlacesSaid {
  // Hardly any table has one, and a national one has a million rows.
  if (columns.length === 0) return () => nothingSaid;
  const last = new Map<string, string>();
  return (row) => {
    let at: Where = row.at;
    for (const [i, { key }] of columns.entries()) {
      const cell = row.cells.get(key);
      const text = composed(String(cell?.value ?? '')).trim();
      if (cell === undefined || text === '' || cell.struck === true) continue;
      // In another province lie other districts.
      if (last.get(key) !== text) for (const one of columns.slice(i)) last.delete(one.key);
      last.set(key, text);
      at = cell.at;
    }
    const words = columns.flatMap(({ key }) => last.get(key) ?? []).reverse();
    return { words, at };
  };
}

/**
 * Adds the places a row says to a name several units bear: "Tân Phú" beside "Tỉnh Mẫu". What can be told without them is left
 * alone.
 *
 * @param cells - cells of the row by field
 * @param places - what the columns of places say
 * @param context - units and periods
 * @returns the cells; the same ones where the places tell nothing
 */
export function unitInPlaces(
  cells: ReadonlyMap<string, CellInput>,
  { words }: PlacesSaid,
  context: ParseContext,
): ReadonlyMap<string, CellInput> {
  if (words.length === 0) return cells;
  for (const heading of [words.join(', '), ...words]) {
    const placed = unitInSection(cells, heading, context);
    if (placed !== cells) return placed;
  }
  return cells;
}

/**
 * Says that the unit of a row lies elsewhere than the row says: code, name or place is wrong, and nobody knows which.
 *
 * @param unit - the unit that was found
 * @param day - day of the record
 * @param places - what the columns of places say
 * @param context - the register
 * @returns the finding; `null` where the places are right, or none the register knows
 */
export function liesElsewhere(
  unit: ReportingUnit,
  day: IsoDate,
  { words, at }: PlacesSaid,
  { units, findUnit, say }: ParseContext,
): Finding | null {
  if (units === undefined || findUnit === null) return null;
  const own = [unit, ...units.ancestorsOf(unit.id, day)];
  for (const text of words) {
    const place = findUnit(text, day, {}).unit;
    if (place === null || own.some(({ id }) => id === place.id)) continue;
    const b = own.map(({ id }) => units.nameOf(id, day)).join(', ');
    return say('unit-elsewhere', { ...at, field: 'unit', unit: unit.id }, { a: text, b, expected: b, actual: text });
  }
  return null;
}
