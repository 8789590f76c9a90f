import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { lawCatalogue } from './catalogue/built-in.ts';
import { defineCatalogue } from './catalogue/define-catalogue.ts';
import { instrument } from './catalogue/instrument-by-id.ts';
import { versionsOfDuty } from './catalogue/lookup.ts';
import { provision, provisionCitation, provisionsFor, versionOf } from './catalogue/provision-by-id.ts';
import { instruments } from './instruments.ts';
import type { PartsValue, ProvisionValue } from './provision-value.ts';
import { nowRuledBy, successorsOf } from './successors.ts';

const { provisions: allProvisions, successions } = lawCatalogue;

// Every row of the tables of the Law of 2022, its decrees and the labour decree that carries an id of its own.
const rows = `
  L-12.3 L-12.2 L-13.1 L-13.2a L-13.2b L-13.2c L-13.3 L-13.4 L-13.5 L-14.1 L-14.3 L-16.1 L-16.2
  L-16.3a L-16.3b L-16.3c L-17.2a L-17.2b L-18.1 L-18.3 L-18.4 L-19.1 L-19.2a L-19.2b L-19.3 L-20.1
  L-20.2 L-20.3 L-21.1a L-21.1b L-21.1c L-21.2a L-21.2b L-22.2a L-22.2b L-22.3 L-23.1 L-23.2 L-24.4
  L-26.2 L-27.1 L-27.2 L-28.1 L-28.2 L-28.4 L-28.5 L-32.1 L-33.1 L-33.3 L-35.2a L-35.2c L-36.1 L-36.2a
  L-36.2b L-37.2 L-39.2 L-40.1c L-40.2e L-41.1 L-42.2 L-45.1b L-45.2c L-47.2 L-48.1 L-48.2 L-50.1
  L-50.2 L-51.1a L-51.1b L-51.2a L-51.2b L-51.2c1 L-51.2c2 L-51.2d L-52.3 L-55.1 L-59.1a L-60.1a
  L-60.1b L-60.2 L-60.3 L-63.1c L-65.2 L-66 L-68.1 L-68.2 L-69.1 L-69.2a L-69.2c L-70.3 L-73.1 L-77.1
  L-77.3 L-81.1d L-82.2 L-91.1 D59-3.1b D59-3.1c D59-3.3 D59-3.4 D59-3.5a D59-3.5c D59-3.5d D59-3.6
  D59-4.1 D59-4.2 D59-4.3 D59-4.4 D59-4.5 D59-4.6 D59-4.7 D59-5.2b D59-5.2c D59-5.4b D59-5.6 D59-6.1a
  D59-6.1b D59-6.2 D59-8 D59-9.1b D59-9.3a D59-9.3b D59-10.4 D59-11.1c D59-11.2 D59-13.2a D59-13.2b
  D59-13.3 D59-14.1b D59-14.3 D59-17.2 D59-17.3 D59-18.3 D59-21.1 D59-21.2 D59-21.3 D59-22.1 D59-22.3
  D59-25.1 D59-25.2 D59-26 D61-7.3 D61-9.1 D61-10.1a D61-10 D61-11.3 D61-12.2 D61-14.3 D61-15.4
  D61-16.3 D61-18.1a D61-24.2 D145-BL63 D145-38.1 D145-38.2 D145-38.3 D145-39.3 D145-39.4 D145-39.5
  D145-40.1b D145-40.2 D145-43 D145-44 D145-45 D145-46 D145-47 D145-48 D145-37.3c D145-114
`
  .trim()
  .split(/\s+/);

