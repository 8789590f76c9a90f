import { printExplanation, type Cluster } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { parseRecords, tally } from '@qcdc/core/flow';
import { computeIndicators, mediationSettledShare } from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import { atLeast, bands, below, leaf, rubricOf, source, text } from '../../test/sample.ts';
import { defineRubric, explainScore, rank, rankingReport, score } from '../index.ts';
import { printPoints } from './print-points.ts';

const twoRates = defineRubric(
  rubricOf([leaf('open', 10, bands('disclosure.rate')), leaf('settled', 10, bands('mediation.rate'))], {
    facts: [{ id: 'mass-complaint', kind: 'flag', label: text('mass complaint'), whenAbsent: 'none' }],
    vetoes: [
      {
        id: 'complaints',
        label: text('a prolonged mass complaint'),
        when: { if: 'flag', fact: 'mass-complaint' },
        then: 'weak',
      },
    ],
    classes: {
      of: 'index',
      closed: 'lower',
      classes: [
        { id: 'good', label: text('good'), from: 80 },
        { id: 'fair', label: text('fair'), from: 50, to: 80 },
        { id: 'weak', label: text('weak'), to: 50 },
      ],
    },
  }),
);

const cluster: Cluster = {
  id: 'c1',
  name: text('cluster 1'),
  members: ['a', 'b', 'c', 'd', 'e'].map((value) => ({ from: null, to: null, value })),
};

const values = {
  a: { 'disclosure.rate': 90, 'mediation.rate': 95 },
  b: { 'disclosure.rate': [8999, 100] as const, 'mediation.rate': 90 },
  c: { 'disclosure.rate': 100, 'mediation.rate': 89.99 },
  d: { 'disclosure.rate': null, 'mediation.rate': 100 },
  e: { 'disclosure.rate': 70, 'mediation.rate': 70 },
};

describe('scoring by bands', () => {
  const board = score(source(values), twoRates, {
    period: '2024',
    facts: [{ kind: 'flag', fact: 'mass-complaint', unit: 'e', value: true }],
  });
  const points = (unit: string) => printPoints(board.value.get(unit)?.points ?? null, 'en');

  it('a value on the edge of a lower-closed band is inside', () => {
    expect(points('a')).toBe('20');
  });
  it('a hundredth below the edge is in the band below', () => {
    expect(points('b')).toBe('16');
    expect(points('c')).toBe('16');
  });
  it('a missing figure makes a unit not scored, never zero points', () => {
    expect(board.value.get('d')).toMatchObject({ state: 'notScored', points: null });
    expect(board.findings).toContainEqual(
      expect.objectContaining({
        code: 'emulation/not-scored',
        state: 'undecided',
        where: expect.objectContaining({ unit: 'd' }) as unknown,
      }),
    );
  });
  it('a veto fixes the class whatever the points', () => {
    expect(board.value.get('e')?.class).toMatchObject({
      state: 'decided',
      class: 'weak',
      because: 'veto',
      by: 'complaints',
    });
    expect(points('e')).toBe('12');
  });
  it('a bounded figure gives a range of points and the classes it allows', () => {
    const bounded = score(
      source({
        x: { 'disclosure.rate': atLeast(80), 'mediation.rate': 100 },
        y: { 'disclosure.rate': atLeast(90), 'mediation.rate': 100 },
        z: { 'disclosure.rate': below(70), 'mediation.rate': 100 },
      }),
      twoRates,
      { period: '2024' },
    );
    expect(printPoints(bounded.value.get('x')?.points ?? null, 'en')).toBe('16 – 20');
    expect(bounded.value.get('x')?.class).toMatchObject({ state: 'decided', class: 'good' });
    expect(bounded.value.get('y')?.state).toBe('scored');
    expect(printPoints(bounded.value.get('z')?.points ?? null, 'en')).toBe('10');
  });
  it('ranks a tie as one rank, skips the next, and lists the unit without figures with the reason', () => {
    const table = rank(board, { clusters: [cluster] });
    expect(table.value.clusters[0]?.rows.map((r) => [r.unit, r.rank, r.tie])).toEqual([
      ['a', 1, 'none'],
      ['b', 2, 'shared'],
      ['c', 2, 'shared'],
      ['e', 4, 'none'],
    ]);
    expect(table.value.clusters[0]?.notRanked.map((n) => n.unit)).toEqual(['d']);
    expect(rankingReport(table).blocks.map((b) => b.kind)).toEqual(['heading', 'table', 'bars', 'table', 'findings']);
  });
  it('explains a score down to the readings and the veto', () => {
    const told = explainScore(board.value, 'e');
    expect(told === null ? '' : printExplanation(told, 'en')).toMatchInlineSnapshot(`
      "Test rubric [e 2024] = 12/20 points · sum of the parts · a rubric for tests
        open [e 2024] = 6/10 points · disclosure.rate: ≥ 90% → 10 points; ≥ 70% and < 90% → 6 points; < 70% → 0 points
          disclosure.rate [e 2024] = 70% · indicator
        settled [e 2024] = 6/10 points · mediation.rate: ≥ 90% → 10 points; ≥ 70% and < 90% → 6 points; < 70% → 0 points
          mediation.rate [e 2024] = 70% · indicator
        Class [e 2024] = weak · veto: a prolonged mass complaint
          mass complaint [e 2024] = yes · as stated"
    `);
  });
});

