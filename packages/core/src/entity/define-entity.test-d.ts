import { expectTypeOf, test } from 'vitest';
import type { Measure } from '../figure/noun/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';
import { defineEntity, type Entity, type RecordOf } from './define-entity.ts';
import { choiceField, countField, dayField, figureField, flagField, textField, type Count } from './field.ts';

const label = { vi: 'a', en: 'a' };
const received = figureField({ label, measuredIn: 'case' });
const report = defineEntity({ id: 'report', form: 'period', label, fields: { received, note: textField({ label }) } });
const vote = defineEntity({
  id: 'vote',
  form: 'event',
  label,
  fields: {
    approving: countField({ label, measuredIn: 'vote' }),
    sentOn: dayField({ label }),
    passed: flagField({ label }),
    scope: choiceField({ label, choices: { community: label, communeWide: label } }),
  },
});

test('a period record has unit, period and its fields', () => {
  expectTypeOf<RecordOf<typeof report>>().toExtend<{
    readonly unit: string;
    readonly period: string;
    readonly received: Quantity;
    readonly note: string | null;
  }>();
});

test('an event record has a day instead of a period', () => {
  expectTypeOf<RecordOf<typeof vote>['date']>().toEqualTypeOf<IsoDate>();
  expectTypeOf<RecordOf<typeof vote>>().not.toHaveProperty('period');
});

test('missing is null, never undefined', () => {
  expectTypeOf<RecordOf<typeof vote>['passed']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<RecordOf<typeof vote>['scope']>().toEqualTypeOf<'community' | 'communeWide' | null>();
  expectTypeOf<RecordOf<typeof vote>['approving']>().toEqualTypeOf<Count>();
  expectTypeOf<undefined>().not.toExtend<RecordOf<typeof report>['received']>();
  expectTypeOf<undefined>().not.toExtend<RecordOf<typeof vote>['sentOn']>();
});

test('records cannot be changed', () => {
  const record = {} as RecordOf<typeof report>;
  // @ts-expect-error a record is read-only
  record.unit = '00002';
  expectTypeOf(record).toBeObject();
});

test('only figures have measures', () => {
  expectTypeOf(report.measures).toEqualTypeOf<{ readonly received: Measure }>();
  expectTypeOf<keyof typeof vote.measures>().toEqualTypeOf<never>();
});

test('every entity fits where any entity is asked for', () => {
  expectTypeOf(report).toExtend<Entity>();
  expectTypeOf(vote).toExtend<Entity>();
});

test('a relation can name only fields of the entity', () => {
  const define = () =>
    defineEntity({
      id: 'report',
      form: 'period',
      label,
      fields: { received },
      // @ts-expect-error there is no field "settled"
      relations: { within: [{ part: 'settled', whole: 'received' }] },
    });
  expectTypeOf(define).toBeFunction();
});

test('records of a dataset come back typed, of an area named by its id as unknown', () => {
  const dataset = null as unknown as Dataset;
  expectTypeOf(dataset.get(report)).toEqualTypeOf<readonly Sourced<RecordOf<typeof report>>[]>();
  expectTypeOf(dataset.get('report')).toEqualTypeOf<readonly Sourced<unknown>[]>();
});

test('a map made by hand is no dataset', () => {
  expectTypeOf<ReadonlyMap<string, readonly Sourced<unknown>[]>>().not.toExtend<Dataset>();
  expectTypeOf<Omit<Dataset, never>>().not.toExtend<Dataset>();
});
