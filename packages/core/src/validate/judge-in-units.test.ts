import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { directive } from '../entities/directive.ts';
import { narrativeItem } from '../entities/narrative-item.ts';
import { parseRecords } from '../parse/parse-records.ts';
import type { RecordInUnitInput } from './group.ts';
import { undatedRule } from './undated-rule.ts';
import { defineRule, failed, held, type Rule } from './rule.ts';
import { validate } from './validate.ts';

const parsed = parseRecords(
  {
    'narrative-item': [
      { unit: 'a', period: '2023', section: 'task', number: '1' },
      { unit: 'a', period: '2024', section: 'task', number: '1' },
      { unit: 'b', period: '2024', section: 'task', number: '1' },
    ],
    directive: [{ unit: 'a', date: '2024-03-01', number: '5/KH' }],
  },
  [narrativeItem, directive],
);
const rule = (more: Partial<Rule<RecordInUnitInput>>): Rule<RecordInUnitInput> =>
  defineRule({
    id: 'own/beside',
    title: { vi: 'Thử', en: 'Trial' },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    messages: { wrong: { vi: 'Sai', en: 'Wrong' } },
    law: undatedRule(practice({ vi: 'Thử', en: 'Trial' }, { vi: 'giả định', en: 'invented' })),
    examples: [],
    check: () => held,
    ...more,
  });

describe('a record beside all others of its unit', () => {
  it('is judged once, with the records of its unit, of every period, and of no other unit', () => {
    const seen: string[] = [];
    validate(parsed, [
      rule({
        check: ({ record, area, beside }) => {
          const others = [...beside].map(([id, records]) => `${id} ${records.length}`);
          seen.push([area, record.place.unit, record.place.day, ...others].join(', '));
          return held;
        },
      }),
    ]);
    expect(seen).toEqual([
      'narrative-item, a, 2023-12-31, narrative-item 2',
      'narrative-item, a, 2024-12-31, narrative-item 2',
      'narrative-item, b, 2024-12-31, narrative-item 1',
    ]);
  });

  it('is named by the finding, withheld by an error, and counted', () => {
    const { value, findings } = validate(parsed, [
      rule({
        severity: 'error',
        entities: [narrativeItem.id, directive.id],
        check: ({ record, area }) => {
          if (area === directive.id) return failed('wrong', { field: 'number' });
          return record.place.unit === 'b' ? failed('wrong') : held;
        },
      }),
    ]);
    expect(findings.map(({ where }) => [where.unit, where.period, where.area, where.field])).toEqual([
      ['a', '2024-03-01', 'directive', 'number'],
      ['b', '2024', 'narrative-item', undefined],
    ]);
    expect(value.get(directive)).toEqual([]);
    expect(value.get(narrativeItem)).toHaveLength(2);
    expect(value.judged).toMatchObject([{ rule: 'own/beside', held: 2, failed: 2 }]);
  });

  it('asks on the day that is given, and on none where none is', () => {
    const asked = (options: object) => {
      const days: unknown[] = [];
      validate(
        parsed,
        [
          rule({
            entities: [directive.id],
            check: (_input, _none, { on }) => {
              days.push(on);
              return held;
            },
          }),
        ],
        options,
      );
      return days;
    };
    expect(asked({ on: '2025-01-15' })).toEqual(['2025-01-15']);
    expect(asked({})).toEqual([undefined]);
    expect(() => validate(parsed, [], { on: 'today' as never })).toThrow('call/bad-option');
  });

  it('a rule that throws leaves the others their say', () => {
    const { findings, value } = validate(parsed, [
      rule({
        check: () => {
          throw new Error('broken (invented)');
        },
      }),
      rule({ id: 'own/second' }),
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['validate/plug-in-threw']);
    expect(value.judged).toMatchObject([{ undecided: 3 }, { held: 3 }]);
  });
});
