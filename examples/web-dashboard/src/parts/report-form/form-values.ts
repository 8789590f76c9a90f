import type { AnyRule, Entity, Finding, Language, Outcome, Dataset } from '@qcdc/core';
import { parseRecords, validate, type RecordsByArea, type UnitRegistry } from '@qcdc/core/flow';

/** What somebody entered into one field: a text as typed, yes or no, choices; nothing when left out. */
export type FormValue = string | boolean | readonly string[] | null;

/** What was entered, by area and field; of an event the day too, as `date`. Plain data, as it is kept and sent. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;

/** Whose report it is. */
export interface FormHead {
  /** Id, code or name of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
}

/** By what a form is judged. */
export interface FormJudges {
  /** The rules, such as the preset `recommended`. */
  readonly rules: readonly AnyRule[];
  /** The register of units. */
  readonly units?: UnitRegistry;
  /** Whose thousands and decimal marks are typed. */
  readonly locale: Language;
}

const isEntered = (value: FormValue): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Makes plain records of what was entered, for `parseRecords`; an area nobody began is left out. */
export function recordsOfForm(areas: readonly Entity[], values: FormValues, { unit, period }: FormHead): RecordsByArea {
  const records: Record<string, readonly unknown[]> = {};
  for (const { id, form } of areas) {
    const entered = Object.entries(values[id] ?? {}).filter(([, value]) => isEntered(value));
    if (entered.length === 0) continue;
    records[id] = [{ unit, ...(form === 'period' ? { period } : {}), ...Object.fromEntries(entered) }];
  }
  return records;
}

/** Reads and judges what was entered, as it would be read from a file and judged by the same rules. */
export function judgeForm(
  areas: readonly Entity[],
  values: FormValues,
  head: FormHead,
  { rules, units, locale }: FormJudges,
): Outcome<Dataset> {
  const parsed = parseRecords(recordsOfForm(areas, values, head), areas, {
    locale,
    ...(units === undefined ? {} : { units }),
  });
  return validate(parsed, rules);
}

/** The findings of a field, or of an area beside its fields. What nobody can tell yet is no reproach to who still types. */
export function findingsAt(findings: readonly Finding[], area: string, field?: string): readonly Finding[] {
  return findings.filter(({ where, state }) => where.area === area && where.field === field && state === 'failed');
}
