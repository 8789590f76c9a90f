import type { IsoDate, UnitKind } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { defineInstrument, extendCatalogue, lawCatalogue, type LawCatalogue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';

// What is due every year, month or week is broken by totals that say it was not done, though no event is recorded; blank totals leave
// it open; bodies that are not bound are told nothing.

interface Given {
  readonly kind: UnitKind;
  readonly area: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly rule: string;
  readonly catalogue?: LawCatalogue;
  readonly from?: IsoDate;
}

function said({ kind, area, given, rule, catalogue, from }: Given): string {
  const units = defineUnits([{ code: 'U', kind, name: 'Đơn vị (giả định)', ...(from === undefined ? {} : { from }) }]);
  const entity = allEntities.find(({ id }) => id === area)!;
  const rules = strict.filter(({ id }) => id === rule);
  expect(rules).toHaveLength(1);
  const parsed = parseRecords([{ unit: 'U', ...given }], entity, { units });
  expect(parsed.findings).toEqual([]);
  const { value } = validate(parsed, rules, catalogue === undefined ? {} : { catalogue });
  const counts = value.judged!.find((one) => one.rule === rule)!;
  return ['failed', 'undecided', 'held', 'notConcerned', 'notAsked']
    .filter((name) => counts[name as 'held'] > 0)
    .join();
}

const conference = (kind: 'nonStateEmployer' | 'stateEnterprise') =>
  kind === 'stateEnterprise'
    ? 'employee-conferences/state-enterprise-held-one'
    : 'employee-conferences/employer-held-one';
const dialogue = (kind: 'nonStateEmployer' | 'stateEnterprise') =>
  kind === 'stateEnterprise'
    ? 'workplace-dialogues/state-enterprise-often-enough'
    : 'workplace-dialogues/employer-often-enough';

describe('the employee conference of a year, as an enterprise counts it', () => {
  it.each([
    ['nonStateEmployer', { period: '2024', enterprisesDue: 1, enterprisesHeld: 0 }, 'failed'],
    ['nonStateEmployer', { period: '2024', enterprisesDue: 1, enterprisesHeld: 1 }, 'held'],
    ['nonStateEmployer', { period: '2024', enterprisesDue: 1 }, 'undecided'],
    ['nonStateEmployer', { period: '2024', enterprisesHeld: 0 }, 'undecided'],
    ['nonStateEmployer', { period: '2024', enterprisesDue: 0, enterprisesHeld: 0 }, 'notConcerned'],
    ['nonStateEmployer', { period: '2024-H1', enterprisesDue: 1, enterprisesHeld: 0 }, 'notConcerned'],
    ['nonStateEmployer', { period: '2016', enterprisesDue: 1, enterprisesHeld: 0 }, 'failed'],
    ['nonStateEmployer', { period: '2012', enterprisesDue: 1, enterprisesHeld: 0 }, 'notConcerned'],
    // The first decree began in August.
    ['nonStateEmployer', { period: '2013', enterprisesDue: 1, enterprisesHeld: 0 }, 'undecided'],
    ['stateEnterprise', { period: '2024', enterprisesHeld: 0 }, 'failed'],
    ['stateEnterprise', { period: '2024', enterprisesDue: 0, enterprisesHeld: 0 }, 'undecided'],
    // The decree before July 2023 freed small state enterprises, the law after it frees none.
    ['stateEnterprise', { period: '2023', enterprisesHeld: 0 }, 'undecided'],
    ['stateEnterprise', { period: '2023', enterprisesDue: 1, enterprisesHeld: 0 }, 'failed'],
    ['stateEnterprise', { period: '2022', enterprisesHeld: 0 }, 'undecided'],
  ] as const)('%s, %o: %s', (kind, given, verdict) => {
    expect(said({ kind, area: 'employee-conferences', given, rule: conference(kind) })).toBe(verdict);
  });
  it.each(['commune', 'province', 'agency', 'publicUnit', 'politicalBody', 'assemblyBody', 'armedForces'] as const)(
    'a %s is told nothing, whatever it counts of others',
    (kind) => {
      const given = { period: '2024', enterprisesDue: 40, enterprisesHeld: 31 };
      for (const of of ['nonStateEmployer', 'stateEnterprise'] as const)
        expect(said({ kind, area: 'employee-conferences', given, rule: conference(of) })).toBe('notConcerned');
    },
  );
  it('an enterprise that began within the year is not failed for the whole of it', () => {
    const given = { period: '2024', enterprisesDue: 1, enterprisesHeld: 0 };
    const rule = conference('nonStateEmployer');
    expect(said({ kind: 'nonStateEmployer', area: 'employee-conferences', given, rule, from: '2024-10-01' })).toBe(
      'undecided',
    );
  });
});

describe('the periodic dialogues of a year, as an enterprise counts them', () => {
  it.each([
    ['nonStateEmployer', { period: '2024', periodic: 0 }, 'failed'],
    ['nonStateEmployer', { period: '2024', periodic: 1 }, 'held'],
    ['nonStateEmployer', { period: '2024', dialogues: 0 }, 'failed'],
    ['nonStateEmployer', { period: '2024', dialogues: 5 }, 'undecided'],
    ['nonStateEmployer', { period: '2024', enterprisesDue: 1, enterprisesHeld: 0 }, 'failed'],
    ['nonStateEmployer', { period: '2024', enterprisesDue: 3, periodic: 2 }, 'failed'],
    ['nonStateEmployer', { period: '2024' }, 'undecided'],
    ['nonStateEmployer', { period: '2016', periodic: 2 }, 'failed'],
    ['nonStateEmployer', { period: '2016', periodic: 3 }, 'undecided'],
    ['nonStateEmployer', { period: '2016', periodic: 4 }, 'held'],
    // What the code of 2012 asked for is confirmed by nobody.
    ['nonStateEmployer', { period: '2019', periodic: 0 }, 'notAsked'],
    ['stateEnterprise', { period: '2024', periodic: 0 }, 'failed'],
    ['stateEnterprise', { period: '2023', periodic: 0 }, 'failed'],
    ['agency', { period: '2024', periodic: 0 }, 'notConcerned'],
  ] as const)('%s, %o: %s', (kind, given, verdict) => {
    const rule = dialogue(kind === 'stateEnterprise' ? kind : 'nonStateEmployer');
    expect(said({ kind, area: 'workplace-dialogues', given, rule })).toBe(verdict);
  });
});

describe('the days on which the head receives citizens', () => {
  const weekly = 'citizen-reception/commune-head-weekly';
  it.each([
    ['commune', weekly, { period: '2025', headSessions: 49 }, 'failed'],
    ['commune', weekly, { period: '2025', headSessions: 50 }, 'held'],
    ['commune', weekly, { period: '2025', headSessions: null }, 'undecided'],
    ['commune', weekly, { period: '2025', sessions: 30 }, 'failed'],
    ['commune', weekly, { period: '2025', sessions: 300 }, 'undecided'],
    ['commune', weekly, { period: '2025-M01', headSessions: 2 }, 'failed'],
    ['commune', weekly, { period: '2013', headSessions: 0 }, 'notConcerned'],
    // The law began in July 2014; of 2026 nobody has read which law held.
    ['commune', weekly, { period: '2014', headSessions: 0 }, 'undecided'],
    ['commune', weekly, { period: '2026-Q1', headSessions: 0 }, 'notAsked'],
    ['commune', weekly, { period: '2026-Q3', headSessions: 0 }, 'notConcerned'],
    ['province', 'citizen-reception/province-head-monthly', { period: '2025', headSessions: 11 }, 'failed'],
    ['province', 'citizen-reception/province-head-monthly', { period: '2025', headSessions: 12 }, 'held'],
    ['district', 'citizen-reception/district-head-twice-a-month', { period: '2024-Q1', headSessions: 5 }, 'failed'],
    ['district', 'citizen-reception/district-head-twice-a-month', { period: '2024-Q1', headSessions: 6 }, 'held'],
    ['publicUnit', weekly, { period: '2025', headSessions: 0 }, 'notConcerned'],
  ] as const)('%s, %s, %o: %s', (kind, rule, given, verdict) => {
    expect(said({ kind, area: 'citizen-reception', given, rule })).toBe(verdict);
  });
});

describe('the other totals of a year', () => {
  it.each([
    ['commune', 'dialogues', 'dialogues/yearly', { dialogues: 2, withPeople: 0 }, 'failed'],
    ['commune', 'dialogues', 'dialogues/yearly', { dialogues: 2, heldByCommunes: 0 }, 'failed'],
    ['commune', 'dialogues', 'dialogues/yearly', { communesHeld: 0, communesDue: 1 }, 'failed'],
    ['commune', 'dialogues', 'dialogues/yearly', { dialogues: 2, withPeople: 2 }, 'held'],
    ['commune', 'dialogues', 'dialogues/yearly', {}, 'undecided'],
    [
      'commune',
      'community-meetings',
      'community-meetings/conference-in-every-community',
      { communities: 9, onceAYear: 5, twiceAYear: 3, otherFrequency: 0 },
      'failed',
    ],
    [
      'commune',
      'community-meetings',
      'community-meetings/conference-in-every-community',
      { communities: 9, onceAYear: 5, twiceAYear: 3 },
      'undecided',
    ],
    [
      'agency',
      'staff-conferences',
      'staff-conferences/held-everywhere',
      { unitsDue: 1, plenary: 0, delegates: 0 },
      'failed',
    ],
    ['agency', 'staff-conferences', 'staff-conferences/held-everywhere', { unitsDue: 1, plenary: 0 }, 'undecided'],
  ] as const)('%s, %s, %s, %o: %s', (kind, area, rule, given, verdict) => {
    const period = area === 'dialogues' ? '2027' : '2024';
    expect(said({ kind, area, given: { period, ...given }, rule })).toBe(verdict);
  });
});

describe('an amendment within a year', () => {
  const inventedLaw = defineInstrument({
    id: 'inventedLaw2027',
    kind: 'law',
    number: '00/2027/QH16',
    title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
    subject: { vi: 'ví dụ', en: 'an example' },
    issued: null,
    from: '2027-07-01',
    doubt: [],
    confirmed: true,
  });
  const twice = (duty: string) =>
    extendCatalogue(lawCatalogue, {
      instruments: [inventedLaw],
      amendments: [
        {
          duty,
          by: { instrument: 'inventedLaw2027', article: 1 },
          value: { is: 'frequency', atLeast: 2, per: ['year'] },
        },
      ],
    });
  it.each([
    ['one in the year it began in: half of it lay under the law before', '2027', 1, 'undecided'],
    ['none in that year: too few under both', '2027', 0, 'failed'],
    ['one in the year after', '2028', 1, 'failed'],
    ['two in the year after', '2028', 2, 'held'],
    ['one in the year before', '2026', 1, 'held'],
  ] as const)('asks for two dialogues a year, and there was %s', (_case, period, periodic, verdict) => {
    const catalogue = twice('BL63-63.2a');
    const kind = 'nonStateEmployer';
    const given = { period, periodic };
    expect(said({ kind, area: 'workplace-dialogues', given, rule: dialogue(kind), catalogue })).toBe(verdict);
  });
  it.each([
    ['2027', 1, 'undecided'],
    ['2028', 1, 'failed'],
  ] as const)('asks a commune for two: %s, %i, %s', (period, dialogues, verdict) => {
    const catalogue = twice('L-32.1');
    expect(
      said({ kind: 'commune', area: 'dialogues', given: { period, dialogues }, rule: 'dialogues/yearly', catalogue }),
    ).toBe(verdict);
  });
});
