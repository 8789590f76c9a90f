// Promises that a change of one sign would break without another test noticing.
import { Decimal as Foreign } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  defineMeasure,
  isIsoDate,
  isoDate,
  parsePeriod,
  period,
  periodOfDays,
  readDay,
  readQuantity,
} from '../src/index.ts';
import { Dec } from '../src/exact/index.ts';
import { defineUnits, FigureBuilder, rollUp } from '../src/flow/index.ts';
import { readNumber } from '../src/number/read-number.ts';

describe('days and periods that are none', () => {
  it.each([
    '2024-06-31',
    '2024-04-31',
    '2023-02-29',
    '2024-02-30',
    '2024-09-31',
    '2024-11-31',
    '2024-00-10',
    '2024-13-01',
    '2024-06-00',
  ])('there is no %s', (day) => {
    expect(isIsoDate(day)).toBe(false);
    expect(() => isoDate(day)).toThrow(expect.objectContaining({ code: 'time/not-a-day' }));
  });
  it.each(['31/6/2024', '31/06/2024', '29/02/2023', '31.4.2024', '32/1/2024', '1/13/2024'])(
    '%s is read as no day',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
  it.each(['30/6/2024', '29/02/2024', '31/12/2024'])('%s is read', (text) => {
    expect(readDay(text)).not.toBeNull();
  });
  it('a period does not end before it begins; a single day is one', () => {
    expect(() => periodOfDays('2024-06-30', '2024-06-29')).toThrow(
      expect.objectContaining({ code: 'time/not-a-period' }),
    );
    expect(periodOfDays('2024-06-30', '2024-06-30')).toMatchObject({ from: '2024-06-30', to: '2024-06-30' });
    expect(() => period('2024-06-30..2024-06-29')).toThrow(expect.objectContaining({ code: 'time/not-a-period' }));
    expect(parsePeriod('từ ngày 30/6/2024 đến ngày 29/6/2024').value).toBeNull();
  });
});

describe('numbers', () => {
  it.each(['12.34,5', '12,34.5', '1.23.456', '1,2,3', '1.234.56', '1.2345,6'])(
    '%s is no number, by whoever’s marks',
    (text) => {
      for (const locale of ['vi', 'en', null] as const) expect(readNumber(text, locale)).toBeNull();
      expect(readQuantity(text, { measuredIn: 'case' }).value).toBeNull();
    },
  );

  it('settings of somebody else’s decimal.js change nothing here', () => {
    const { precision, rounding, toExpPos, toExpNeg, defaults } = { defaults: true, ...Foreign } as typeof Foreign & {
      defaults: boolean;
    };
    Foreign.set({ precision: 2, rounding: Foreign.ROUND_UP, toExpPos: 1, toExpNeg: 0 });
    try {
      expect(new Foreign('1234.5').plus('0.25').toString()).not.toBe('1234.75');
      expect(new Dec('1234.5').plus('0.25').toString()).toBe('1234.75');
      expect(new Dec('123456789012345678901234567890.5').toString()).toBe('123456789012345678901234567890.5');
      expect(readQuantity('1.234,75', { measuredIn: 'm2', locale: 'vi' }).value?.value?.toString()).toBe('1234.75');
    } finally {
      Foreign.set({ defaults });
    }
    expect([Foreign.precision, Foreign.rounding, Foreign.toExpPos, Foreign.toExpNeg]).toEqual([
      precision,
      rounding,
      toExpPos,
      toExpNeg,
    ]);
  });
});

describe('percentages are never merged', () => {
  const units = defineUnits([
    { code: '01', kind: 'province', name: 'Tỉnh' },
    { code: '001', kind: 'commune', name: 'Xã 1', parent: '01' },
    { code: '002', kind: 'commune', name: 'Xã 2', parent: '01' },
  ]);
  const share = { id: 'a.share', label: { vi: 'Tỷ lệ', en: 'Share' }, measuredIn: 'percent' };

  it.each([{}, { overUnits: 'none' }] as const)('not added up, at no level: %j', (operators) => {
    const builder = new FigureBuilder([defineMeasure({ ...share, ...operators })], { units });
    for (const unit of ['001', '002'])
      builder.add({ measure: share.id, unit, period: '2024', quantity: new Dec('50') });
    const { value } = rollUp(builder.build());
    expect([...value].map(({ unit }) => unit)).toEqual(['001', '002']);
    expect(value.find({ measure: share.id, unit: '01', period: '2024' })).toBeNull();
  });

  it.each(['sum', 'mean', 'count', 'distinct'] as const)('nobody may ask for their %s', (operator) => {
    for (const over of ['overUnits', 'overTime'])
      expect(() => defineMeasure({ ...share, [over]: operator })).toThrow(/measure\/percent-never-merges/u);
  });
});
