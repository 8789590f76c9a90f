import type { Entity } from '../entity/define-entity.ts';
import { newestEdition } from '../entity/edition.ts';
import type { Finding } from '../outcome/finding.ts';
import type { RawTable } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayText } from '../time/print-period.ts';
import { formFinding } from './form-findings.ts';

/**
 * Tells whether the maker of a form knew of a change of the area that is not known here.
 *
 * @param table - the table, with the edition of its form
 * @param entity - the area as it is known here
 * @returns day of the newest change its maker knew of; `null` when nothing in the form can be new
 */
export function newerVersion({ edition }: RawTable, entity: Entity): IsoDate | null {
  const version = edition?.version ?? null;
  if (version === null) return null;
  const known = newestEdition([entity]);
  return known === null || version > known ? version : null;
}

/**
 * Says of choices nobody here has heard of that they are new, where they stand in a newer form: the report is not at fault.
 *
 * @param findings - what was found in a row
 * @param version - what {@link newerVersion} says of the table
 * @returns the findings
 */
export function withNewerChoices(findings: readonly Finding[], version: IsoDate | null): readonly Finding[] {
  if (version === null) return findings;
  const since = dayText(version);
  return findings.map((finding) => {
    if (finding.code !== 'parse/unknown-choice') return finding;
    const { where, actual, expected } = finding;
    const word = typeof actual === 'string' ? actual : '';
    return formFinding('newer-choice', where, {
      a: word,
      b: since,
      actual: word,
      ...(typeof expected === 'string' ? { expected } : {}),
    });
  });
}
