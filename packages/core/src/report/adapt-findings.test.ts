import { describe, expect, it } from 'vitest';
import { arithmetic } from '../basis/legal-basis.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { figureField, type Count } from '../entity/field.ts';
import { filledIn } from '../outcome/filled-in.ts';
import type { Finding } from '../outcome/finding.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { isoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import { atMost } from '../validate/compare-counts.ts';
import { undatedRule } from '../validate/undated-rule.ts';
import { defineRule } from '../validate/rule.ts';
import { validate } from '../validate/validate.ts';
import { verdictOf } from '../validate/verdict-of.ts';
import { adaptFindings } from './adapt-findings.ts';
import { findingParameters } from './finding-parameters.ts';
import { translateFindings } from './translate-findings.ts';
import { unitNames } from './unit-names.ts';

const units = defineUnits([{ id: 'u1', code: '00123', kind: 'commune', name: 'Xã Mẫu' }]);
const names = unitNames(units, isoDate('2024-12-31'));
const where = { unit: '00123', period: '2024', sheet: 'Hòa giải', cell: 'D4' };
const wrong: Finding = {
  code: 'sample/too-much',
  severity: 'error',
  state: 'failed',
  message: { vi: 'Phần lớn hơn tổng', en: 'A part exceeds its whole' },
  where,
  expected: { vi: 'không quá 40', en: 'at most 40' },
  actual: '45',
  hint: { vi: 'Kiểm tra', en: 'Check' },
  basis: [],
};

describe('words of one’s own', () => {
  it('are filled in with the parameters of the finding, in both languages', () => {
    const { shown } = adaptFindings([wrong], {
      units: names,
      words: {
        'sample/too-much': {
          message: { vi: '{unit}, ô {cell}: ghi {actual}, {expected}', en: '{unit}, {cell}: {actual}, {expected}' },
        },
      },
    });
    expect(shown[0]?.message).toEqual({
      vi: 'Xã Mẫu (00123), ô D4: ghi 45, không quá 40',
      en: 'Xã Mẫu (00123), D4: 45, at most 40',
    });
    expect(shown[0]?.hint).toBe(wrong.hint);
  });

  it('may use what the library itself filled into its message', () => {
    const words = ['warning', { vi: 'Không có “{a}” trong “{b}”', en: 'No "{a}" in "{b}"' }, { vi: 'Xem lại', en: 'Look' }] as const; // prettier-ignore
    const finding = filledIn('sample/unknown', 'failed', words, {}, { a: 'X', b: { vi: 'cột', en: 'column' } });
    expect(findingParameters(finding)).toMatchObject({ a: 'X', b: { vi: 'cột', en: 'column' } });
    const own = { 'sample/unknown': { message: { vi: '{b}: {a}?', en: '{b}: {a}?' } } };
    expect(adaptFindings([finding], { words: own }).shown[0]?.message).toEqual({ vi: 'cột: X?', en: 'column: X?' });
  });

  it('that ask for what no finding has are refused with the names there are', () => {
    const words = { 'sample/too-much': { message: { vi: '{soluong}', en: '{count}' } } };
    expect(() => adaptFindings([wrong], { words })).toThrow('{soluong}');
  });

  it('leave the findings that were handed in alone', () => {
    const before = JSON.stringify(wrong);
    adaptFindings([wrong], { units: names, words: { 'sample/too-much': { hint: { vi: 'x', en: 'x' } } } });
    expect(JSON.stringify(wrong)).toBe(before);
  });
});

describe('one id for a unit', () => {
  it('stands in every finding, whatever it was called there', () => {
    const byId = { ...wrong, where: { ...where, unit: 'u1' } };
    const { shown } = adaptFindings([wrong, byId], { units: names });
    expect(shown.map((finding) => finding.where.unit)).toEqual(['u1', 'u1']);
  });
});

describe('hiding', () => {
  const note = { ...wrong, code: 'sample/note', severity: 'info' } as const;

  it('loses nothing: what is shown and what is hidden are all of them, and a note counts', () => {
    const { shown, hidden } = adaptFindings([wrong, note, wrong], { hide: ['sample/too-much'] });
    expect(hidden).toEqual([wrong, wrong]);
    expect(shown.map(({ code }) => code)).toEqual(['sample/note', 'findings/hidden']);
    expect(shown[1]?.message.en).toContain('2 findings are not shown');
    expect(shown[1]?.message.en).toContain('2 of them are errors');
  });

  it('by a question of one’s own', () => {
    const { shown } = adaptFindings([wrong, note], { hide: ({ severity }) => severity === 'info' });
    expect(shown[0]).toBe(wrong);
  });

  it('an error leaves its record withheld: only what is shown changes', () => {
    const label = { vi: 'Số vụ', en: 'Cases' };
    const received = figureField({ label, measuredIn: 'case' });
    const settled = figureField({ label: { vi: 'Thành', en: 'Settled' }, measuredIn: 'case' });
    const area = defineEntity({ id: 'sample', form: 'period', label, fields: { received, settled } });
    const rule = defineRule({
      id: 'sample/within',
      title: label,
      severity: 'error',
      entities: ['sample'],
      messages: { exceeds: { vi: 'Lớn hơn', en: 'Exceeds' } },
      law: undatedRule(arithmetic(label)),
      examples: [],
      check: ({ settled: part, received: whole }: { settled: Count; received: Count }) =>
        verdictOf(atMost(part, whole), ['settled', 'received'], () => ({
          state: 'failed',
          messageId: 'exceeds' as const,
        })),
    });
    const parsed = parseRecords([{ unit: '00123', period: '2024', received: 5, settled: 6 }], area, { units });
    const { value, findings } = validate(parsed, [rule]);
    const { shown } = adaptFindings(findings, { hide: ['sample/within'] });
    expect(shown.map(({ code }) => code)).not.toContain('sample/within');
    expect(value.get(area)).toHaveLength(0);
  });
});

describe('a further language', () => {
  const into = { language: 'fr', words: { 'sample/too-much': { message: '{unit} : {actual} au lieu de {expected}' } } };

  it('says what somebody translated, with the parameters filled in', () => {
    expect(translateFindings([wrong], into, names)[0]).toMatchObject({
      language: 'fr',
      message: 'Xã Mẫu (00123) : 45 au lieu de không quá 40',
      hint: null,
    });
  });

  it('never loses a finding nobody translated, and says in which language it is told', () => {
    const other = { ...wrong, code: 'sample/other' };
    expect(translateFindings([other], into)[0]).toEqual({
      finding: other,
      language: 'vi',
      message: 'Phần lớn hơn tổng',
      hint: 'Kiểm tra',
    });
  });

  it('refuses a call without a language', () => {
    expect(() => translateFindings([], { words: {} } as never)).toThrow('language');
  });
});