describe('the catalogue of provisions', () => {
  it.each(rows)('has the row %s, confirmed, cited and with a value', (id) => {
    const p = provision(id);
    expect(p.basis).toMatchObject({ kind: 'law', confirmed: true });
    expect(p.basis.article).toMatch(/^\d+$/);
    expect(p.kinds.length).toBeGreaterThan(0);
  });
  it('names everything in both languages, composed, and cites an instrument of the registry', () => {
    for (const p of allProvisions) {
      expect(p.subject.vi, p.id).toBe(p.subject.vi.normalize('NFC').trim());
      expect(p.subject.vi.length * p.subject.en.trim().length, p.id).toBeGreaterThan(0);
      const { from, to, surelyFrom, surelyTo } = instrument(p.basis.number ?? '');
      // Versions of an amended duty have days of their own.
      if (
        versionsOfDuty(p.duty, lawCatalogue).length > 1 ||
        ['PL34-26', 'ND159-22', 'ND159-commune', 'ND159-office', 'L-52.3u', 'TCD-13.5'].includes(p.id)
      )
        continue;
      expect([p.from, p.surelyFrom, p.surelyTo], p.id).toEqual([from, surelyFrom, surelyTo]);
      expect(p.to === to || p.to === '2023-06-30', p.id).toBe(true);
    }
  });
  it('nothing binds districts after their last day, whatever the instrument it stands in', () => {
    const ofDistricts = allProvisions.filter(({ kinds }) => kinds.every((kind) => kind === 'district'));
    expect(ofDistricts.map(({ id }) => id)).toContain('TCD-13.5');
    for (const { id, to = '' } of ofDistricts) expect(to !== '' && to <= '2025-06-30', id).toBe(true);
  });
  it('no value is impossible', () => {
    const check = (v: ProvisionValue, id: string): void => {
      if (v.is === 'share') expect(v.n > 0 && v.d > 0 && (v.n < v.d || v.of === 'communities'), id).toBe(true);
      if (v.is === 'count' || v.is === 'term') expect(Number.isInteger(v.n) && v.n > 0, id).toBe(true);
      if (v.is === 'range') expect(v.from < v.to, id).toBe(true);
      if (v.is === 'list') expect(v.items > 0, id).toBe(true);
      if (v.is === 'brackets')
        v.steps.forEach((step, i) => {
          expect(i === 0 || step.from > v.steps[i - 1]!.from, id).toBe(true);
        });
      if (v.is === 'parts') for (const part of Object.values(v.parts)) check(part, id);
    };
    for (const p of allProvisions) check(p.value, p.id);
  });
  it('refuses an id used twice, a basis without a number and a first day after the last', () => {
    const p = provision('L-21.1a');
    const having = (...provisions: (typeof p)[]) => defineCatalogue({ ...lawCatalogue, provisions });
    expect(() => having(p, p)).toThrow('[law/duplicate-id]');
    expect(() => having({ ...p, basis: { ...p.basis, number: null } })).toThrow('[law/no-basis]');
    expect(() => having({ ...p, basis: { ...p.basis, number: '1/1900' } })).toThrow('[law/unknown-instrument]');
    expect(() => having({ ...p, to: '2023-06-30' })).toThrow('[law/ends-before-it-starts]');
    expect(defineCatalogue(lawCatalogue)).toBe(lawCatalogue);
    expect(() => provision('L-999')).toThrow('[law/unknown-provision]');
    expect(() => versionOf('L-21.1a', 'term')).toThrow('[law/other-kind-of-value]');
  });
});

describe('the thresholds everybody asks for', () => {
  it.each([
    ['L-21.1a', { is: 'share', op: '>=', n: 2, d: 3, of: 'householdReps' }],
    ['L-21.1b', { is: 'share', op: '>=', n: 2, d: 3, of: 'communities' }],
    ['L-21.1c', { is: 'share', op: '>', n: 1, d: 2, of: 'householdReps' }],
    ['PL34-12', { is: 'share', op: '>', n: 1, d: 2, of: 'votersOrHouseholds' }],
    ['L-16.3a', { is: 'share', op: '>=', n: 1, d: 10, of: 'households' }],
    ['L-20.3', { is: 'term', side: 'within', n: 5, unit: 'workingDays' }],
    ['L-65.2', { is: 'term', side: 'within', n: 15, unit: 'days' }],
    ['L-28.2', { is: 'duration', atLeast: 20, unit: 'days', consecutive: false, since: true }],
    ['L-13.2a', { is: 'duration', atLeast: 30, unit: 'days', consecutive: true, since: true }],
    ['L-18.3', { is: 'count', op: '>=', n: 200, of: 'households' }],
    ['L-45.1b', { is: 'term', side: 'ahead', n: 45, unit: 'days' }],
    ['D145-39.4', { is: 'share', op: '>', n: 7, d: 10, of: 'listedWorkerMembers' }],
    ['D145-114', { is: 'count', op: '<', n: 10, of: 'employees' }],
    ['D61-16.3', { is: 'calendarDay', month: 11, day: 30, before: true }],
  ])('%s is %j', (id, value) => {
    expect(provision(id).value).toEqual(value);
  });
  it('the brackets of workers’ representatives are 3, 4, 9, 14, 19 and 24', () => {
    expect(versionOf('D145-38.2', 'brackets').value.steps.map((s) => [s.from, s.least])).toEqual([
      [0, 3],
      [50, 4],
      [150, 9],
      [300, 14],
      [500, 19],
      [1000, 24],
    ]);
  });
  it('more than 200 households and scattered became 200 or more', () => {
    const before = (provision('NQ09-cluster').value as PartsValue).parts['from'];
    expect(before).toMatchObject({ op: '>', n: 200 });
    expect(provision('L-18.3').value).toMatchObject({ op: '>=', n: 200 });
  });
});

