import { expect, it } from 'vitest';
import { arithmetic } from '../basis/legal-basis.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { countField } from '../entity/field.ts';
import { parseRecords } from '../parse/parse-records.ts';
import type { ParseOptions } from '../parse/parse-options.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { FamilyInput } from './group.ts';
import { validate } from './validate.ts';
import { undatedRule } from './undated-rule.ts';
import { defineRule, failed, held } from './rule.ts';

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
const mediation = defineEntity({
  id: 'mediation',
  form: 'period',
  label: { vi: 'Hòa giải', en: 'Mediation' },
  fields: { cases: countField({ label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case' }) },
});
type Reported = readonly (readonly [unit: string, cases: number])[];
const read = (list: Reported, options: ParseOptions = { units }) =>
  parseRecords(
    list.map(([unit, cases]) => ({ unit, period: '2024', cases })),
    mediation,
    options,
  );
const law = undatedRule(arithmetic({ vi: 'Tổng không nhỏ hơn tổng các phần', en: 'A whole covers its parts' }));
const text = { vi: 'Tỉnh ít hơn các xã', en: 'The province has less than its communes' };

const covers = defineRule({
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
    return parent === undefined || parent.cases >= sum ? held : failed('less', { field: 'cases', about: parent });
  },
});

it('compares a unit with the units below it on the last day of the period, and withholds the record named', () => {
  const outcome = validate(
    read([
      ['01', 6],
      ['00001', 3],
      ['Xã B', 4],
    ]),
    [covers],
  );
  expect(outcome.findings.filter(({ code }) => code === covers.id).map((f) => [f.where.unit, f.where.cell])).toEqual([
    ['01', '/0/cases'],
  ]);
  expect(outcome.value.get(mediation)).toHaveLength(2);
});

const four: Reported = [
  ['01', 7],
  ['00001', 3],
  ['00002', 4],
];

it('says nothing where the total covers its parts', () => {
  const { value, findings } = validate(read(four), [covers]);
  expect(findings).toEqual([]);
  expect(value.judged).toEqual([{ rule: covers.id, held: 1, failed: 0, undecided: 0, notConcerned: 0, notAsked: 0 }]);
});

it('is not asked without a register, and says so once with the number of records', () => {
  const { value, findings } = validate(read(four, {}), [covers]);
  expect(findings).toMatchObject([
    { code: 'validate/no-register', severity: 'info', state: 'undecided', actual: covers.id },
  ]);
  expect(findings[0]?.message.en).toContain('1 rule (3 times a record)');
  expect(value.judged).toMatchObject([{ notAsked: 3, held: 0 }]);
});

const few = defineRule({
  id: 'mediation/some-cases',
  title: text,
  severity: 'warning',
  entities: ['mediation'],
  bindsOnly: ['commune'],
  messages: { less: text },
  law,
  examples: [],
  check: ({ cases }: Row) => (cases > 5 ? held : failed('less', { field: 'cases' })),
});

it('a rule for communes does not concern others, and asks nobody whose kind is not known', () => {
  const some: Reported = [
    ['01', 1],
    ['00001', 1],
  ];
  const known = validate(read(some), [few]);
  expect(known.findings.map((f) => f.where.unit)).toEqual(['00001']);
  expect(known.value.judged).toMatchObject([{ failed: 1, notConcerned: 1, notAsked: 0 }]);
  const unknown = validate(read(some, {}), [few, covers]);
  expect(unknown.findings.map((f) => f.code)).toEqual(['validate/no-register']);
  expect(unknown.findings[0]?.message.en).toContain('2 rules (4 times a record)');
  expect(unknown.value.judged).toMatchObject([{ notAsked: 2 }, { notAsked: 2 }]);
});
