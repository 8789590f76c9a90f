import { type AnyRule, type Dataset, type Outcome } from '@qcdc/core';
import { communeDialogue, dialogues, mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { consistency } from '../consistency/consistency.ts';
import { strict } from '../presets.ts';
import { repairsBetween, type LinkedRepairs } from './repairs-between.ts';
import { repairsForFinding } from './repairs-for-finding.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  ...['00001', '00002', '00003'].map((code, i) => ({
    code,
    name: `Xã ${'ABC'.charAt(i)}`,
    kind: 'commune' as const,
    parent: '01',
  })),
]);

const ofMediation = (rules: readonly AnyRule[]) =>
  rules.filter(({ entities }) => entities.length === 1 && entities[0] === 'mediation');
const rules = ofMediation(strict);
const parsed = (...records: readonly object[]): Outcome<Dataset> =>
  parseRecords(
    records.map((record) => ({ unit: '00001', ...record })),
    mediation,
    { units },
  );
const halves = (h1: number, h2: number, year: number) => [
  { period: '2024-H1', received: h1 },
  { period: '2024-H2', received: h2 },
  { period: '2024', received: year },
];
const placeOf = ({ records }: LinkedRepairs, at: number): string => {
  const { unit, period, day } = records[at]?.record.place ?? { unit: '', period: null, day: '' };
  return `${unit} ${period?.id ?? day}`;
};
const setsOf = (group: LinkedRepairs) =>
  group.sets.map((set) => set.map(({ record, field }) => `${placeOf(group, record)} ${field}`));
const proposalsOf = (group: LinkedRepairs) =>
  group.proposals.map(({ changes }) =>
    changes.map(({ record, field, to, slips }) => {
      const value = typeof to === 'object' && to !== null ? String(to.value) : String(to);
      return [`${placeOf(group, record)} ${field}`, value, ...slips].join(' ');
    }),
  );

