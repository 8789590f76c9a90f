import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import {
  choiceField,
  choicesField,
  countField,
  dayField,
  figureField,
  flagField,
  referenceField,
  statedRatioField,
  textField,
  type Field,
} from './field.ts';
import { exactQuantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-quantity.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const kinds = { periodic: { vi: 'Định kỳ', en: 'Periodic' }, unscheduled: { vi: 'Đột xuất', en: 'Unscheduled' } };

const read = (input: unknown, measuredIn = 'case') => readQuantity(input, { measuredIn, locale: 'vi' }).value;
const takes = (field: Field, value: unknown): boolean => z.safeParse(field.schema, value).success;

describe('each kind of field takes its own values and a blank, and nothing else:', () => {
  test.each([
    [
      'figure',
      figureField({ label, measuredIn: 'case' }),
      [read(1949), read('hơn 3,4 tỷ'), read(''), JSON.parse(JSON.stringify(read('1949')))],
      [1949, 'nhiều', exactQuantity(-1), exactQuantity(1e18), { ...exactQuantity(1), value: Number.NaN }, null, {}],
    ],
    [
      'statedRatio',
      statedRatioField({ label, ratioOf: { numerator: 'a', denominator: 'b' } }),
      [read('99,3%', 'percent'), read(null)],
      ['99,3%', 99.3, exactQuantity(-1), null],
    ],
    ['count', countField({ label, measuredIn: 'person' }), [0, 12, read('hơn 700'), null], [-1, 1.5, 'hơn 700', {}]],
    ['day', dayField({ label }), ['2024-02-29', null], ['2023-02-29', '2023-2-1', 20240229, '']],
    ['text', textField({ label }), ['x'.repeat(20_000), '', null], ['x'.repeat(20_001), 1]],
    ['flag', flagField({ label }), [true, false, null], ['true', 1]],
    ['choice', choiceField({ label, choices: kinds }), ['periodic', null], ['Định kỳ', 'constructor', '']],
    [
      'choices',
      choicesField({ label, choices: kinds }),
      [['periodic', 'unscheduled'], [], null],
      ['periodic', ['other']],
    ],
    ['reference', referenceField({ label, refersTo: 'vote' }), ['15/NQ-2024', null], ['hai chữ', '', 'x'.repeat(65)]],
  ] as [Field['info']['kind'], Field, unknown[], unknown[]][])('%s', (kind, field, good, bad) => {
    expect(field.info.kind).toBe(kind);
    expect(good.filter((value) => !takes(field, value))).toEqual([]);
    expect(bad.filter((value) => takes(field, value))).toEqual([]);
  });
});

test('missing is never undefined: a record without the key of a field is no record', () => {
  expect(takes(dayField({ label }), undefined)).toBe(false);
  expect(takes(textField({ label }), undefined)).toBe(false);
  expect(takes(flagField({ label }), undefined)).toBe(false);
});

test('a form finds label, explanation, unit of measure and basis in the metadata of the schema', () => {
  const basis = [{ kind: 'law', number: '35/2013/QH13', title: { vi: 'Luật', en: 'Law' }, confirmed: true }] as const;
  const field = figureField({
    label,
    description: { vi: 'Kể cả chuyển kỳ', en: 'Carried over too' },
    measuredIn: 'case',
    basis,
  });
  expect(z.globalRegistry.get(field.schema)).toMatchObject({
    title: 'Số vụ',
    description: 'Kể cả chuyển kỳ',
    label,
    measuredIn: 'case',
    basis,
    kind: 'figure',
  });
});
