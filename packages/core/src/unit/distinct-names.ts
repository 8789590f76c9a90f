import { fold } from '../words/fold.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { holdsOn, valueOn } from './dated-value.ts';
import type { ReportingUnit } from './reporting-unit.ts';
import type { UnitRegistry } from './unit-registry.ts';

// Pages ask about the last days of a few periods; a register asked about every day must not fill the memory with all of them.
const mostDays = 50;

type Asked = Pick<UnitRegistry, 'units' | 'nameOf' | 'ancestorsOf'>;

/** What stands behind the names of one day: units by a name that several of the register bear, and what was worked out already. */
interface NamesOfDay {
  readonly shared: ReadonlyMap<string, readonly ReportingUnit[]>;
  readonly marks: Map<string, string>;
}

/**
 * Tells units of one name apart: mergers left communes of one name in several provinces, and hamlets have numbers for names.
 * Two spellings of one name are one name, as they are for whoever reads it.
 *
 * @param registry - the register
 * @returns what stands in brackets behind the name of a unit: the names of the units above it, as few as do, or its code where these
 *   do not; empty where no other unit of the day bears the name
 */
export function marksOfNames(registry: Asked): (unit: ReportingUnit, day: IsoDate) => string {
  const days = new Map<IsoDate, NamesOfDay>();
  return (unit, day) => {
    let names = days.get(day);
    if (names === undefined) {
      if (days.size >= mostDays) days.clear();
      days.set(day, (names = { shared: sharedOn(registry, day), marks: new Map() }));
    }
    if (names.shared.size === 0) return '';
    let mark = names.marks.get(unit.id);
    if (mark === undefined) names.marks.set(unit.id, (mark = markOf(registry, unit, day, names)));
    return mark;
  };
}

function sharedOn(registry: Asked, day: IsoDate): NamesOfDay['shared'] {
  const bearers = new Map<string, ReportingUnit[]>();
  for (const unit of registry.units) {
    const name = fold(registry.nameOf(unit.id, day));
    const others = bearers.get(name);
    if (others === undefined) bearers.set(name, [unit]);
    else others.push(unit);
  }
  for (const [name, { length }] of bearers) if (length === 1) bearers.delete(name);
  return bearers;
}

function markOf(registry: Asked, unit: ReportingUnit, day: IsoDate, { shared }: NamesOfDay): string {
  const bearers = shared.get(fold(registry.nameOf(unit.id, day))) ?? [];
  // A unit of the day is told from units of the day; who came before it under its name is told from it.
  const isOfDay = holdsOn(unit, day);
  const others = bearers.filter((other) => other !== unit && (!isOfDay || holdsOn(other, day)));
  if (others.length === 0) return '';
  const own = above(registry, unit, day);
  let alike = others.map((other) => above(registry, other, day));
  for (const [i, name] of own.entries()) {
    alike = alike.filter((names) => names[i] !== undefined && fold(names[i]) === fold(name));
    if (alike.length === 0) return own.slice(0, i + 1).join(', ');
  }
  const code = codeOn(unit, day);
  return others.some((other) => codeOn(other, day) === code) ? unit.id : code;
}

// A unit that has ended by the day, or has yet to begin, is placed where it stood next to it.
function above(registry: Asked, unit: ReportingUnit, day: IsoDate): readonly string[] {
  const on = unit.to !== null && unit.to < day ? unit.to : unit.from !== null && unit.from > day ? unit.from : day;
  return registry.ancestorsOf(unit.id, on).map(({ id }) => registry.nameOf(id, on));
}

const codeOn = (unit: ReportingUnit, day: IsoDate): string => valueOn(unit.codes, day) ?? unit.code;
