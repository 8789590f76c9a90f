import type { Period } from '@qcdc/core';
import type { FigureTable, UnitRegistry } from '@qcdc/core/flow';
import { isNoText } from './input/said-text.ts';

/**
 * Returns how a unit is called in a message: by its code, where that means it on the last day of the period, else by its id.
 *
 * @param table - the figures
 * @param unit - id of the unit
 * @param of - the period
 * @returns code or id
 */
export function unitCode({ registry }: FigureTable, unit: string, of: Period): string {
  const known = registry?.unit(unit);
  if (registry === null || known == null) return unit;
  const codes = known.codes.filter(({ from, to }) => (from ?? of.to) <= of.to && of.to <= (to ?? of.to));
  const [code = known.code] = codes.map(({ value }) => value);
  return registry.resolve(code, of.to)?.id === unit ? code : unit;
}

/**
 * Finds the unit of a code or an id.
 *
 * @param units - the register; `null` where the text is the id
 * @param text - code or id
 * @param of - the period
 * @returns its id; `null` where nobody knows it on that day
 */
export function unitOfCode(units: UnitRegistry | null, text: string, of: Period): string | null {
  // A blank names nobody, and neither does what is no text.
  if (units === null) return text.trim() === '' || text.length > 64 || isNoText(text) ? null : text;
  return units.resolve(text, of.to)?.id ?? units.unit(text)?.id ?? null;
}
