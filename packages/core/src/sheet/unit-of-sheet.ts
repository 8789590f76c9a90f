import { sheetNamesOf } from '../parse/sheet-name.ts';
import { isUnitWording } from './unit-words.ts';

/** The unit the name of a sheet names. */
export interface UnitOfSheet {
  /** Its name. */
  readonly name: string;
  /** `line` where the sheet is named as units are and nobody knows it: then no other unit may stand in for it. */
  readonly by: 'line' | 'title';
}

/**
 * Looks for the unit in the name of a sheet: "Xã An Hòa", "03. An Hòa", "X1 (2)".
 *
 * @param sheetName - name on the tab
 * @param isUnit - tells units from other words
 * @param period - words of the period the name says, which are none of the unit
 * @returns the unit; `null` where the name is none of a unit
 */
export function unitOfSheet(sheetName: string, isUnit: (text: string) => boolean, period = ''): UnitOfSheet | null {
  const bare = sheetName.replace(period, '').replace(/^[\s,_–-]+|[\s,_–-]+$/gu, '');
  const shorter = [bare, ...sheetNamesOf(sheetName).slice(1), ...sheetNamesOf(bare).slice(1)];
  // "1" and "01" number the sheets, whatever the codes are.
  const names = [sheetName.trim(), ...shorter].filter((name) => /\p{L}/u.test(name));
  const found = names.find(isUnit);
  if (found !== undefined) return { name: found, by: 'title' };
  return isUnitWording(sheetName) ? { name: sheetName.trim(), by: 'line' } : null;
}