describe('what bound whom on a day', () => {
  const changes: readonly IsoDate[] = [
    '2007-07-01',
    '2013-08-15',
    '2019-01-01',
    '2021-01-01',
    '2021-02-01',
    '2023-07-01',
    '2023-08-08',
    '2023-08-15',
    '2023-08-16',
    '2015-02-25',
    '2017-02-01',
    '2025-03-01',
    '2025-06-16',
  ];
  it.each(changes)('%s changes the list of somebody, and no rule binds on a day outside its own', (day) => {
    const on = (d: IsoDate) =>
      (['commune', 'community', 'agency', 'stateEnterprise', 'nonStateEmployer'] as const).map((kind) =>
        provisionsFor(kind, d)
          .map((p) => p.id)
          .join(' '),
      );
    expect(on(addDays(day, -1))).not.toEqual(on(day));
  });
  it('the last day of the ordinance and the first day of the law judge by their own rules', () => {
    const votes = (day: IsoDate) => provisionsFor('community', day, 'vote').map((p) => p.id);
    expect(votes('2023-06-30')).toContain('PL34-12');
    expect(votes('2023-06-30')).not.toContain('L-21.1a');
    expect(votes('2023-07-01')).toContain('L-21.1a');
    expect(votes('2023-07-01')).not.toContain('PL34-12');
    expect(votes('2023-08-14')).not.toContain('D59-3.3');
    expect(votes('2023-08-15')).toContain('D59-3.3');
  });
  it('a state enterprise leaves the workplace regulation of the labour decree with the law of 2022', () => {
    const ids = (day: IsoDate) => provisionsFor('stateEnterprise', day, 'employeeConference').map((p) => p.id);
    expect(ids('2023-06-30')).toContain('D145-47s');
    expect(ids('2023-07-01')).not.toContain('D145-47s');
    expect(ids('2023-07-01')).toContain('L-69.1');
    expect(provisionsFor('stateEnterprise', '2024-01-01', 'workplaceDialogue').map((p) => p.id)).toContain('D145-39.4');
  });
  it('flagged rows say from which day their wording may have changed', () => {
    for (const p of allProvisions)
      expect(p.mayHaveChangedFrom, p.id).toBe(p.flags.length > 0 ? '2025-07-01' : undefined);
    expect(provision('L-12.3').flags).toEqual(['T']);
    expect(provisionCitation(provision('L-12.3'), 'vi')).toContain('có thể đã sửa đổi từ ngày 01/7/2025');
    expect(provisionCitation(provision('PL34-7b'), 'en')).toBe(
      'Art. 7, Ordinance on Exercise of Democracy in Communes, Wards and Townships No. 34/2007/PL-UBTVQH11 (not confirmed)',
    );
  });
  it('what nobody confirmed is marked so', () => {
    for (const id of ['PL34-7a', 'PL34-7b', 'PL34-15c', 'ND04-8.1', 'NQ09-term', 'ND159-term', 'BL12-65'])
      expect(provision(id).basis.confirmed, id).toBe(false);
    for (const id of [
      'PL34-12',
      'PL34-19',
      'PL34-26',
      'ND159-commune',
      'TC25-24',
      'ND04-8.2a',
      'TT01-2a',
      'ND60-10',
      'NQ09-quorum',
      'TC72-43',
    ])
      expect(provision(id).basis.confirmed, id).toBe(true);
  });
});

describe('the way from an old rule to the new one', () => {
  it('every end is in the catalogue, and the new rule begins when the old one has ended', () => {
    for (const s of successions)
      for (const from of s.from)
        for (const to of s.to) {
          const [old, next] = [provision(from), provision(to)];
          // Decree 159/2016 formally lived on for five weeks beside the law; a law outranks a decree.
          expect(old.id.startsWith('ND159') || (old.surelyTo ?? old.to ?? '9999') < next.from, `${from} → ${to}`).toBe(
            true,
          );
        }
  });
  it('the confidence vote led to dialogue and conference', () => {
    expect(nowRuledBy('PL34-26').map((p) => p.topic)).toEqual(['dialogue', 'communityConference']);
    expect(successorsOf('L-21.1a')).toEqual([]);
    expect(instruments.law2022.to).toBeUndefined();
  });
});
