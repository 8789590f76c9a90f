import type { IsoDate } from '../time/iso-date.ts';
import { holdsOn } from '../unit/dated-value.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { bareWords, fold } from '../words/fold.ts';
import { mayMean, unitName, type UnitName } from './unit-name.ts';

const mostKnown = 10_000;

/** Knows the units of a register by name. */
export interface UnitNames {
  /**
   * Finds the units a name may mean on a day: those that bear it to the letter, else those it fits when kind, office and
   * places behind it are taken apart, else, where it is typed without any marks, those it fits without theirs.
   */
  bearing(text: string, day: IsoDate): readonly ReportingUnit[];
}

// A country sends thousands of files that are read against one register, and to collect its names takes longer than most of them.
const collected = /* @__PURE__ */ new WeakMap<UnitRegistry, UnitNames>();

/**
 * Collects the names of all units, once for a register.
 *
 * @param units - the register
 * @returns the look-up
 */
export function namesOfUnits(units: UnitRegistry): UnitNames {
  let names = collected.get(units);
  if (names === undefined) collected.set(units, (names = collectedFrom(units)));
  return names;
}

function collectedFrom(units: UnitRegistry): UnitNames {
  const whole = new Map<string, ReportingUnit[]>();
  const bare = new Map<string, ReportingUnit[]>();
  const unmarked = new Map<string, ReportingUnit[]>();
  const add = (map: Map<string, ReportingUnit[]>, name: string, unit: ReportingUnit): void => {
    const same = map.get(name);
    if (same === undefined) map.set(name, [unit]);
    else if (same.at(-1) !== unit) same.push(unit);
  };
  for (const unit of units.units)
    for (const { value } of unit.names) {
      const own = unitName(value);
      add(whole, fold(value), unit);
      add(bare, own.bare, unit);
      add(unmarked, bareWords(own.bare), unit);
      add(unmarked, spelledOut(own), unit);
    }
  const nameOn = (unit: ReportingUnit, day: IsoDate): string => units.nameOf(unit.id, day);
  // Rows name the same places again and again, and thirty thousand units may share one name.
  const known = new Map<string, readonly ReportingUnit[]>();
  return {
    bearing: (text, day) => {
      const key = `${day}\n${text}`;
      let bearers = known.get(key);
      if (bearers === undefined) {
        if (known.size >= mostKnown) known.clear();
        known.set(key, (bearers = bearersOf(text, day)));
      }
      return bearers;
    },
  };

  function bearersOf(text: string, day: IsoDate): readonly ReportingUnit[] {
    const folded = fold(text);
    const exact = (whole.get(folded) ?? []).filter((unit) => holdsOn(unit, day) && fold(nameOn(unit, day)) === folded);
    if (exact.length > 0) return exact;
    const said = unitName(text);
    // A number alone is a running number or a code, never a name.
    if (said.kind === null && !/\p{L}/u.test(said.bare)) return [];
    const fits = (bearers: readonly ReportingUnit[], means: typeof mayMean): readonly ReportingUnit[] =>
      bearers.filter((unit) => {
        if (!holdsOn(unit, day) || !means(said, unitName(nameOn(unit, day)))) return false;
        const above = units.ancestorsOf(unit.id, day).map(({ id }) => unitName(units.nameOf(id, day)));
        return above.length === 0 || said.within.every((place) => above.some((known) => means(place, known)));
      });
    const marked = fits(bare.get(said.bare) ?? [], mayMean);
    return marked.length > 0 || bareWords(folded) !== folded
      ? marked
      : fits(unmarked.get(said.bare) ?? [], mayMeanUnmarked);
  }
}

// Kind and name in a row, without marks.
const spelledOut = ({ kind, bare }: PlaceName): string => bareWords(`${kind ?? ''} ${bare}`).trim();

type PlaceName = Pick<UnitName, 'kind' | 'bare'>;

// "xa an hoa" says its kind in letters nobody knows a kind by.
const mayMeanUnmarked = (said: PlaceName, known: PlaceName): boolean =>
  said.bare === spelledOut(known) || mayMean(said, { kind: known.kind, bare: bareWords(known.bare) });
