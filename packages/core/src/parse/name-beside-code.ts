import type { Finding, Where } from '../outcome/finding.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { bareWords } from '../words/fold.ts';
import { pageFinding } from './page-findings.ts';
import type { ParseContext } from './parse-context.ts';
import { mayMean, unitName } from './unit-name.ts';

/** Compares the name that stands beside the code of a unit. */
export type NameCheck = (text: string, unit: ReportingUnit, day: IsoDate, at: Where) => Finding | null;

/**
 * Makes the comparison of names with codes. The name of another unit is an error: one of the two is wrong, and nobody knows
 * which. A name nobody bears is told, and the code counts. Marks that are missing and names of former days are no matter.
 *
 * @param context - the register
 * @returns gives the finding, or `null` where code and name may be of one unit
 */
export function nameCheck({ units, findUnit }: ParseContext): NameCheck {
  const seen = new Map<string, 'fits' | 'differs' | 'unknown'>();
  return (text, unit, day, at) => {
    if (units === undefined || findUnit === null || !/\p{L}/u.test(text)) return null;
    const key = `${unit.id}\n${text}\n${day}`;
    const verdict = seen.get(key) ?? compare(text, unit, day);
    seen.set(key, verdict);
    if (verdict === 'fits') return null;
    const b = `${unit.code} ${units.nameOf(unit.id, day)}`;
    const trouble = verdict === 'differs' ? 'unit-name-differs' : 'unit-name-unknown';
    return pageFinding(trouble, at, { a: text, b, expected: units.nameOf(unit.id, day), actual: text });
  };

  function compare(text: string, unit: ReportingUnit, day: IsoDate): 'fits' | 'differs' | 'unknown' {
    const said = bareName(text);
    if (unit.names.some(({ value }) => mayMean(said, bareName(value)))) return 'fits';
    const found = findUnit?.(text, day, {});
    const other = found?.unit ?? null;
    if (other === null) {
      // Several units bear the name, and this one is none of them; the place it lies in may be.
      const several = found?.findings.some(({ code }) => code === 'parse/same-name') === true;
      const places = units?.ancestorsOf(unit.id, day) ?? [];
      const isPlace = places.some(({ names }) => names.some(({ value }) => mayMean(said, bareName(value))));
      return isPlace ? 'fits' : several ? 'differs' : 'unknown';
    }
    const above = (one: ReportingUnit): readonly string[] =>
      (units?.ancestorsOf(one.id, day) ?? []).map(({ id }) => id);
    const related = other.id === unit.id || above(unit).includes(other.id) || above(other).includes(unit.id);
    return related ? 'fits' : 'differs';
  }
}

function bareName(text: string): ReturnType<typeof unitName> {
  const { kind, bare, within } = unitName(text);
  return { kind, bare: bareWords(bare), within };
}
