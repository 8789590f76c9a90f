import type { ReportingUnit, UnitKind } from '../unit/reporting-unit.ts';
import { readDay } from '../time/read-day.ts';
import type { CellInput } from './cell-input.ts';
import type { ParseContext } from './parse-context.ts';

type Cells = ReadonlyMap<string, CellInput>;

/**
 * Adds the heading of a section to the name of a unit that several units bear: "Xã Tân Phú" under "I. Tỉnh An Giang" is the
 * one in An Giang. What can be told without the heading is left alone.
 *
 * @param cells - cells of the row by field
 * @param heading - words of the heading; empty where there is none
 * @param context - units and periods
 * @returns the cells; the same ones where the heading tells nothing
 */
export function unitInSection(cells: Cells, heading: string, { findUnit, periodOf }: ParseContext): Cells {
  const cell = cells.get('unit');
  const name = cell?.value;
  if (heading === '' || findUnit === null || cell === undefined || typeof name !== 'string') return cells;
  const day = dayIn(cells, periodOf);
  if (name.trim() === '' || findUnit(name, day, {}).unit !== null) return cells;
  const value = `${name}, ${heading}`;
  return findUnit(value, day, {}).unit === null ? cells : new Map(cells).set('unit', { ...cell, value });
}

const holding: ReadonlySet<UnitKind> = /* @__PURE__ */ new Set(['nation', 'province', 'district']);

/**
 * Returns what a record says of the units below it: a province with figures of its own heads its communes as one without does.
 *
 * @param cells - cells of the record by field
 * @param unit - whose it is
 * @returns its name as typed; `null` where no units lie in it
 */
export function headingIn(cells: Cells, unit: ReportingUnit | null): string | null {
  const name = cells.get('unit')?.value;
  return unit !== null && holding.has(unit.kind) && typeof name === 'string' ? name.trim() : null;
}

function dayIn(cells: Cells, periodOf: ParseContext['periodOf']) {
  const period = cells.get('period');
  const value = (period ?? cells.get('date'))?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (period === undefined ? readDay(text) : (periodOf(text, period.format).value?.to ?? null)) ?? '9999-12-31';
}
