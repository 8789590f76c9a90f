import { describe, expect, it, vi } from 'vitest';
import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Version } from '../basis/version.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { defineEntity, type Entity } from '../entity/define-entity.ts';
import { countField } from '../entity/field.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok } from '../outcome/outcome.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { verdictOf } from './verdict-of.ts';
import { atLeast, atLeastFraction, moreThanFraction } from './compare-counts.ts';
import { judge } from './judge.ts';
import { validate } from './validate.ts';
import { defineRule, type Rule } from './rule.ts';

interface Vote {
  readonly unit: string;
  readonly date: string;
  readonly approving: number | null;
  readonly households: number | null;
}

const law = (number: string, article: string, confirmed = true): LegalBasis => ({
  kind: 'law',
  number,
  title: { vi: 'Luật thử', en: 'Test act' },
  article,
  confirmed,
});

type Share = readonly [bigint, bigint, 'atLeast' | 'moreThan'];
const versions: readonly Version<Share>[] = [
  { from: '2007-07-01', to: '2023-06-30', basis: law('34/2007', '12'), value: [1n, 2n, 'moreThan'] },
  {
    from: '2023-07-01',
    mayHaveChangedFrom: '2025-07-01',
    basis: law('10/2022', '21'),
    value: [2n, 3n, 'atLeast'],
  },
];

function rule(over: Partial<Rule<Vote, 'short', Share>> = {}): Rule<Vote, 'short', Share> {
  return defineRule<Vote, 'short', Share>({
    id: 'vote/pass-quota',
    title: { vi: 'Đủ tỷ lệ tán thành', en: 'Quota reached' },
    severity: 'error',
    entities: ['vote'],
    labels: { approving: { vi: 'Số hộ tán thành', en: 'Households in favour' } },
    messages: { short: { vi: 'Số hộ tán thành chưa đủ tỷ lệ', en: 'Too few households in favour' } },
    hint: { vi: 'Kiểm tra biên bản', en: 'Check the minutes' },
    law: versions,
    examples: [],
    check: ({ approving, households }, [n, d, how]) =>
      verdictOf(
        (how === 'atLeast' ? atLeastFraction : moreThanFraction)(approving, households, n, d),
        ['approving'],
        () => ({
          state: 'failed',
          messageId: 'short',
          field: 'approving',
          expected: `${n}/${d}`,
          actual: String(approving),
        }),
      ),
    ...over,
  });
}

const label = (vi: string, en: string) => ({ label: { vi, en }, measuredIn: 'household' });
const votesEntity = defineEntity({
  id: 'vote',
  form: 'event',
  label: { vi: 'Biểu quyết', en: 'Vote' },
  fields: { approving: countField(label('Tán thành', 'In favour')), households: countField(label('Số hộ', 'All')) },
});
const vote = (date: string, approving: number | null, households: number | null = 900, unit = 'A'): Vote => ({
  unit,
  date,
  approving,
  households,
});
const votes = (...records: readonly Vote[]) => parseRecords(records, votesEntity, { source: 'api' });
const kept = (outcome: { readonly value: Dataset }) => outcome.value.get('vote').length;

describe('validate, by date', () => {
  it('judges an event by the law of its own day: the same vote passes on the last day of the old law and fails on the first day of the new', () => {
    const outcome = validate(votes(vote('2023-06-30', 500), vote('2023-07-01', 500)), [rule()]);
    expect(outcome.findings.map((f) => [f.code, f.state, f.basis[0]?.number])).toEqual([
      ['vote/pass-quota', 'failed', '10/2022'],
    ]);
    expect(kept(outcome)).toBe(1);
  });

  it('does not apply a rule before its first version', () => {
    expect(validate(votes(vote('2007-06-30', 1)), [rule()]).findings).toEqual([]);
  });

  it('judges by another day when the caller asks what if', () => {
    expect(validate(votes(vote('2023-06-30', 500)), [rule()], { day: '2023-07-01' }).findings).toHaveLength(1);
    expect(validate(votes(vote('2023-07-01', 500)), [rule()], { day: '2023-06-30' }).findings).toEqual([]);
  });

  it('says so when the provision may have been amended since', () => {
    const said = (date: string) => validate(votes(vote(date, 1)), [rule()]).findings[0]?.message;
    expect(said('2025-06-30')).toEqual({ vi: 'Số hộ tán thành chưa đủ tỷ lệ', en: 'Too few households in favour' });
    expect(said('2025-07-01')?.en).toContain('may have been amended from 1 July 2025');
    expect(said('2025-07-01')?.vi).toContain('có thể đã được sửa đổi từ ngày 01/7/2025');
  });

  it('never fails anybody by a provision nobody has confirmed', () => {
    const unconfirmed = rule({
      law: [{ from: '2007-07-01', basis: law('34/2007', '9', false), value: [2n, 3n, 'atLeast'] }],
    });
    const outcome = validate(votes(vote('2008-01-01', 1), vote('2008-01-02', 900)), [unconfirmed]);
    expect(outcome.findings).toMatchObject([
      { code: 'validate/unconfirmed-law', state: 'undecided', severity: 'info', actual: 'vote/pass-quota' },
    ]);
    expect(outcome.findings[0]?.message.en).toContain('(2 cases)');
    expect(outcome.findings[0]?.message.en).toContain('1 case would not be in order');
    expect(outcome.findings[0]?.basis).toEqual([law('34/2007', '9', false)]);
    expect(kept(outcome)).toBe(2);
  });

  it('may take the deciding day from another field of the record', () => {
    const bySending = rule({ day: () => '2023-06-30' });
    expect(validate(votes(vote('2023-07-01', 500)), [bySending]).findings).toEqual([]);
  });
});

