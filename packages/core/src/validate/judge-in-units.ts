import type { AreaRecords, Dataset } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { RecordInUnitInput } from './group.ts';
import type { AboutPlace, Judging } from './judging.ts';
import { looksAt, ofScope } from './rule-set.ts';
import type { AnyRule } from './rule.ts';

/**
 * Judges records one by one, each beside all others of its unit: what one report promised and another tells of.
 *
 * @param dataset - the records that survived alone
 * @param rules - the rule set
 * @param judging - judges and reports
 * @param withheld - receives the records a failed error withholds
 */
export function judgeInUnits(
  dataset: Dataset,
  rules: readonly AnyRule[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
): void {
  const asked = ofScope(rules, 'recordInUnit');
  const areas = [...dataset].filter(
    ([{ id }, records]) => records.length > 0 && asked.some((rule) => looksAt(rule, id)),
  );
  const used = asked.map((rule) => judging.use(rule));
  for (const beside of byUnit(areas).values())
    for (const [area, records] of beside)
      for (const rule of used.filter((one) => looksAt(one.rule, area)))
        for (const record of records) {
          const input: RecordInUnitInput = { record, area, beside };
          if (judging.ask(rule, input, record.place, input, aboutRecord) !== null) withheld.add(record);
        }
}

function byUnit(areas: readonly AreaRecords[]): ReadonlyMap<string, RecordInUnitInput['beside']> {
  const units = new Map<string, Map<string, Sourced<unknown>[]>>();
  for (const [{ id }, records] of areas)
    for (const record of records) {
      const { unit } = record.place;
      const ofUnit = units.get(unit) ?? new Map<string, Sourced<unknown>[]>();
      units.set(unit, ofUnit);
      const list = ofUnit.get(id);
      if (list === undefined) ofUnit.set(id, [record]);
      else list.push(record);
    }
  return units;
}

function aboutRecord({ record, area }: RecordInUnitInput): AboutPlace {
  const { unit, period, day } = record.place;
  return { sourced: record, area, unit, period: period?.id ?? day };
}
