import type { Place } from '../dataset/place.ts';
import type { Entity } from '../entity/define-entity.ts';
import { storedFinding } from '../format/format-findings.ts';
import { pointer } from '../format/json-fault.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { AnyRecord } from '../parse/any-record.ts';
import { whenOf } from '../parse/field-names.ts';
import { withoutRepeats } from '../parse/find-repeats.ts';
import { sayAt } from '../parse/parse-findings.ts';
import { blankOf } from '../parse/read-field.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { periodOfId, type Period } from '../time/period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { nearestName } from '../words/nearest-name.ts';
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
   * Reads the records of the area.
   * @param records - as stored
   * @param path - JSON Pointer to the list
   * @returns what can be read, once each; everything that is wrong with a record is told at once
   */
  read(records: readonly RecordJson[], path: string): readonly AnyRecord[] {
    const places = new Map<AnyRecord, Where>();
    for (const [i, stored] of records.entries()) {
      const cell = `${path}/${i}`;
      const record = this.readOne(stored, `${cell}/data`);
      if (record === null) continue;
      const { unit, period } = record.place;
      places.set(record, { ...this.from, cell, unit, ...(period === null ? {} : { period: period.id }) });
    }
    const atOf = (record: AnyRecord): Where => places.get(record) ?? this.from;
    const { kept, findings } = withoutRepeats(this.entity, [...places.keys()], sayAt(), atOf);
    this.found.push(...findings);
    return kept;
  }

  private readOne({ data, at, cells, notAsked }: RecordJson, path: string): AnyRecord | null {
    const { unit, [this.when]: when } = data;
    const resolved = this.placeOf(unit, when, path);
    const period = resolved?.period ?? null;
    const place: Where = {
      ...this.from,
      ...(resolved === null ? {} : { unit: resolved.unit }),
      ...(period === null ? {} : { period: period.id }),
    };
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
          storedFinding('bad-value', { ...place, cell: `${path}/${pointer(name)}`, field: name }, { a: name }),
        );
      entries.push([name, read === null ? blankOf(field.info) : read.value]);
    }
    for (const name of Object.keys(data))
      if (name !== 'unit' && name !== this.when && !Object.hasOwn(this.entity.fields, name)) count(this.unknown, name);
    if (resolved === null) return null;
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
  private placeOf(unit: unknown, when: unknown, path: string): Place | null {
    const own = this.unitOf(unit, { ...this.from, cell: `${path}/unit`, field: 'unit' });
    const period = this.when === 'period' ? this.periodOf(when) : null;
    const day = this.when === 'period' ? period?.to : typeof when === 'string' && isIsoDate(when) ? when : undefined;
    if (day === undefined) {
      const at = { ...this.from, cell: `${path}/${this.when}`, field: this.when };
      this.found.push(storedFinding('bad-period', at, actualOf(when)));
    }
    return own === null || day === undefined ? null : { ...own, period, day };
  }

  private unitOf(unit: unknown, at: Where): Pick<Place, 'unit' | 'reportingUnit'> | null {
    if (typeof unit !== 'string' || !/^\S(?:.{0,62}\S)?$/u.test(unit)) {
      this.found.push(storedFinding('bad-unit', at, actualOf(unit)));
      return null;
    }
    const reportingUnit = this.units?.unit(unit) ?? null;
    if (this.units === null || reportingUnit !== null) return { unit, reportingUnit };
    const meant = nearestName(
      unit,
      this.units.units.map(({ id }) => id),
    );
    this.found.push(storedFinding('unknown-unit', at, { a: unit, actual: unit, meant }));
    return null;
  }

  private periodOf(when: unknown): Period | null {
    if (typeof when !== 'string') return null;
    let period = this.periods.get(when);
    if (period === undefined) this.periods.set(when, (period = ownPeriod(when)));
    return period;
  }
}

const actualOf = (value: unknown): { readonly actual?: string } =>
  typeof value === 'string' ? { actual: value } : value === undefined ? {} : { actual: JSON.stringify(value) };

/**
 * Reads the id of a period as it is stored.
 *
 * @param id - such as `2024` or `2024-Q1`
 * @returns the period; `null` for any other way of writing one
 */
export function ownPeriod(id: string): Period | null {
  const period = periodOfId(id);
  return period?.id === id ? period : null;
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
