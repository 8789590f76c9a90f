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

function dayIn(cells: Cells, periodOf: ParseContext['periodOf']) {
  const period = cells.get('period');
  const value = (period ?? cells.get('date'))?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (period === undefined ? readDay(text) : (periodOf(text, period.format).value?.to ?? null)) ?? '9999-12-31';
}
