import { describe, expect, it } from 'vitest';
import { arithmetic } from '../basis/legal-basis.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { countField } from '../entity/field.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { period } from '../time/period.ts';
import type { TwoPeriodsInput, UnitPeriodInput } from './group.ts';
import { validate } from './validate.ts';
import { undatedRule } from './undated-rule.ts';
import { defineRule, held, undecided } from './rule.ts';

interface Report {
  readonly unit: string;
  readonly period: string;
  readonly opening: number | null;
  readonly closing: number | null;
}
const report = (unit: string, id: string, opening: number | null, closing: number | null): Report => ({
  unit,
  period: id,
  opening,
  closing,
});
const label = { vi: 'Số vụ', en: 'Cases' };
const count = (vi: string) => countField({ label: { vi, en: vi }, measuredIn: 'case' });
const petitions = defineEntity({
  id: 'petitions',
  form: 'period',
  label: { vi: 'Đơn thư', en: 'Petitions' },
  fields: { opening: count('Tồn đầu kỳ'), closing: count('Tồn cuối kỳ') },
});
const vote = defineEntity({ id: 'vote', form: 'event', label, fields: { approving: count('Tán thành') } });
const votes = (...days: readonly string[]) =>
  parseRecords(
    days.map((date, i) => ({ unit: 'A', date, approving: i })),
    vote,
  );
const kept = (outcome: { readonly value: Dataset }) => outcome.value.get('vote').length;

describe('validate, several records', () => {
  const addsUp = undatedRule(
    arithmetic({ vi: 'Tồn đầu kỳ bằng tồn cuối kỳ trước', en: 'Opening is the closing before' }),
  );
  const messages = {
    differs: { vi: 'Tồn đầu kỳ khác tồn cuối kỳ trước', en: 'Opening differs from the closing before' },
  };
  const title = messages.differs;

  it('compares a period with the one before, and names the record', () => {
    const carried = defineRule({
      id: 'petitions/carried-over',
      title,
      severity: 'warning',
      scope: 'twoPeriods',
      entities: ['petitions'],
      messages,
      law: addsUp,
      examples: [],
      check: ({ relation, before, after }: TwoPeriodsInput) => {
        const [a] = (before.get('petitions') ?? []) as Report[];
        const [b] = (after.get('petitions') ?? []) as Report[];
        if (relation !== 'follows' || a === undefined || b === undefined || a.closing === b.opening) return held;
        return { state: 'failed', messageId: 'differs', field: 'opening', about: b };
      },
    });
    const records = [
      report('A', '2023-Q1', 0, 5),
      report('A', '2023-Q2', 4, 7),
      report('B', '2023-Q2', 9, 9),
      report('A', '2023-H1', 0, 7),
    ];
    const { findings } = validate(parseRecords(records, petitions), [carried]);
    expect(findings.map((f) => [f.where.unit, f.where.period, f.where.cell])).toEqual([['A', '2023-Q2', '/1/opening']]);
  });

  const yearly = defineRule({
    id: 'dialogue/at-least-one-a-year',
    title: { vi: 'Đối thoại hằng năm', en: 'Yearly dialogue' },
    severity: 'warning',
    scope: 'unitPeriod',
    entities: ['vote'],
    messages: { none: { vi: 'Cả năm chưa có lần nào', en: 'None in the year' } },
    law: addsUp,
    examples: [],
    check: ({ period: p, records }: UnitPeriodInput) =>
      p.kind !== 'year' || (records.get('vote')?.length ?? 0) > 0 ? held : { state: 'failed', messageId: 'none' },
  });

  it('gathers events under their calendar year', () => {
    expect(validate(votes('2023-02-01', '2024-12-31'), [yearly]).findings).toEqual([]);
  });

  it('judges a year without records when the caller says which years count', () => {
    const { findings } = validate(votes('2023-02-01'), [yearly], {
      periods: [period('2023'), period('2024')],
    });
    expect(findings.map((f) => [f.where.unit, f.where.period])).toEqual([['A', '2024']]);
  });

  it('a failed error that names no record withholds all it looked at, one that names a record only that', () => {
    const twice = (about: boolean) =>
      defineRule({
        id: 'vote/twice',
        title,
        severity: 'error',
        scope: 'unitPeriod',
        entities: ['vote'],
        messages,
        law: addsUp,
        examples: [],
        check: ({ records }: UnitPeriodInput) => {
          const list = records.get('vote') ?? [];
          return list.length < 2
            ? held
            : { state: 'failed', messageId: 'differs', ...(about ? { about: list[1] } : {}) };
        },
      });
    const input = votes('2023-02-01', '2023-03-01', '2024-03-01');
    expect(kept(validate(input, [twice(true)]))).toBe(2);
    expect(kept(validate(input, [twice(false)]))).toBe(1);
  });

  it('undecided is an answer about several records too', () => {
    const open = defineRule({ ...yearly, id: 'vote/open', check: () => undecided('approving') });
    expect(validate(votes('2023-02-01'), [open]).findings[0]).toMatchObject({
      state: 'undecided',
      severity: 'info',
    });
  });
});
