import { isIsoDate, parsePeriod, printDay, printPeriod, type IsoDate, type Text } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import type { StatedRatio } from './stated-ratios.ts';

const languages = ['vi', 'en'] as const;

/** Says whose statement it is and of which period. */
export type PlaceWords = (ratio: Pick<StatedRatio, 'unit' | 'period'>) => Text;

/**
 * Makes the words for a unit and its period: the name the unit bore on the period's last day. The code stands beside a name
 * that several units of that day share, and alone where no name is known.
 *
 * @param units - the reporting units; codes are printed when left out
 * @returns the words
 */
export function placeWords(units?: UnitRegistry): PlaceWords {
  const shared = new Map<IsoDate, ReadonlySet<string>>();
  const called = (code: string, day: IsoDate): string => {
    const unit = units?.resolve(code, day);
    if (units === undefined || unit == null) return code;
    const name = units.nameOf(unit.id, day);
    let twice = shared.get(day);
    if (twice === undefined) shared.set(day, (twice = sharedNames(units, day)));
    return twice.has(name) ? `${name} (${code})` : name;
  };
  return ({ unit, period: id }) => {
    const day = isIsoDate(id) ? id : null;
    const period = day === null ? parsePeriod(id).value : null;
    const [vi = id, en = id] = languages.map((l) => (day ? printDay(day, l) : period ? printPeriod(period, l) : id));
    const on = day ?? period?.to;
    const name = on === undefined ? unit : called(unit, on);
    return { vi: `${name}, ${vi}`, en: `${name}, ${en}` };
  };
}

function sharedNames(units: UnitRegistry, day: IsoDate): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { id, code } of units.units) {
    if (units.resolve(code, day)?.id !== id) continue;
    const name = units.nameOf(id, day);
    (once.has(name) ? twice : once).add(name);
  }
  return twice;
}