describe('what would make records right that contradict one another', () => {
  it('is nothing where all holds', () => {
    expect(repairsBetween(parsed(...halves(60, 75, 135)), rules)).toEqual([]);
  });

  it('a year and its halves: each of the three may be wrong, and a slip tells which', () => {
    const [group, ...others] = repairsBetween(parsed(...halves(60, 75, 153)), rules);
    expect(others).toEqual([]);
    expect(group?.broken).toEqual(['mediation/period-is-its-parts']);
    expect(setsOf(group as LinkedRepairs)).toEqual([
      ['00001 2024-H1 received'],
      ['00001 2024-H2 received'],
      ['00001 2024 received'],
    ]);
    expect(proposalsOf(group as LinkedRepairs)[0]).toEqual(['00001 2024 received 135 digitsSwapped']);
    expect(group?.proposals[0]?.changes[0]?.forced?.larger).toContain('mediation/period-is-its-parts');
  });

  it('what a record says itself tells which of several records is wrong', () => {
    const carried = { received: 20, settled: 10, unsettled: 0 };
    const [group] = repairsBetween(
      parsed(
        { period: '2023', carriedOver: 5, ...carried, pending: 51 },
        { period: '2024', carriedOver: 15, ...carried },
      ),
      rules,
    );
    expect(setsOf(group as LinkedRepairs)).toEqual([['00001 2023 pending']]);
    expect(proposalsOf(group as LinkedRepairs)).toEqual([['00001 2023 pending 15 digitsSwapped']]);
  });

  it('a parent and its children', () => {
    const group = repairsBetween(
      parsed(
        { unit: '01', period: '2024', received: 90 },
        { unit: '00001', period: '2024', received: 40 },
        { unit: '00002', period: '2024', received: 5000 },
      ),
      rules,
    )[0] as LinkedRepairs;
    expect(setsOf(group)).toEqual([['01 2024 received'], ['00002 2024 received']]);
    expect(proposalsOf(group)).toContainEqual(['00002 2024 received 50 wrongScale']);
  });

  it('draws in records that hold before, where a change would break a rule towards them', () => {
    const group = repairsBetween(
      parsed(...halves(60, 75, 150), { unit: '01', period: '2024', received: 150 }),
      rules,
    )[0] as LinkedRepairs;
    // More in the year would ask for more of the province too.
    expect(setsOf(group)).toEqual([['00001 2024-H1 received'], ['00001 2024-H2 received'], ['00001 2024 received']]);
    const province = repairsBetween(
      parsed(...halves(60, 75, 130), { unit: '01', period: '2024', received: 130 }),
      rules,
    )[0] as LinkedRepairs;
    expect(setsOf(province)).toEqual([['00001 2024-H1 received'], ['00001 2024-H2 received']]);
  });

  it('counts stated and events recorded', () => {
    const events = ['03-01', '05-02', '09-03'].map((day) => ({ unit: '00001', date: `2027-${day}`, kind: 'periodic' }));
    const report = [{ unit: '00001', period: '2027', dialogues: 1 }];
    const counted = consistency.filter(({ id }) => id === 'dialogues/dialogues-counted-from-commune-dialogue');
    const group = repairsBetween(
      parseRecords({ dialogues: report, 'commune-dialogue': events }, [dialogues, communeDialogue]),
      counted,
    )[0] as LinkedRepairs;
    expect(setsOf(group)).toEqual([['00001 2027 dialogues']]);
    expect(proposalsOf(group)).toContainEqual(['00001 2027 dialogues 3 digitWrong countOfEvents']);
  });

  it('records that are tied by nothing are told apart', () => {
    const other = halves(6, 7, 12).map((record) => ({ ...record, unit: '00002' }));
    const groups = repairsBetween(parsed(...halves(60, 75, 153), ...other), rules);
    expect(groups.map((group) => placeOf(group, 0))).toEqual(['00001 2024-H1', '00002 2024-H1']);
  });

  it('the figure of the period before, and of another report, typed again', () => {
    const before = repairsBetween(parsed(...halves(600, 600, 1350)), rules)[0] as LinkedRepairs;
    expect(proposalsOf(before)).toContainEqual(['00001 2024-H2 received 750 valueOfPeriodBefore']);
    const year = repairsBetween(parsed(...halves(600, 750, 750)), rules)[0] as LinkedRepairs;
    expect(proposalsOf(year)).toContainEqual(['00001 2024 received 1350 valueOfOtherReport']);
  });

  it('says that it was not found: too few steps, too few fields, too many records', () => {
    const wrong = parsed(...halves(60, 75, 153));
    expect(repairsBetween(wrong, rules, { mostRecords: 2 })).toMatchObject([{ state: 'notFound', sets: [] }]);
    const two = parsed(
      { period: '2024', received: 7, settled: 900, unsettled: 0, pending: 3 },
      { period: '2025', carriedOver: 8, received: 3, settled: 500, unsettled: 0, pending: 0 },
    );
    expect(repairsBetween(two, rules, { mostFields: 1 })).toMatchObject([
      { state: 'notFound', sets: [], proposals: [] },
    ]);
  });

  it('refuses what is no dataset, rule or option', () => {
    expect(() => repairsBetween([] as never, rules)).toThrow('call/bad-argument');
    expect(() => repairsBetween(parsed(), [{}] as never)).toThrow('call/bad-argument');
    expect(() => repairsBetween(parsed(), rules, { most: 1 } as never)).toThrow('call/unknown-option');
    expect(() => repairsBetween(parsed(), rules, { mostRecords: 0 })).toThrow('call/bad-option');
  });
});

describe('what might have been meant, where a finding is about several records', () => {
  const said = (dataset: Outcome<Dataset>) =>
    validate(dataset, rules)
      .findings.filter(({ state }) => state === 'failed')
      .flatMap((finding) =>
        repairsForFinding(dataset, finding, rules).map(({ text, why }) => `${text.vi} (${why?.vi})`),
      );

  it('names the other record by what sets it apart', () => {
    const all = said(parsed(...halves(60, 75, 153)));
    expect(all[0]).toBe(
      '“Số vụ tiếp nhận”: 153 vụ → 135 vụ (gõ đảo hai chữ số; nếu các số khác đúng thì chỉ có thể là số này)',
    );
    expect(all.some((one) => one.startsWith('“Số vụ tiếp nhận” (6 tháng đầu năm 2024): 60 vụ → 78 vụ'))).toBe(true);
    const ofFamily = said(
      parsed(
        { unit: '01', period: '2024', received: 90 },
        { period: '2024', received: 40 },
        { unit: '00002', period: '2024', received: 5000 },
      ),
    );
    expect(ofFamily.some((one) => one.startsWith('“Số vụ tiếp nhận” (Xã B, năm 2024): 5.000 vụ → 50 vụ'))).toBe(true);
  });
});
