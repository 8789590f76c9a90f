import { checkDataset, type Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../entity/define-entity.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { AnyRecord } from './any-record.ts';
import { collectRecords } from './collect-records.ts';
import { parseContext } from './parse-context.ts';
import { tableWords } from './table-words.ts';

/**
 * Joins datasets of several sources, such as a workbook and records of an API, as if they had been read in one go.
 *
 * @param datasets - outcomes of `parse` and `parseRecords`, read with the same register
 * @returns the records of all, area by area; a record that stands in two sources is told
 * @throws `DefinitionError` `dataset/other-register`, `dataset/not-parsed`
 */
export function joinDatasets(datasets: readonly Outcome<Dataset>[]): Outcome<Dataset> {
  const units = datasets[0]?.value.units ?? null;
  const areas = new Map<string, Entity>();
  const records = new Map<string, AnyRecord[]>();
  const findings: Finding[] = [];
  for (const { value, findings: found } of datasets) {
    checkDataset(value, {}, 'joinDatasets');
    if (value.units !== units)
      throw new DefinitionError(
        'dataset/other-register',
        'the units of these records were found in different registers; hand the same register to every parse',
        'joinDatasets',
      );
    for (const finding of found) findings.push(finding);
    for (const [entity, list] of value) {
      if (!areas.has(entity.id)) areas.set(entity.id, entity);
      const all = records.get(entity.id) ?? [];
      records.set(entity.id, all);
      for (const record of list) all.push(record as AnyRecord);
    }
  }
  const read = new Map([...areas].map(([id, entity]) => [entity, records.get(id) ?? []]));
  const totals = datasets.flatMap(({ value }) => value.statedTotals);
  return collectRecords(areas, read, findings, parseContext(units === null ? {} : { units }, tableWords), totals);
}
