import { describe, expect, it } from 'vitest';
import { arithmetic } from '../basis/legal-basis.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { FamilyInput, TwoPeriodsInput, UnitPeriodInput } from './group.ts';
import { validate } from './validate.ts';
import { undatedRule } from './undated-rule.ts';
import { defineRule, failed, held, undecided, type AnyRule } from './rule.ts';

// Invented: cases handed on are asked from 2026 on.
const area = defineEntity({
  id: 'area',
  form: 'period',
  label: { vi: 'Nội dung', en: 'Area' },
  fields: {
    received: figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' }),
    handedOn: figureField({ label: { vi: 'Chuyển đi', en: 'Handed on' }, measuredIn: 'case', askedFrom: '2026-01-01' }),
  },
});
const units = defineUnits([
  { code: 'P', name: 'Tỉnh Mẫu', kind: 'province' },
  { code: 'A', name: 'Xã A', kind: 'commune', parent: 'P' },
]);
const text = { vi: 'Quy tắc thử', en: 'Test rule' };
const parts = {
  title: text,
  severity: 'error',
  entities: ['area'],
  messages: { wrong: text },
  law: undatedRule(arithmetic(text)),
  examples: [],
} as const;
const said = (rule: AnyRule, ...records: readonly object[]) => {
  return validate(parseRecords(records, area, { units }), [rule])
    .findings.filter(({ code }) => code.startsWith('area/'))
    .map(({ code, state }) => `${code} ${state}`);
};
const open = (...fields: readonly string[]) =>
  defineRule({ ...parts, id: 'area/open', check: () => undecided(...fields) });

describe('a rule that would need a field nobody was asked for', () => {
  it('is silent on a record of before, and cannot tell on one of after', () => {
    expect(said(open('handedOn', 'received'), { unit: 'A', period: '2025', received: 3 })).toEqual([]);
    expect(said(open('handedOn', 'received'), { unit: 'A', period: '2026', received: 3 })).toEqual([
      'area/open undecided',
    ]);
  });

  it('still cannot tell where what is missing was asked', () => {
    expect(said(open('received'), { unit: 'A', period: '2025', handedOn: 1 })).toEqual(['area/open undecided']);
  });

  it('takes what was given beside the form into account', () => {
    expect(said(open('handedOn'), { unit: 'A', period: '2025', received: 3, handedOn: 1 })).toEqual([
      'area/open undecided',
    ]);
  });

  it('tells what is broken if it binds at all, though nobody was asked whether it binds', () => {
    const bound = undatedRule(arithmetic(text)).map((version) => ({
      ...version,
      scope: [{ of: 'handedOn', except: [1] }],
    }));
    const broken = defineRule({ ...parts, id: 'area/bound', law: bound, check: () => failed('wrong') });
    expect(said(broken, { unit: 'A', period: '2025', received: 3 })).toEqual(['area/bound undecided']);
    expect(said(broken, { unit: 'A', period: '2025', received: 3, handedOn: 1 })).toEqual([]);
  });

  it('still fails what is wrong whatever was asked', () => {
    const rule = defineRule({ ...parts, id: 'area/wrong', check: () => failed('wrong', { field: 'handedOn' }) });
    expect(said(rule, { unit: 'A', period: '2025', received: 3 })).toEqual(['area/wrong failed']);
  });

  it('is silent on a group, on two periods and on a family of which one was not asked', () => {
    const group = defineRule({
      ...parts,
      id: 'area/group',
      scope: 'unitPeriod',
      check: ({ unit }: UnitPeriodInput) => (unit === '' ? held : undecided('handedOn')),
    });
    expect(said(group, { unit: 'A', period: '2025', received: 3 })).toEqual([]);
    expect(said(group, { unit: 'A', period: '2026', received: 3 })).toEqual(['area/group undecided']);

    const pair = defineRule({
      ...parts,
      id: 'area/pair',
      scope: 'twoPeriods',
      check: ({ after }: TwoPeriodsInput) => ({ ...undecided('handedOn'), about: after.get('area')?.[0] }),
    });
    const years = (...periods: readonly string[]) => periods.map((period) => ({ unit: 'A', period, received: 3 }));
    expect(said(pair, ...years('2025', '2026'))).toEqual([]);
    expect(said(pair, ...years('2026', '2027'))).toEqual(['area/pair undecided']);

    const family = defineRule({
      ...parts,
      id: 'area/family',
      scope: 'family',
      check: ({ parent }: FamilyInput) => (parent === '' ? held : undecided('handedOn')),
    });
    const both = (period: string, own: object) => [
      { unit: 'P', period, ...own },
      { unit: 'A', period, received: 3 },
    ];
    expect(said(family, ...both('2025', { received: 3, handedOn: 1 }))).toEqual([]);
    expect(said(family, ...both('2026', { received: 3, handedOn: 1 }))).toEqual(['area/family undecided']);
  });
});
