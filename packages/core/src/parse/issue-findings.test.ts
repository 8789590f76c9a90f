import * as z from 'zod';
import * as mini from 'zod/mini';
import { expect, test } from 'vitest';
import { defineEntity } from '../entity/define-entity.ts';
import { figureField, hasOwnDemands, textField } from '../entity/field.ts';
import type { Finding } from '../outcome/finding.ts';
import { parseRecords } from './parse-records.ts';

const label = { vi: 'Số văn bản', en: 'Number' };
const told: Finding = {
  code: 'house/number-form',
  severity: 'error',
  state: 'failed',
  message: { vi: 'Sai mẫu số', en: 'Not our form' },
  where: {},
  basis: [],
};

/** A field of somebody else: ours, with a demand more. */
function ask(schema: z.ZodType<string | null>, number: string) {
  const entity = defineEntity({
    id: 'letter',
    form: 'event',
    label,
    fields: { number: { ...textField({ label }), schema } },
  });
  const { value, findings } = parseRecords([{ unit: '00001', date: '2024-01-02', number }], entity);
  return { number: value.get(entity)[0]?.data.number, finding: findings[0] };
}

test('a demand of somebody’s own schema is heard, in our words, with the place', () => {
  const { number, finding } = ask(z.string().max(5).nullable(), '123456');
  expect(finding).toMatchObject({
    code: 'parse/not-accepted',
    expected: '≤ 5',
    where: { cell: '/0/number', field: 'number', unit: '00001' },
  });
  expect(finding?.message.vi).toBe('Giá trị không đúng yêu cầu của trường');
  expect(number).toBeNull();
});

test('a figure with a demand of its own is read first and asked then: the demand sees the quantity', () => {
  const cases = { vi: 'Số vụ', en: 'Cases' };
  const plain = figureField({ label: cases, measuredIn: 'case' });
  const schema = plain.schema.check(mini.refine(({ value }) => value === null || value.lessThan(100)));
  const entity = defineEntity({
    id: 'small',
    form: 'period',
    label,
    fields: { cases: { ...plain, schema } },
  });
  const { value, findings } = parseRecords(
    [
      { unit: '1', period: '2024', cases: '40' },
      { unit: '2', period: '2024', cases: 140 },
      { unit: '3', period: '2024' },
    ],
    entity,
    { locale: 'vi' },
  );
  expect(value.get(entity).map(({ data }) => data.cases.value?.toNumber())).toEqual([40, undefined, undefined]);
  expect(findings.map((f) => [f.code, f.where.cell])).toEqual([['parse/not-accepted', '/1/cases']]);
});

test('a field without demands of its own is not asked twice', () => {
  const plain = textField({ label });
  expect(hasOwnDemands(plain)).toBe(false);
  expect(hasOwnDemands({ ...plain, schema: plain.schema.check(mini.refine((text) => text !== 'x')) })).toBe(true);
  expect(hasOwnDemands({ info: plain.info, schema: plain.schema })).toBe(true);
});

test('a finding the schema brings along is passed on with its place', () => {
  const schema = z
    .string()
    .nullable()
    .superRefine((_, ctx) => {
      ctx.addIssue({ code: 'custom', params: { finding: told } });
    });
  expect(ask(schema, '7').finding).toEqual({
    ...told,
    where: { cell: '/0/number', area: 'letter', field: 'number', unit: '00001' },
  });
});

test.each([
  ['≥ 3', z.string().min(3).nullable()],
  ['A | B', z.enum(['A', 'B']).nullable() as z.ZodType<string | null>],
  [undefined, z.string().regex(/^x/).nullable()],
])('what was expected is told where the schema knows it: %s', (expected, schema) => {
  expect(ask(schema, '7').finding?.expected).toBe(expected);
});
