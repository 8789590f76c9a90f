import { checkCall } from '../outcome/check-call.ts';
import { aText, having, orNull } from '../outcome/demand.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { columnOf } from './cell-range.ts';
import type { LabelBinding, LayoutDefinition, PlacedBinding, SheetLayout } from './layout.ts';

/** A label of a sheet, as a proposal names it. */
export interface LabelPlace {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Where it stands: a column (`D`), a row (`12`) or a cell (`D7`). */
  readonly at: string;
  /** The label. */
  readonly label: string;
}

type Way = 'columns' | 'lines' | 'cells';

/**
 * Binds a label of a layout to another field, to a field at last, or to nothing: how a person corrects what `proposeLayout`
 * proposed, one label at a time. Nothing is checked but that the label has a table to belong to; `layoutFromJson` tells what does
 * not fit any more.
 *
 * @param definition - the layout
 * @param place - the label, as `bindings` or `unbound` of a proposal name it
 * @param field - the field, `unit`, `period` or `date`; `null` to leave the label out on purpose
 * @returns the layout with this label bound so
 * @throws `DefinitionError` `call/bad-argument`; `layout/no-table` where the layout describes no table the label could stand in
 * @example
 * ```ts
 * const proposed = { sheets: [{ sheet: 'Hòa giải', area: 'mediation', columns: { 'Xã': 'unit', 'Vụ mới': 'settled' } }] };
 * const corrected = rebound(proposed, { sheet: 'Hòa giải', at: 'B', label: 'Vụ mới' }, 'received');
 *
 * corrected.sheets[0]?.columns; // => { 'Xã': 'unit', 'Vụ mới': 'received' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rebound(definition: LayoutDefinition, place: LabelPlace, field: string | null): LayoutDefinition {
  checkCall('rebound', {
    definition: [definition, having(['sheets'], 'mô tả bố cục', 'a layout')],
    place: [place, having(['sheet', 'at', 'label'], 'nhãn của bảng tính', 'a label of a sheet')],
    field: [field, orNull(aText)],
  });
  const way = wayOf(place.at);
  const possible = definition.sheets.filter((one) => isOn(one, place, way));
  const [table] = [...possible.filter((one) => binds(one, way, place.label)), ...possible];
  if (table === undefined)
    throw new DefinitionError(
      'layout/no-table',
      {
        vi: `bố cục không mô tả bảng nào ở trang "${place.sheet}" có thể chứa nhãn này`,
        en: `the layout describes no table on "${place.sheet}" in which the label could stand`,
      },
      place.at,
    );
  const changed: SheetLayout = { ...table, [way]: withLabel(table[way] ?? {}, place, way, field) };
  return { sheets: definition.sheets.map((one) => (one === table ? changed : one)) };
}

// Excel's own names: letters for a column, a number for a line, both for a cell.
function wayOf(at: string): Way {
  if (/^\d+$/.test(at)) return 'lines';
  return /^[A-Z]+\d+$/.test(at) ? 'cells' : 'columns';
}

function isOn({ sheet, within, lines, cells }: SheetLayout, place: LabelPlace, way: Way): boolean {
  if (sheet !== undefined && sheet !== place.sheet) return false;
  const own: Way = lines !== undefined ? 'lines' : cells !== undefined ? 'cells' : 'columns';
  if (own !== way) return false;
  const [from, to] = within?.split(':').map((letters) => columnOf(letters) ?? 0) ?? [];
  const column = way === 'columns' ? columnOf(place.at) : null;
  return column === null || from === undefined || to === undefined || (from <= column && column <= to);
}

function binds(table: SheetLayout, way: Way, label: string): boolean {
  return Object.hasOwn(table[way] ?? {}, label);
}

function withLabel(
  bindings: Readonly<Record<string, LabelBinding>>,
  { label, at }: LabelPlace,
  way: Way,
  field: string | null,
): Readonly<Record<string, LabelBinding>> {
  const before = Object.hasOwn(bindings, label) ? bindings[label] : undefined;
  return { ...bindings, [label]: newBinding(before, at, way, field) };
}

function newBinding(before: LabelBinding | undefined, at: string, way: Way, field: string | null): LabelBinding {
  if (before === undefined) return way === 'cells' ? { field, at } : field;
  if (before === null || typeof before === 'string') return field;
  // Equal labels stand in several places: the others stay as they are.
  const places: readonly PlacedBinding[] = [before].flat();
  const here =
    places.find((one) => one.at === at) ?? (places.length === 1 && places[0]?.at === undefined ? places[0] : undefined);
  const changed =
    here === undefined ? [...places, { field, at }] : places.map((one) => (one === here ? { ...one, field } : one));
  return changed.length === 1 ? (changed[0] ?? field) : changed;
}