describe('validate, findings', () => {
  it('name unit, day, area, field, cell, expected, actual, what to do and the article', () => {
    const [finding] = validate(votes(vote('2024-01-01', 599)), [rule()]).findings;
    expect(finding).toEqual({
      code: 'vote/pass-quota',
      severity: 'error',
      state: 'failed',
      message: { vi: 'Số hộ tán thành chưa đủ tỷ lệ', en: 'Too few households in favour' },
      where: {
        source: 'api',
        cell: '/0/approving',
        unit: 'A',
        period: '2024-01-01',
        area: 'vote',
        field: 'approving',
      },
      expected: '2/3',
      actual: '599',
      hint: { vi: 'Kiểm tra biên bản', en: 'Check the minutes' },
      basis: [law('10/2022', '21')],
    });
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });

  it('an undecided rule weighs info, names the fields by their labels, and withholds nothing', () => {
    const outcome = validate(votes(vote('2024-01-01', null)), [rule()]);
    expect(outcome.findings[0]).toMatchObject({ state: 'undecided', severity: 'info' });
    expect(outcome.findings[0]?.message.vi).toContain('Số hộ tán thành');
    expect(kept(outcome)).toBe(1);
  });

  it('a failed warning withholds nothing', () => {
    const outcome = validate(votes(vote('2024-01-01', 1)), [rule({ severity: 'warning' })]);
    expect(outcome.findings[0]?.state).toBe('failed');
    expect(kept(outcome)).toBe(1);
  });

  it('stand behind the findings of the steps before', () => {
    const before: Finding = {
      ...(validate(votes(vote('2024-01-01', 1)), [rule()]).findings[0] as Finding),
      code: 'parse/x',
    };
    const outcome = validate(ok(votes(vote('2024-01-01', 1)).value, [before]), [rule()]);
    expect(outcome.findings.map((f) => f.code)).toEqual(['parse/x', 'vote/pass-quota']);
  });

  it('hands back the very same records when nothing is withheld', () => {
    const input = votes(vote('2024-01-01', 900));
    expect(validate(input, [rule()]).value.get('vote')).toBe(input.value.get('vote'));
  });
});

describe('validate, plug-ins', () => {
  it('a rule that throws becomes one finding naming it, and the run goes on', () => {
    const broken = rule({
      id: 'acme/broken',
      check: () => {
        throw new TypeError('no such field');
      },
    });
    const outcome = validate(votes(vote('2024-01-01', 1), vote('2024-01-02', 1)), [broken, rule()]);
    expect(outcome.findings.map((f) => f.code)).toEqual([
      'vote/pass-quota',
      'vote/pass-quota',
      'validate/plug-in-threw',
    ]);
    expect(outcome.findings[2]).toMatchObject({ state: 'undecided', actual: 'TypeError: no such field' });
    expect(outcome.findings[2]?.message.en).toContain('"acme/broken" broke while it ran (2 times)');
  });

  it('a verdict with a message that does not exist is a fault of the plug-in', () => {
    const wrong = rule({ id: 'acme/wrong', check: () => ({ state: 'failed', messageId: 'nothing' as 'short' }) });
    const outcome = validate(votes(vote('2024-01-01', 900)), [wrong]);
    expect(outcome.findings.map((f) => f.code)).toEqual(['validate/plug-in-threw']);
    expect(kept(outcome)).toBe(1);
  });

  it.each([
    ['true', true, 'check returned true,'],
    ['a text', 'failed', 'check returned "failed",'],
    ['nothing', undefined, 'check returned undefined,'],
    ['null', null, 'check returned null,'],
    ['a promise', Promise.resolve({ state: 'failed', messageId: 'short' }), 'check returned Promise (await?),'],
    ['a state nobody knows', { state: 'pass' }, 'check returned {…},'],
    ['"cannot tell" without fields', { state: 'undecided' }, 'check returned {…},'],
  ])('an answer that is no verdict is a fault of the plug-in, never a pass: %s', (_, answer, said) => {
    const wrong = rule({ id: 'acme/wrong', check: () => answer as never });
    const outcome = validate(votes(vote('2024-01-01', 1)), [wrong]);
    expect(outcome.findings.map((f) => f.code)).toEqual(['validate/plug-in-threw']);
    expect(outcome.findings[0]?.actual).toContain('rule/no-verdict');
    expect(outcome.findings[0]?.actual).toContain(said);
    expect(() => judge(wrong, vote('2024-01-01', 1))).toThrow('rule/no-verdict');
  });

  it('two plug-ins with one id are refused, the same rule in two presets is judged once', () => {
    const one = rule();
    expect(validate(votes(vote('2024-01-01', 1)), [one, one]).findings).toHaveLength(1);
    expect(() => validate(votes(), [one, rule()])).toThrow('rule/id-collision');
    expect(() => validate(votes(), [rule({ id: 'law/changes-inside-period' })])).toThrow('rule/reserved-id');
  });

  it('an error of the caller inside onFinding is the caller’s', () => {
    expect(() =>
      validate(votes(vote('2024-01-01', 1)), [rule()], {
        onFinding: () => {
          throw new Error('disk full');
        },
      }),
    ).toThrow('disk full');
  });
});

