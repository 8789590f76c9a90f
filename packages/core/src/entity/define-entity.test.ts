import { describe, expect, test } from 'vitest';
import type { DefinitionError } from '../outcome/errors.ts';
import { defineEntity } from './define-entity.ts';
import { figureField, statedRatioField, textField } from './field.ts';
import { exactQuantity } from '../quantity/quantity.ts';

const label = { vi: 'Hòa giải', en: 'Mediation' };
const received = figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
const settled = figureField({ label: { vi: 'Hòa giải thành', en: 'Settled' }, measuredIn: 'case' });

/** Defines an entity wrongly on purpose and returns the code of the refusal. */
function refusal(define: () => unknown): string {
  try {
    define();
  } catch (error) {
    return (error as DefinitionError).code;
  }
  return 'accepted';
}

describe('an entity', () => {
  const mediation = defineEntity({ id: 'mediation', form: 'period', label, fields: { received, settled } });

  test('makes a measure of each figure, under its own name', () => {
    expect(mediation.measures.received).toMatchObject({
      id: 'mediation.received',
      measuredIn: 'case',
      overUnits: 'sum',
      overTime: 'sum',
      nonNegative: true,
      from: { entity: 'mediation', field: 'received' },
    });
  });

  test('of events may say what its day is called; of a period there is none', () => {
    const dayLabel = { vi: 'Ngày họp', en: 'Day of the meeting' };
    const event = { id: 'meeting', form: 'event', label, dayLabel, fields: {} } as const;
    expect(defineEntity(event).dayLabel).toEqual(dayLabel);
    expect(refusal(() => defineEntity({ ...event, form: 'period' }))).toBe('entity/no-day');
    expect(refusal(() => defineEntity({ ...event, dayLabel: { vi: 'Ngày họp', en: '' } }))).toBe('entity/blank-label');
  });

  test('makes no measure of a stated percentage: it is judged, never added up', () => {
    const share = statedRatioField({
      label: { vi: 'Tỷ lệ', en: 'Share' },
      ratioOf: { numerator: 'settled', denominator: 'received' },
    });
    const { measures } = defineEntity({ id: 'm', form: 'period', label, fields: { received, settled, share } });
    expect(Object.keys(measures)).toEqual(['received', 'settled']);
  });

  test('keeps a stock a stock, and lets a growth rate fall below zero', () => {
    const { measures } = defineEntity({
      id: 'm',
      form: 'period',
      label,
      fields: {
        pending: figureField({ label: { vi: 'Còn tồn', en: 'Pending' }, measuredIn: 'case', overTime: 'last' }),
        growth: figureField({
          label: { vi: 'Tăng', en: 'Growth' },
          measuredIn: 'percent',
          mayBeNegative: true,
        }),
      },
    });
    expect(measures.pending.overTime).toBe('last');
    expect(measures.growth).toMatchObject({ overUnits: 'none', overTime: 'none', nonNegative: false });
  });

  test('takes no record with a field too many, too few or without a unit', () => {
    const values = { received: exactQuantity(40), settled: exactQuantity(35) };
    const record = { unit: '00001', period: '2024', ...values };
    expect(mediation.schema.safeParse(record).success).toBe(true);
    expect(mediation.schema.safeParse({ ...record, extra: 1 }).success).toBe(false);
    expect(mediation.schema.safeParse({ ...record, received: 40 }).success).toBe(false);
    expect(mediation.schema.safeParse({ ...record, unit: '' }).success).toBe(false);
    expect(mediation.schema.safeParse({ unit: '00001', ...values }).success).toBe(false);
  });

  test('belongs to no step and rests on nothing unless it says so', () => {
    expect(mediation).toMatchObject({ step: null, basis: [], relations: {}, identifiedBy: [] });
  });
});

describe('a wrong definition is refused when it is made:', () => {
  const fields = { received, settled };
  test.each([
    ['entity/bad-id', () => defineEntity({ id: 'Mediation', form: 'period', label, fields })],
    ['entity/blank-label', () => defineEntity({ id: 'm', form: 'period', label: { vi: 'Hòa giải', en: ' ' }, fields })],
    [
      'entity/blank-label',
      () => defineEntity({ id: 'm', form: 'period', label, sheetName: { vi: '', en: 'M' }, fields }),
    ],
    [
      'entity/bad-sheet-name',
      () => defineEntity({ id: 'm', form: 'period', label, sheetName: { vi: 'a/b', en: 'M' }, fields }),
    ],
    [
      'entity/bad-sheet-name',
      () => defineEntity({ id: 'm', form: 'period', label, sheetName: { vi: 'M', en: 'm'.repeat(32) }, fields }),
    ],
    ['entity/bad-field-name', () => defineEntity({ id: 'm', form: 'period', label, fields: { 'so-vu': received } })],
    ['entity/bad-field-name', () => defineEntity({ id: 'm', form: 'period', label, fields: { unit: received } })],
    [
      'entity/bad-field-name',
      () => defineEntity({ id: 'm', form: 'period', label, fields: { ['__proto__']: received } }),
    ],
    [
      'entity/label-twice',
      () => defineEntity({ id: 'm', form: 'period', label, fields: { received, again: received } }),
    ],
    [
      'entity/unknown-ratio-part',
      () => {
        const share = statedRatioField({ label, ratioOf: { numerator: 'settled', denominator: 'toString' } });
        return defineEntity({ id: 'm', form: 'period', label, fields: { settled, share } });
      },
    ],
    [
      'entity/unknown-related-field',
      () =>
        defineEntity({
          id: 'm',
          form: 'period',
          label,
          fields,
          relations: { within: [{ part: 'settled', whole: 'taken' as 'received' }] },
        }),
    ],
    [
      'entity/unknown-related-field',
      () => defineEntity({ id: 'm', form: 'period', label, fields, identifiedBy: ['number' as 'received'] }),
    ],
    [
      'measure/no-unit-of-measure',
      () =>
        defineEntity({ id: 'm', form: 'period', label, fields: { received: figureField({ label, measuredIn: ' ' }) } }),
    ],
  ])('%s', (code, define) => {
    expect(refusal(define)).toBe(code);
  });

  test('and a right one is accepted', () => {
    expect(refusal(() => defineEntity({ id: 'm', form: 'event', label, fields: { note: textField({ label }) } }))).toBe(
      'accepted',
    );
  });
});
