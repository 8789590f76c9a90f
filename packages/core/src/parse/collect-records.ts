import { Dataset, type AreaRecords } from '../dataset/dataset.ts';
import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import { checkCall } from '../outcome/check-call.ts';
import { listOf } from '../outcome/demand.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import { anEntity } from '../outcome/noun-demands.ts';
import { Problems } from '../outcome/problems.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { AnyRecord } from './any-record.ts';
import { withoutRepeats } from './find-repeats.ts';
import { withNotAsked } from './not-asked.ts';
import type { ParseContext } from './parse-context.ts';

/**
 * Checks the areas asked for.
 *
 * @param entities - the areas
 * @returns each once, by id
 * @throws `DefinitionError` `entity/id-twice`
 */
export function areasById(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byId = new Map<string, Entity>();
  checkCall('parse', { entities: [entities, listOf(anEntity)] });
  const problems = new Problems();
  for (const entity of entities) {
    const other = byId.get(entity.id);
    if (other !== undefined && other !== entity)
      problems.add(
        'entity/id-twice',
        {
          vi: `hai lĩnh vực cùng mang mã "${entity.id}"; đặt mã khác cho một lĩnh vực`,
          en: `two areas are called "${entity.id}"; give one another id`,
        },
        entity.id,
      );
    byId.set(entity.id, entity);
  }
  problems.throwIfAny();
  return byId;
}

/**
 * Puts the records of all areas into a dataset, in the order of the areas asked for.
 *
 * @param areas - areas asked for, by id
 * @param read - records of those that were there
 * @param findings - what was found so far
 * @param context - the register, the areas that must be there
 * @param totals - totals the files state
 * @returns the dataset; records that stand there twice are told, and so is what was reported though it was not asked
 */
export function collectRecords(
  areas: ReadonlyMap<string, Entity>,
  read: ReadonlyMap<Entity, readonly AnyRecord[]>,
  findings: readonly Finding[],
  context: ParseContext,
  totals: readonly StatedTotal[] = [],
): Outcome<Dataset> {
  const found = new ManyFindings(mostOnRecords);
  found.addAll(findings);
  const list: AreaRecords[] = [];
  for (const entity of areas.values()) {
    const records = read.get(entity);
    if (records === undefined) continue;
    const { kept, findings: repeats } = withoutRepeats(entity, records, context.say);
    const { records: marked, findings: beside } = withNotAsked(entity, kept);
    found.addAll(repeats);
    found.addAll(beside);
    list.push([entity, marked]);
  }
  return ok(
    new Dataset({ areas: list, asked: [...areas.values()], units: context.units ?? null, statedTotals: totals }),
    found.all(),
  );
}
