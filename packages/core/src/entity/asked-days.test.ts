import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../time/iso-date.ts';
import { isAsked, labelOn } from './asked-days.ts';
import { defineEntity, type Fields } from './define-entity.ts';
import { newestEdition } from './edition.ts';
import { choiceField, figureField, textField, type FieldOptions } from './field.ts';

const cases = (options: Partial<FieldOptions> = {}) =>
  figureField({ label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', ...options });
const area = <F extends Fields>(
  fields: F,
  more: { readonly askedFrom?: IsoDate; readonly askedUntil?: IsoDate } = {},
) => defineEntity({ id: 'area', form: 'period', label: { vi: 'Nội dung', en: 'Area' }, fields, ...more });

describe('what is asked from 1 January 2026 until 31 December 2027', () => {
  const days = { askedFrom: '2026-01-01', askedUntil: '2027-12-31' } as const;

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2027-12-31', true],
    ['2028-01-01', false],
  ] as const)('on %s: %s', (day, asked) => {
    expect(isAsked(days, day)).toBe(asked);
  });

  test('is left out where no day is known, because it has an end', () => {
    expect(isAsked(days, null)).toBe(false);
    expect(isAsked({ askedFrom: '2026-01-01' }, null)).toBe(true);
    expect(isAsked({}, null)).toBe(true);
  });
});

describe('a field that was renamed twice', () => {
  const { info } = cases({
    formerLabels: [
      { label: { vi: 'Số việc', en: 'Matters' }, until: '2020-12-31' },
      { label: { vi: 'Số vụ việc', en: 'Case matters' }, until: '2025-12-31' },
    ],
  });

  test.each([
    ['2020-12-31', 'Matters'],
    ['2021-01-01', 'Case matters'],
    ['2025-12-31', 'Case matters'],
    ['2026-01-01', 'Cases'],
    [null, 'Cases'],
  ] as const)('bears on %s the label "%s"', (day, label) => {
    expect(labelOn(info, day).en).toBe(label);
  });
});

describe('the newest edition', () => {
  test('is the first day after the last change, whatever changed', () => {
    const label = { vi: 'Hình thức', en: 'Form' };
    const choices = {
      paper: { vi: 'Giấy', en: 'Paper', askedUntil: '2026-06-30' },
      online: { vi: 'Trực tuyến', en: 'Online', askedFrom: '2026-03-01' },
    } as const;
    expect(newestEdition([area({ cases: cases() })])).toBeNull();
    expect(newestEdition([area({ cases: cases({ askedFrom: '2026-01-01' }) })])).toBe('2026-01-01');
    expect(newestEdition([area({ cases: cases({ askedUntil: '2026-12-31' }) })])).toBe('2027-01-01');
    expect(newestEdition([area({ form: choiceField({ label, choices }) })])).toBe('2026-07-01');
    const formerLabels = [{ label: { vi: 'Cũ', en: 'Old' }, until: '2024-02-28' }] as const;
    expect(newestEdition([area({ cases: cases({ formerLabels }) })])).toBe('2024-02-29');
    expect(newestEdition([area({ cases: cases() }, { askedFrom: '2025-01-01' })])).toBe('2025-01-01');
  });
});

describe('the measure of a field', () => {
  test('is asked where both the area and the field are', () => {
    const entity = area(
      { cases: cases({ askedFrom: '2026-01-01', askedUntil: '2029-12-31' }) },
      { askedFrom: '2027-01-01' },
    );
    expect(entity.measures.cases).toMatchObject({ askedFrom: '2027-01-01', askedUntil: '2029-12-31' });
    expect(area({ cases: cases() }).measures.cases).not.toHaveProperty('askedFrom');
  });
});

describe('a definition is refused', () => {
  const label = { vi: 'Cũ', en: 'Old' };
  const unreal = '2026-02-30' as IsoDate;
  const refusal = (make: () => unknown): unknown => {
    try {
      make();
    } catch (error) {
      const { code, path, message } = error as { code: string; path: string; message: string };
      return { code, path, message };
    }
    return null;
  };

  test('with days that are none, all of them in one error', () => {
    const choices = { a: { vi: 'A', en: 'A', askedUntil: unreal } };
    const fields = {
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices,
        askedFrom: '2027-01-01',
        askedUntil: '2026-12-31',
        formerLabels: [{ label, until: unreal }],
      }),
    };
    expect(refusal(() => area(fields))).toEqual({
      code: 'entity/bad-asked-days',
      path: 'area.fields.form.askedUntil',
      message:
        '[entity/bad-asked-days] area.fields.form.askedUntil: it is asked until 2026-12-31, before it is asked from 2027-01-01\n' +
        '[entity/bad-asked-days] area.fields.form.formerLabels[0].until: "2026-02-30" is not a day; write YYYY-MM-DD\n' +
        '[entity/bad-asked-days] area.fields.form.choices.a.askedUntil: "2026-02-30" is not a day; write YYYY-MM-DD',
    });
  });

  test('with an area that ends before it begins', () => {
    expect(
      refusal(() => area({ cases: cases() }, { askedFrom: '2027-01-01', askedUntil: '2026-01-01' })),
    ).toMatchObject({
      code: 'entity/bad-asked-days',
      path: 'area.askedUntil',
    });
  });

  test('with a field that ended before its area began: its figure would never be asked', () => {
    const fields = { cases: cases({ askedUntil: '2025-12-31' }) };
    expect(refusal(() => area(fields, { askedFrom: '2026-01-01' }))).toMatchObject({ code: 'measure/bad-asked-days' });
  });

  test('with former labels that are not in the order of time, or blank', () => {
    const twice = [
      { label, until: '2025-12-31' },
      { label, until: '2025-12-31' },
    ] as const;
    expect(refusal(() => area({ cases: cases({ formerLabels: twice }) }))).toMatchObject({
      code: 'entity/bad-asked-days',
    });
    const blank = [{ label: { vi: ' ', en: 'Old' }, until: '2025-12-31' }] as const;
    expect(refusal(() => area({ cases: cases({ formerLabels: blank }) }))).toMatchObject({
      code: 'entity/bad-part',
    });
  });

  test('with two fields of one label in one form, but not with one label used by one after the other', () => {
    const other = (options: Partial<FieldOptions>) => textField({ label: { vi: 'Số vụ', en: 'Text' }, ...options });
    const both = (a: Partial<FieldOptions>, b: Partial<FieldOptions>) =>
      refusal(() => area({ cases: cases(a), words: other(b) }));
    expect(both({ askedUntil: '2025-12-31' }, { askedFrom: '2025-12-31' })).toMatchObject({
      code: 'entity/label-twice',
    });
    expect(both({ askedUntil: '2025-12-31' }, { askedFrom: '2026-01-01' })).toBeNull();
    expect(both({}, { label: { vi: 'Ghi chú', en: 'Note' } })).toBeNull();
    const formerLabels = [{ label: { vi: 'Số vụ', en: 'Cases' }, until: '2025-12-31' }] as const;
    const note = { label: { vi: 'Ghi chú', en: 'Note' }, formerLabels };
    expect(both({}, note)).toMatchObject({ code: 'entity/label-twice' });
    expect(both({ askedFrom: '2026-01-01' }, note)).toBeNull();
  });
});
