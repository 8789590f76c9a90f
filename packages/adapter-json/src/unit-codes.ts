import type { IsoDate, Period, Text } from '@qcdc/core';
import { namesBesideCodes, type FigureTable, type NameBesideCode, type UnitRegistry } from '@qcdc/core/flow';
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

/** The unit a code means, as it stands or with the zeros it lost; `several` where nobody can tell which zeros. */
export interface CodeMeaning {
  /** Its id; `null` where nobody knows it, or several fit. */
  readonly unit: string | null;
  /** The whole codes that were found instead of the one that stands there. */
  readonly whole: readonly string[];
}

/**
 * Finds the unit of a code that a spreadsheet may have taken for a number: official codes have 2, 3 or 5 digits.
 *
 * @param units - the register
 * @param code - the code as it stands
 * @param day - the day on which it means the unit
 * @returns the unit, and the whole codes where zeros were lost
 */
export function meaningOfCode(units: UnitRegistry, code: string, day: IsoDate): CodeMeaning {
  const known = units.resolve(code, day) ?? units.unit(code);
  if (known !== null) return { unit: known.id, whole: [] };
  const padded = /^\d{1,4}$/.test(code) ? [2, 3, 5].map((digits) => code.padStart(digits, '0')) : [];
  const found = new Map<string, string>();
  for (const whole of padded) {
    const unit = units.resolve(whole, day);
    if (unit !== null) found.set(whole, unit.id);
  }
  const [only = null, ...others] = new Set(found.values());
  return { unit: others.length > 0 ? null : only, whole: [...found.keys()] };
}

/** Holds the names a message gives its units against the register. */
export class NamesOfUnits {
  private readonly compare: ReturnType<typeof namesBesideCodes> | null;
  private readonly verdicts = new Map<string, NameBesideCode>();
  private readonly names = new Map<string, Set<string>>();
  /** Names nobody bears. */
  readonly unknown = new Set<string>();

  /** @param units - the register; `null` where there is none */
  constructor(private readonly units: UnitRegistry | null) {
    this.compare = units === null ? null : namesBesideCodes(units);
  }

  /**
   * Hears what a message calls a code.
   * @param code - the code
   * @param name - its name; what is no text, or the code again, is none
   */
  hear(code: string, name: unknown): void {
    if (typeof name !== 'string' || name.trim() === '' || name === code || this.compare === null) return;
    this.names.set(code, (this.names.get(code) ?? new Set()).add(name.slice(0, 300)));
  }

  /**
   * Tells of whose name stands beside a code, where it is that of another unit.
   * @param code - the code
   * @param id - the unit it means
   * @param day - on this day
   * @returns the name; `null` where nothing speaks against the code
   */
  ofAnother(code: string, id: string, day: IsoDate): string | null {
    const names = this.names.get(code);
    if (names === undefined || this.compare === null) return null;
    const unit = this.units?.unit(id) ?? null;
    if (unit === null) return null;
    const [first = ''] = names;
    const key = `${code}\n${id}\n${day}`;
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) {
      const { compare } = this;
      const all = Array.from(names, (name) => compare(name, unit, day));
      verdict = all.includes('fits') ? 'fits' : all.includes('differs') ? 'differs' : 'unknown';
      this.verdicts.set(key, verdict);
      if (verdict === 'unknown') this.unknown.add(first);
    }
    return verdict === 'differs' ? first : null;
  }
}

/**
 * Says how many others there are.
 *
 * @param count - how many
 * @returns nothing where there is none
 */
export const andMore = (count: number): Text =>
  count === 0 ? { vi: '', en: '' } : { vi: ` và ${count} tên khác`, en: ` or by ${count} other names` };
