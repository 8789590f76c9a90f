import { choiceOn, isAsked, labelOn } from '../entity/asked-days.ts';
import type { Entity } from '../entity/define-entity.ts';
import { asksFor, newestEdition } from '../entity/edition.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { AnyRecord } from './any-record.ts';
import { editionFinding, type EditionTrouble } from './edition-findings.ts';

/** Something that was reported though it was not asked, and in how many records. */
interface Beside {
  readonly trouble: EditionTrouble;
  readonly field: string;
  readonly label: Text;
  readonly first: AnyRecord;
  count: number;
}

/**
 * Looks at what was not asked on the day of each record. A blank is marked, so that nobody takes it for a figure somebody
 * failed to report; what stands there all the same is used, and told once for each field.
 *
 * @param entity - the area
 * @param records - its records
 * @returns the records and the findings
 */
export function withNotAsked(
  entity: Entity,
  records: readonly AnyRecord[],
): { readonly records: readonly AnyRecord[]; readonly findings: readonly Finding[] } {
  if (newestEdition([entity]) === null) return { records, findings: [] };
  const found = new Map<string, Beside>();
  const tell = (key: string, beside: Omit<Beside, 'count'>) => {
    const before = found.get(key);
    if (before === undefined) found.set(key, { ...beside, count: 1 });
    else before.count += 1;
  };
  const marked = records.map((record) => {
    const { day } = record.place;
    const notAsked: string[] = [];
    for (const [field, { info }] of Object.entries(entity.fields)) {
      const value = record.data[field];
      const asked = asksFor(entity, field, day);
      if (isBlankValue(value)) {
        if (!asked) notAsked.push(field);
      } else if (!asked) {
        tell(field, { trouble: 'not-asked', field, label: labelOn(info, day), first: record });
      } else if (info.choices !== undefined) {
        for (const id of [value].flat()) {
          const choice = info.choices[String(id)];
          if (choice !== undefined && !isAsked(choice, day))
            tell(`${field} ${String(id)}`, {
              trouble: 'choice-not-asked',
              field,
              label: choiceOn(choice, day),
              first: record,
            });
        }
      }
    }
    const all = [...new Set([...(record.notAsked ?? []), ...notAsked])];
    return all.length === 0 ? record : { ...record, notAsked: all };
  });
  return { records: marked, findings: [...found.values()].map((beside) => findingOf(beside)) };
}

function findingOf({ trouble, field, label, first, count }: Beside): Finding {
  const cell = first.cells?.[field];
  const where = { ...first.at, field, ...(cell === undefined ? {} : { cell }) };
  const when = first.place.period?.id ?? first.place.day;
  return editionFinding(trouble, where, { a: label, b: when, ...(count > 1 ? { actual: `× ${count}` } : {}) });
}

/**
 * Tells whether a field of a record holds nothing.
 *
 * @param value - what it holds
 * @returns `true` for `null`, and for a quantity that is missing
 */
export function isBlankValue(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && 'state' in value && value.state === 'missing';
}
