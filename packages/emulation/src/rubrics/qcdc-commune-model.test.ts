import { printExplanation, type Cluster } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { allIndicators } from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import { source, withFigures, statedFor } from '../../test/sample.ts';
import { defineRubric, explainScore, qcdcCommuneModel, qcdcCommuneRubric, rank, score, type Fact } from '../index.ts';
import { printPoints } from '../score/print-points.ts';

const perfect = {
  'inspections.carried-out-share': 100,
  'staff-conferences.held-share': 100,
  'disclosures.items-disclosed-share': 100,
  'disclosures.on-time-share': 100,
  'direct-decisions.passed-share': 100,
  'consultations.answered-share': 100,
  'community-meetings.met-share': 100,
  'peoples-inspection.examined-share': 100,
  'front-supervision.answered-share': 100,
  'mediation.settled-share': 100,
  'dialogues.duty-met-share': 100,
  'petitions.resolved-share': 100,
  'one-stop.on-time-share': 100,
};
const figures = (...units: readonly string[]) =>
  Object.fromEntries(
    units.map((u) => [u, { 'direct-decisions.annulled': 0, 'emulation.modelsRecognised': u === 'b' ? 4 : 0 }]),
  );
const sent = (unit: string, value: `${number}-${number}-${number}`): readonly Fact[] => [
  { kind: 'day', fact: 'report-sent-on', unit, value, where: { source: 'facts.xlsx', cell: 'B2' } },
];

describe('the model rubric for communes', () => {
  it('reads indicators that exist', () => {
    expect(
      defineRubric(qcdcCommuneModel, {
        indicators: allIndicators.map((i) => i.id),
        measures: allEntities.flatMap((e) => Object.keys(e.measures).map((field) => `${e.id}.${field}`)),
      }).id,
    ).toBe('qcdc-commune-model');
  });

  it('ranks a sample cluster with a tie broken, a tie left to the head of the cluster, and a unit without figures', () => {
    const values = {
      a: perfect,
      b: { ...perfect, 'mediation.settled-share': 94.99 },
      c: { ...perfect, 'dialogues.duty-met-share': 84 },
      d: { ...perfect, 'direct-decisions.passed-share': 94 },
      e: { ...perfect, 'disclosures.on-time-share': 94 },
      f: { ...perfect, 'petitions.resolved-share': null },
    };
    const given = withFigures(source(values), figures(...Object.keys(values)));
    const board = score(given, qcdcCommuneModel, { period: '2024' });
    const cluster: Cluster = {
      id: 'c',
      name: { vi: 'Cụm 1 (số liệu mẫu)', en: 'Cluster 1 (sample)' },
      members: Object.keys(values).map((value) => ({ from: null, to: null, value })),
    };
    const table = rank(board, { clusters: [cluster] });
    expect(
      table.value.clusters[0]?.rows.map((r) => [r.unit, r.rank, printPoints(r.value, 'vi'), r.class, r.tie]),
    ).toEqual([
      ['a', 1, '100', 'excellent', 'unresolved'],
      ['b', 1, '100', 'excellent', 'unresolved'],
      ['e', 3, '97,5', 'excellent', 'broken'],
      ['d', 4, '97,5', 'excellent', 'broken'],
      ['c', 5, '96', 'excellent', 'none'],
    ]);
    expect(table.value.clusters[0]?.notRanked.map((n) => n.unit)).toEqual(['f']);
    expect(table.findings.map((f) => f.code)).toEqual([
      'emulation/model-rubric',
      'emulation/not-scored',
      'emulation/not-ranked',
      'emulation/tie-unresolved',
    ]);
  });

  it('deducts a point for each day the report is late, five at most', () => {
    const given = withFigures(source({ a: perfect }), figures('a'));
    const points = (day: `${number}-${number}-${number}`) =>
      printPoints(
        score(given, qcdcCommuneModel, { period: '2024', facts: sent('a', day) }).value.get('a')?.points ?? null,
        'en',
      );
    expect([points('2024-12-15'), points('2024-12-16'), points('2024-12-20'), points('2025-02-01')]).toEqual([
      '100',
      '99',
      '95',
      '95',
    ]);
  });

  it('a prolonged mass complaint or an annulled decision fixes the lowest class; a new commune is not assessed', () => {
    const given = withFigures(source({ a: perfect, b: perfect, c: perfect, d: perfect }), {
      ...figures('a', 'b', 'd'),
      c: { 'direct-decisions.annulled': 1 },
      d: { 'direct-decisions.annulled': null },
    });
    const board = score(given, qcdcCommuneModel, {
      period: '2024',
      facts: [
        { kind: 'flag', fact: 'mass-complaint', unit: 'a', value: true },
        { kind: 'flag', fact: 'new-unit', unit: 'b', value: true },
      ],
    }).value;
    expect(board.get('a')?.class).toMatchObject({ class: 'weak', because: 'veto', by: 'mass-complaint' });
    expect(board.get('b')).toMatchObject({ state: 'notAssessed', points: null });
    expect(board.get('c')?.class).toMatchObject({ class: 'weak', by: 'decision-annulled' });
    // Whether a decision was annulled was not reported: the class stays open between the two.
    expect(board.get('d')?.class).toMatchObject({ state: 'undecided', possible: ['excellent', 'weak'] });
  });

  it('every class has its edges: at the limit inside, just below outside', () => {
    const classAt = (tenths: number) => {
      // One criterion alone moves the total in steps of a tenth of a point.
      const one = qcdcCommuneRubric({ id: 'edges', label: { vi: 'x', en: 'x' }, years: { from: 2024 } });
      const stated = new Map(
        [...(one.root.children ?? [])]
          .flatMap((g) => g.children ?? [])
          .map((c) => [c.id, { points: { low: { n: 0n, d: 1n }, high: { n: 0n, d: 1n } } }]),
      );
      let left = tenths;
      for (const c of (one.root.children ?? []).flatMap((g) => g.children ?? [])) {
        const take = Math.min(left, Math.round(Number(c.maximum) * 10));
        left -= take;
        stated.set(c.id, { points: { low: { n: BigInt(take), d: 10n }, high: { n: BigInt(take), d: 10n } } });
      }
      const board = score(withFigures(source({ a: perfect }), figures('a')), one, {
        period: '2024',
        stated: statedFor(one, '2024', 'a', stated),
      });
      return board.value.get('a')?.class?.class;
    };
    expect([800, 799, 650, 649, 500, 499].map(classAt)).toEqual(['good', 'fair', 'fair', 'average', 'average', 'weak']);
  });

  it('explains the score down to cells', () => {
    const given = withFigures(source({ a: perfect }), figures('a'));
    const board = score(given, qcdcCommuneModel, { period: '2024', facts: sent('a', '2024-12-16') }).value;
    const told = explainScore(board, 'a');
    expect(told === null ? '' : printExplanation(told, 'vi')).toContain(
      'Ngày gửi báo cáo năm [a 2024] = 16/12/2024 · do đơn vị hoặc cơ quan có thẩm quyền nêu · facts.xlsx B2',
    );
  });
});
