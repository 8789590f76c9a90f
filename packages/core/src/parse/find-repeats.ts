import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import type { Text } from '../outcome/text.ts';
import type { AnyRecord } from './any-record.ts';
import type { Say } from './parse-findings.ts';

/**
 * Finds records that stand there twice. Of two records for one unit and period the first is kept; two equal events are
 * both kept, because nobody can tell from here that there was only one.
 *
 * @param entity - the area
 * @param records - its records in order
 * @param say - makes the findings
 * @param atOf - where a record stands for whoever sent it; where it was read when left out
 * @returns the records kept, and the findings
 */
export function withoutRepeats(
  entity: Entity,
  records: readonly AnyRecord[],
  say: Say,
  atOf: (record: AnyRecord) => Where = ({ at }) => at,
): { readonly kept: readonly AnyRecord[]; readonly findings: readonly Finding[] } {
  if (records.length < 2) return { kept: records, findings: [] };
  const first = new Map<string, AnyRecord>();
  const findings = new ManyFindings(mostOnRecords);
  const kept = records.filter((record) => {
    const { data, place } = record;
    const names = entity.form === 'period' ? ['unit', 'period', ...entity.identifiedBy] : Object.keys(data);
    const key = JSON.stringify(names.map((name) => data[name] ?? null));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, record);
      return true;
    }
    const trouble = entity.form === 'period' ? 'record-twice' : 'same-event-twice';
    const unit = place.reportingUnit?.code ?? place.unit;
    findings.add(say(trouble, atOf(record), { a: unit, b: seenAt(atOf(before)) }));
    return entity.form === 'event';
  });
  return { kept, findings: findings.all() };
}

function seenAt(at: Where): Text {
  if (at.cell === undefined) return { vi: '', en: '' };
  if (at.cell.startsWith('/')) return { vi: ` (tại ${at.cell})`, en: ` (at ${at.cell})` };
  const place = at.sheet === undefined ? at.cell : `${at.sheet} ${at.cell}`;
  return { vi: ` (ô ${place})`, en: ` (cell ${place})` };
}
