import type { Place } from '../dataset/place.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Entity } from '../entity/define-entity.ts';
import { storedFinding } from '../format/format-findings.ts';
import { pointer } from '../format/json-fault.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { whenOf } from '../parse/field-names.ts';
import { blankOf } from '../parse/read-field.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { periodOfId, type Period } from '../time/period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { valueFromJson } from './record-values.ts';
import type { RecordJson } from './records-shape.ts';

/** Reads the stored records of one area, and counts what many of them have in common so that it is said once. */
export class AreaReader {
  private readonly entity: Entity;
  private readonly from: Where;
  private readonly when: string;
  private readonly found: Finding[] = [];
  private readonly unknown = new Map<string, number>();
  private readonly absent = new Map<string, number>();
  private readonly periods = new Map<string, Period | null>();
  private readonly units: UnitRegistry | null;

  /**
   * @param entity - the area
   * @param from - where the records come from
   * @param units - the register, where it is known
   */
  constructor(entity: Entity, from: Where, units: UnitRegistry | null) {
    this.units = units;
    this.entity = entity;
    this.from = from;
    this.when = whenOf(entity);
  }

  /**
   * Reads one record.
   * @param record - as stored
   * @param path - JSON Pointer to it
   * @returns the record, or `null` where nobody knows whose it is
   */
  read({ data, at, cells, notAsked }: RecordJson, path: string): Sourced<unknown> | null {
    const { unit, [this.when]: when } = data;
    const resolved = this.placeOf(unit, when);
    if (resolved === null) {
      this.found.push(storedFinding('bad-place', { ...this.from, cell: `${path}/data` }));
      return null;
    }
    const { period } = resolved;
    const place: Where = { ...this.from, unit: resolved.unit, ...(period === null ? {} : { period: period.id }) };
    const entries: [string, unknown][] = [
      ['unit', unit],
      [this.when, when],
    ];
    for (const [name, field] of Object.entries(this.entity.fields)) {
      if (!Object.hasOwn(data, name)) {
        count(this.absent, name);
        entries.push([name, blankOf(field.info)]);
        continue;
      }
      const read = valueFromJson(field, data[name]);
      if (read === null)
        this.found.push(
          storedFinding('bad-value', { ...place, cell: `${path}/data/${pointer(name)}`, field: name }, { a: name }),
        );
      entries.push([name, read === null ? blankOf(field.info) : read.value]);
    }
    for (const name of Object.keys(data))
      if (name !== 'unit' && name !== this.when && !Object.hasOwn(this.entity.fields, name)) count(this.unknown, name);
    return {
      data: Object.fromEntries(entries),
      place: resolved,
      at,
      ...(cells === undefined ? {} : { cells }),
      ...(notAsked === undefined ? {} : { notAsked }),
    };
  }

  /** What was found, trouble of single records first. */
  findings(): readonly Finding[] {
    const once = (code: 'unknown-field' | 'field-not-stored', [name, n]: readonly [string, number]) =>
      storedFinding(code, { ...this.from, field: name.slice(0, 80) }, { a: name.slice(0, 80), b: String(n) });
    return [
      ...this.found,
      ...[...this.unknown].map((entry) => once('unknown-field', entry)),
      ...[...this.absent].map((entry) => once('field-not-stored', entry)),
    ];
  }

  // Stored is the id, never the words of a report: `2024`, not `năm 2024`. A unit the register does not know has no place.
  private placeOf(unit: unknown, when: unknown): Place | null {
    if (typeof unit !== 'string' || !/^\S(?:.{0,62}\S)?$/u.test(unit) || typeof when !== 'string') return null;
    const reportingUnit = this.units?.unit(unit) ?? null;
    if (this.units !== null && reportingUnit === null) return null;
    if (this.when === 'date') return isIsoDate(when) ? { unit, reportingUnit, period: null, day: when } : null;
    let period = this.periods.get(when);
    if (period === undefined) this.periods.set(when, (period = ownPeriod(when)));
    return period === null ? null : { unit, reportingUnit, period, day: period.to };
  }
}

function ownPeriod(id: string): Period | null {
  const period = periodOfId(id);
  return period?.id === id ? period : null;
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
