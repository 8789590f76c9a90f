import { expect, it } from 'vitest';
import { arithmetic } from '../basis/legal-basis.ts';
import type { Dataset, Sourced } from '../entity/define-entity.ts';
import { ok } from '../outcome/outcome.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { FamilyInput } from './group.ts';
import { validate } from './validate.ts';
import { defineValidator, failed, passed, undatedRule } from './validator.ts';

interface Row {
  readonly unit: string;
  readonly period: string;
  readonly cases: number;
}

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh' },
  { code: '00001', kind: 'commune', name: 'Xã A', parent: '01' },
  { code: '00002', kind: 'commune', name: 'Xã B', parent: '01' },
]);
const rows = (...list: readonly (readonly [string, number])[]): Dataset =>
  new Map([
    [
      'mediation',
      list.map(([unit, cases]): Sourced<Row> => ({ data: { unit, period: '2024', cases }, at: { cell: `A${cases}` } })),
    ],
  ]);
const law = undatedRule(arithmetic({ vi: 'Tổng không nhỏ hơn tổng các phần', en: 'A whole covers its parts' }));
const text = { vi: 'Tỉnh ít hơn các xã', en: 'The province has less than its communes' };

const covers = defineValidator({
  id: 'mediation/parent-covers-children',
  title: text,
  severity: 'error',
  scope: 'family',
  entities: ['mediation'],
  messages: { less: text },
  law,
  examples: [],
  check: ({ own, children }: FamilyInput) => {
    const parent = own.get('mediation')?.[0] as Row | undefined;
    const below = [...children.values()].flatMap((records) => (records.get('mediation') ?? []) as Row[]);
    const sum = below.reduce((total, row) => total + row.cases, 0);
    return parent === undefined || parent.cases >= sum ? passed : failed('less', { field: 'cases', about: parent });
  },
});

it('compares a unit with the units below it on the last day of the period, and withholds the record named', () => {
  const outcome = validate(ok(rows(['01', 6], ['00001', 3], ['00002', 4])), [covers], { units });
  expect(outcome.findings.map((f) => [f.code, f.where.unit, f.where.cell])).toEqual([
    ['mediation/parent-covers-children', '01', 'A6'],
  ]);
  expect(outcome.value.get('mediation')).toHaveLength(2);
});

it('says nothing where the total covers its parts, and nothing without the registry', () => {
  expect(validate(ok(rows(['01', 7], ['00001', 3], ['00002', 4])), [covers], { units }).findings).toEqual([]);
  expect(validate(ok(rows(['01', 6], ['00001', 3], ['00002', 4])), [covers]).findings).toEqual([]);
});

it('a rule for communes binds communes alone, and nobody whose kind is not known', () => {
  const few = defineValidator({
    id: 'mediation/some-cases',
    title: text,
    severity: 'warning',
    entities: ['mediation'],
    bindsOnly: ['commune'],
    messages: { less: text },
    law,
    examples: [],
    check: ({ cases }: Row) => (cases > 5 ? passed : failed('less', { field: 'cases' })),
  });
  const data = rows(['01', 1], ['00001', 1], ['99999', 1]);
  expect(validate(ok(data), [few], { units }).findings.map((f) => f.where.unit)).toEqual(['00001']);
  expect(validate(ok(data), [few]).findings).toEqual([]);
});
