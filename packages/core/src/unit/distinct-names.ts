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
    const bearers = names.marks.has(unit.id) ? undefined : names.shared.get(fold(registry.nameOf(unit.id, day)));
    if (bearers !== undefined) markAll(registry, bearers, day, names.marks);
    return names.marks.get(unit.id) ?? '';
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

// All bearers of a name at once: "Thôn 1" is the name of thousands.
function markAll(registry: Asked, bearers: readonly ReportingUnit[], day: IsoDate, marks: Map<string, string>): void {
  const all = bearers.map((unit) => {
    const own = above(registry, unit, day);
    return { unit, own, isOfDay: holdsOn(unit, day), ways: waysUp(own), code: codeOn(unit, day) };
  });
  const [ofDay, ever] = [new Tally(), new Tally()];
  for (const { isOfDay, ways, code } of all)
    for (const tally of isOfDay ? [ofDay, ever] : [ever])
      for (const key of ['', ...ways, `code ${code}`]) tally.add(key);
  for (const { unit, own, isOfDay, ways, code } of all) {
    // A unit of the day is told from units of the day; who came before it under its name is told from it.
    const others = isOfDay ? ofDay : ever;
    const enough = ways.findIndex((way) => others.isAlone(way));
    const above = enough < 0 ? null : own.slice(0, enough + 1).join(', ');
    marks.set(unit.id, others.isAlone('') ? '' : (above ?? (others.isAlone(`code ${code}`) ? code : unit.id)));
  }
}

class Tally {
  private readonly counts = new Map<string, number>();

  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  isAlone(key: string): boolean {
    return this.counts.get(key) === 1;
  }
}

// The names above a unit, the nearest, the nearest two and so on, each as one key.
function waysUp(own: readonly string[]): readonly string[] {
  let way = 'above';
  return own.map((name) => (way = `${way}\n${fold(name)}`));
}

// A unit that has ended by the day, or has yet to begin, is placed where it stood next to it.
function above(registry: Asked, unit: ReportingUnit, day: IsoDate): readonly string[] {
  const on = unit.to !== null && unit.to < day ? unit.to : unit.from !== null && unit.from > day ? unit.from : day;
  return registry.ancestorsOf(unit.id, on).map(({ id }) => registry.nameOf(id, on));
}

const codeOn = (unit: ReportingUnit, day: IsoDate): string => valueOn(unit.codes, day) ?? unit.code;
