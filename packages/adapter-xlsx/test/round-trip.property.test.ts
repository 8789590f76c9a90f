import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  choiceField,
  choicesField,
  countField,
  dayField,
  defineEntity,
  figureField,
  flagField,
  referenceField,
  statedRatioField,
  textField,
  type Quantity,
} from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { parse } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';

const choices = {
  good: { vi: 'Tốt', en: 'Good' },
  fair: { vi: 'Khá; có mặt yếu', en: 'Fair' },
  'not-ranked': { vi: 'Chưa xếp loại', en: 'Not ranked' },
};
const many = { loudspeaker: { vi: 'Loa', en: 'Loudspeaker' }, posting: { vi: 'Niêm yết', en: 'Posting' } };

const survey = defineEntity({
  id: 'survey',
  form: 'event',
  label: { vi: 'Khảo sát', en: 'Survey' },
  fields: {
    asked: figureField({ label: { vi: 'Số người được hỏi', en: 'Asked' }, measuredIn: 'person' }),
    money: figureField({ label: { vi: 'Kinh phí', en: 'Money' }, measuredIn: 'VND' }),
    area: figureField({ label: { vi: 'Diện tích', en: 'Area' }, measuredIn: 'ha' }),
    content: figureField({ label: { vi: 'Số người hài lòng', en: 'Content' }, measuredIn: 'person' }),
    share: statedRatioField({
      label: { vi: 'Tỷ lệ', en: 'Share' },
      ratioOf: { numerator: 'content', denominator: 'asked' },
    }),
    sheets: countField({ label: { vi: 'Số phiếu', en: 'Sheets' }, measuredIn: 'vote' }),
    result: choiceField({ label: { vi: 'Kết quả', en: 'Result' }, choices }),
    by: choicesField({ label: { vi: 'Hình thức', en: 'By' }, choices: many }),
    open: flagField({ label: { vi: 'Công khai', en: 'Open' } }),
    due: dayField({ label: { vi: 'Hạn', en: 'Due' } }),
    number: referenceField({ label: { vi: 'Số hiệu', en: 'Number' }, refersTo: 'plan' }),
    words: textField({ label: { vi: 'Nội dung', en: 'Words' } }),
  },
});

const quantity = (q: Partial<Quantity>): Quantity => ({
  state: 'reported',
  value: null,
  bound: 'exact',
  upper: null,
  accuracy: null,
  ...q,
});
const plain = (value: string | number): Quantity => {
  const number = new Dec(value);
  return quantity({ value: number, state: number.isZero() ? 'zero' : 'reported' });
};
const whole = fc.integer({ min: 0, max: 1_000_000_000 }).map(plain);
const bounded = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom<Quantity['bound']>('above', 'atLeast', 'below', 'atMost', 'about'),
  )
  .map(([value, bound]) => quantity({ value: new Dec(value), bound }));
const span = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 90 }))
  .map(([low, more]) => quantity({ value: new Dec(low), bound: 'between', upper: new Dec(low + more) }));
const unsaid = fc
  .constantFrom<Quantity['state']>('missing', 'pending', 'withheld', 'notApplicable')
  .map((state) => quantity({ state }));
const figure = fc.oneof(whole, bounded, span, unsaid);
const billions = fc
  .integer({ min: 1, max: 9_999 })
  .map((n) =>
    quantity({ value: new Dec(n).times('1e8'), bound: 'above', accuracy: { decimals: -8, mode: 'unknown' } }),
  );
const percent = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => quantity({ ...plain(new Dec(n).times('0.01').toString()), accuracy: { decimals: 2, mode: 'unknown' } }));
const hectares = fc.integer({ min: 0, max: 10_000_000 }).map((n) => plain(new Dec(n).times('0.001').toString()));
// As precise as its digits say, down to the thousandth, and small: 250.5 and 7.609 đồng are what a cell says badly.
const fractions = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([n, decimals, above]) =>
    quantity({
      value: new Dec(n).times(`1e-${decimals}`),
      bound: above ? 'above' : 'exact',
      accuracy: { decimals, mode: 'unknown' },
    }),
  );
const or = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const day = fc
  .date({ min: new Date('1946-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((s) => s.normalize('NFC').trim())
  // A line of dots is a blank somebody was to fill in.
  .filter((s) => s !== '' && !/^[.…_-]+$/.test(s));
const starts = fc.tuple(fc.constantFrom('=', '+', '-', '@', '#', "'", ''), text).map((parts) => parts.join(''));

const record = fc.record({
  unit: fc.integer({ min: 0, max: 99_999 }).map((n) => String(n).padStart(5, '0')),
  date: day,
  asked: figure,
  money: fc.oneof(figure, billions, fractions),
  area: fc.oneof(hectares, unsaid),
  content: figure,
  share: fc.oneof(percent, unsaid),
  sheets: or(fc.integer({ min: 0, max: 1_000_000 })),
  result: or(fc.constantFrom('good', 'not-ranked')),
  by: or(fc.constantFrom(['posting'], ['loudspeaker', 'posting'])),
  open: or(fc.boolean()),
  due: or(day),
  number: or(fc.stringMatching(/^[0-9A-Z/-]{1,12}$/)),
  words: or(starts),
});

// What follows from the unit of measure is noted anew whenever a cell is read.
const json = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, one: unknown) => (name === 'whole' ? undefined : one)));

it('records written into the form and read back are the same records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 20 }), async (records) => {
      const file = await xlsx.writeRecords({ survey: records }, [survey]);
      const { value, findings } = parse(await xlsx.read(file, { source: 'survey.xlsx' }), [survey]);
      expect(findings.filter((finding) => finding.code !== 'parse/same-event-twice')).toEqual([]);
      expect(value.get(survey).map(({ data }) => json(data))).toEqual(records.map(json));
    }),
    { numRuns: 40 },
  );
}, 60_000);
