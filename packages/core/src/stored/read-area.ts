import type { Entity, Sourced } from '../entity/define-entity.ts';
import { storedFinding } from '../format/format-findings.ts';
import { pointer } from '../format/json-fault.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { whenOf } from '../parse/field-names.ts';
import { blankOf } from '../parse/read-field.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { parsePeriod } from '../time/parse-period.ts';
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
  private readonly periods = new Map<string, boolean>();

  /**
   * @param entity - the area
   * @param from - where the records come from
   */
  constructor(entity: Entity, from: Where) {
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
  read({ data, at, cells }: RecordJson, path: string): Sourced<unknown> | null {
    const { unit, [this.when]: when } = data;
    if (typeof unit !== 'string' || !/^\S(?:.{0,62}\S)?$/u.test(unit) || !this.isWhen(when)) {
      this.found.push(storedFinding('bad-place', { ...this.from, cell: `${path}/data` }));
      return null;
    }
    const place = { ...this.from, unit, ...(this.when === 'period' ? { period: when } : {}) };
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
    return { data: Object.fromEntries(entries), at, ...(cells === undefined ? {} : { cells }) };
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

  // Stored is the id, never the words of a report: `2024`, not `năm 2024`.
  private isWhen(when: unknown): when is string {
    if (typeof when !== 'string') return false;
    if (this.when === 'date') return isIsoDate(when);
    let known = this.periods.get(when);
    if (known === undefined) this.periods.set(when, (known = parsePeriod(when).value?.id === when));
    return known;
  }
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