describe('validate, long runs', () => {
  const many = votes(...Array.from({ length: 3000 }, (_, i) => vote('2024-01-01', i % 2 === 0 ? 900 : 1, 900, `${i}`)));

  it('caps the findings, counts what it left out, and still withholds', () => {
    const outcome = validate(many, [rule()], { maxFindings: 10 });
    expect(outcome.findings).toHaveLength(11);
    expect(outcome.findings[10]?.code).toBe('validate/more-findings');
    expect(outcome.findings[10]?.message.en).toContain('1,490 more findings');
    expect(kept(outcome)).toBe(1500);
  });

  it('streams every finding to the caller and keeps none when told so', () => {
    const seen: string[] = [];
    const outcome = validate(many, [rule()], { maxFindings: 0, onFinding: (f) => seen.push(f.code) });
    expect(seen).toHaveLength(1500);
    expect(outcome.findings).toEqual([]);
  });

  it('tells how far it is and stops when told', () => {
    const shares: number[] = [];
    validate(many, [rule()], { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const stop = new AbortController();
    const onProgress = vi.fn(() => {
      stop.abort(new Error('enough'));
    });
    expect(() => validate(many, [rule()], { signal: stop.signal, onProgress })).toThrow('enough');
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});

interface Report {
  readonly unit: string;
  readonly period: string;
  readonly closing: number | null;
}
const dialogues: Entity = defineEntity({
  id: 'dialogue',
  form: 'period',
  label: { vi: 'Đối thoại', en: 'Dialogues' },
  fields: { closing: countField(label('Số lần', 'Sessions')) },
});
const reports = (period: string, closing: number) => parseRecords([{ unit: 'A', period, closing }], dialogues);

describe('validate, a period across a change of law', () => {
  const dialogue = defineRule<Report, 'none', number>({
    id: 'dialogue/yearly',
    title: { vi: 'Đối thoại hằng năm', en: 'Yearly dialogue' },
    severity: 'warning',
    entities: ['dialogue'],
    messages: { none: { vi: 'Chưa đối thoại', en: 'No dialogue' } },
    law: [
      { from: '2016-01-01', to: '2023-06-30', basis: law('77/2015', '125'), value: 1 },
      { from: '2023-07-01', basis: law('10/2022', '32'), value: 1 },
    ],
    examples: [],
    check: ({ closing }, least) =>
      verdictOf(atLeast(closing, least), ['closing'], () => ({ state: 'failed', messageId: 'none' })),
  });
  const changes = (id: string, options = {}) => validate(reports(id, 1), [dialogue], options).findings;

  it('gets one info finding that names the day and both laws', () => {
    const [finding, ...rest] = changes('2023');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'law/changes-inside-period',
      severity: 'info',
      state: 'undecided',
      where: { unit: 'A', period: '2023' },
      expected: { vi: '01/7/2023', en: '1 July 2023' },
    });
    expect(finding?.basis.map((b) => b.number)).toEqual(['77/2015', '10/2022']);
    expect(finding?.message.vi).toContain('Trong kỳ báo cáo (năm 2023), quy định thay đổi từ ngày 01/7/2023;');
    expect(finding?.message.en).toContain('inside the period (2023) on 1 July 2023;');
  });

  it('says nothing of a period on one side, or when the caller judges by a day of his own', () => {
    expect(changes('2023-H1')).toEqual([]);
    expect(changes('2023-H2')).toEqual([]);
    expect(changes('2023', { day: '2024-01-01' })).toEqual([]);
  });

  it('judges the figures by the law of the last day', () => {
    const found = validate(reports('2023', 0), [dialogue]).findings;
    expect(found.find((f) => f.code === 'dialogue/yearly')?.basis[0]?.number).toBe('10/2022');
  });

  it('knows the period in whatever words it was written, and says nothing of one nobody can read but that', () => {
    expect(changes('năm 2023').map((f) => f.where.period)).toEqual(['2023']);
    expect(changes('năm nào đó').map((f) => f.code)).toEqual(['period/no-year']);
  });
});
