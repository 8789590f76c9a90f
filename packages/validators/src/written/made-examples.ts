import { addDays, always, type Entity, type IsoDate, type Version } from '@qcdc/core';
import { exampleOf, type ExampleValues } from '../define/example.ts';
import type { RecordRuleExample } from '../define/record-rule.ts';
import type { BoundRule } from './bound-rule.ts';
import { judgeRule } from './judge-rule.ts';
import { dateOf, fieldsAsked, sampleValues, type Values } from './sample-values.ts';

/** Examples that were made by solving a rule, or that it has none. */
export interface MadeExamples<E extends Entity> {
  /** The examples. */
  readonly list: readonly RecordRuleExample<E>[];
  /** `never` where no record can keep it, `always` where none can break it. */
  readonly impossible: 'never' | 'always' | null;
}

/**
 * Makes the examples of a rule by solving it: a record that keeps it and one that breaks it under each of its versions, what
 * leaves it open, what does not concern it, and the day before it was in force.
 *
 * @param entity - the area
 * @param law - the versions of the rule
 * @returns the examples
 */
export function madeExamples<E extends Entity>(entity: E, law: readonly Version<BoundRule>[]): MadeExamples<E> {
  const list: RecordRuleExample<E>[] = [];
  const add = (name: string, values: Values, verdict: RecordRuleExample<E>['verdict']) => {
    list.push({ name, given: values as ExampleValues<E>, verdict });
  };
  for (const [i, version] of law.entries()) {
    const day = dayInside(entity, version);
    if (day === null) continue;
    const of = law.length === 1 ? '' : `, version from ${version.from}`;
    const solved = {
      held: sampleValues(entity, version.value, day, true),
      failed: sampleValues(entity, version.value, day, false),
    };
    if (solved.held === 'impossible') return { list: [], impossible: 'never' };
    if (solved.failed === 'impossible') return { list: [], impossible: 'always' };
    const { held, failed } = solved;
    if (held !== null) add(`as it should be${of}`, held, 'held');
    if (failed === null) continue;
    add(`not as it should be${of}`, failed, 'failed');
    const open = fieldsAsked(version.value.asks).find(
      (field) => stateOf(entity, version.value, { ...failed, [field]: null }) === 'undecided',
    );
    if (open !== undefined) add(`one field was not reported${of}`, { ...failed, [open]: null }, 'undecided');
    if (i > 0) continue;
    add('nothing was reported', dateOf(entity, day), 'notConcerned');
    if (version.from !== always)
      add(
        'the day before anything was in force',
        { ...failed, ...dateOf(entity, dayBefore(entity, version.from)) },
        'notConcerned',
      );
  }
  return { list, impossible: null };
}

const stateOf = (entity: Entity, rule: BoundRule, values: Values) =>
  judgeRule(rule, entity, exampleOf(entity, values as never), {}).state;

function dayInside(entity: Entity, { from, to }: Version<BoundRule>): IsoDate | null {
  if (entity.form === 'event') return from === always ? '2024-03-18' : from;
  const year = from === always ? 2024 : Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1);
  const last = `${String(year).padStart(4, '0')}-12-31` as IsoDate;
  return to === undefined || last <= to ? last : null;
}

const dayBefore = (entity: Entity, from: IsoDate): IsoDate =>
  addDays(entity.form === 'event' ? from : (`${from.slice(0, 4)}-01-01` as IsoDate), -1);