describe('what is handed in and cannot be used is named', () => {
  const rubric = defineRubric(
    rubricOf(
      [
        leaf('open', 10, bands('disclosure.rate')),
        leaf('models', 10, { give: 'points', of: { read: 'figure', measure: 'emulation.modls' } }),
        leaf('settled', 10, bands('mediation.rte')),
      ],
      { facts: [{ id: 'complaint', kind: 'flag', label: text('complaint') }] },
    ),
  );
  const complaint = { kind: 'flag', fact: 'complaint', value: true } as const;
  const { findings } = score(source(values), rubric, {
    period: '2024',
    facts: [
      { ...complaint, unit: 'nobody' },
      { ...complaint, unit: 'a', period: '2023' },
      { ...complaint, unit: 'b', fact: 'complant' },
    ],
  });
  it.each([
    ['an indicator nobody computed', 'unknown-indicator', 'mediation.rte'],
    ['a measure nobody reported', 'unknown-measure', 'emulation.modls'],
    ['a fact the rubric does not ask for', 'undeclared-fact', 'complant'],
    ['a fact of another period', 'facts-of-other-period', { vi: 'năm 2023', en: '2023' }],
  ])('%s, once', (_, code, actual) => {
    expect(findings.filter((f) => f.code === `emulation/${code}`)).toEqual([expect.objectContaining({ actual })]);
  });
  it('a fact of a unit that is not scored', () => {
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'emulation/facts-of-other-units',
        where: { period: '2024', unit: 'nobody', field: 'complaint' },
      }),
    );
  });
  it('and nothing is said where everything is used', () => {
    expect(score(source(values), twoRates, { period: '2024' }).findings.map((f) => f.code)).not.toContain(
      'emulation/unknown-indicator',
    );
  });
  it('and no unit gets a class by a wrong id, whatever is given for what is missing', () => {
    const records = parseRecords([{ unit: 'a', period: '2024', received: 40, settled: 35 }], mediation);
    const figures = tally(records, Object.values(mediation.measures));
    const scored = (indicator: string) =>
      score(
        computeIndicators(figures, [mediationSettledShare]),
        defineRubric(rubricOf([leaf('settled', 10, bands(indicator), { whenMissing: 'zero' })])),
        { period: '2024' },
      );
    expect(scored(mediationSettledShare.id).value.get('a')?.state).toBe('scored');
    const wrong = scored('mediation.setled-share');
    expect(wrong.value.get('a')).toMatchObject({ state: 'notScored', points: null, class: null });
    expect(wrong.findings.map((f) => f.code)).toEqual(['emulation/unknown-indicator']);
  });
});
