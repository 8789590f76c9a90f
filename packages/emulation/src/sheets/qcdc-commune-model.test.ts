import { printExplanation, type Cluster } from '@qcdc/core';
import { allIndicators } from '@qcdc/indicators';
import { describe, expect, it } from 'vitest';
import { source } from '../../test/sample.ts';
import { defineRubric, explainScore, qcdcCommuneModel, qcdcCommuneSheet, rank, score, type Fact } from '../index.ts';
import { printPoints } from '../score/print-points.ts';

const perfect = {
  'inspections.carried-out-share': 100,
  'disclosures.items-disclosed-share': 100,
  'disclosures.on-time-share': 100,
  'direct-decisions.passed-share': 100,
  'consultations.answered-share': 100,
  'peoples-inspection.examined-share': 100,
  'mediation.settled-share': 100,
  'dialogues.duty-met-share': 100,
  'petitions.resolved-share': 100,
  'one-stop.on-time-share': 100,
};
const papers = (unit: string, day: `${number}-${number}-${number}` = '2024-12-15'): readonly Fact[] => [
  { kind: 'flag', fact: 'programme-issued', unit, value: true, where: { source: 'facts.xlsx', cell: 'B2' } },
  { kind: 'flag', fact: 'regulation-issued', unit, value: true },
  { kind: 'day', fact: 'report-sent-on', unit, value: day },
];
const model = (unit: string, name: string): Fact => ({
  kind: 'event',
  fact: 'skilled-mobilisation',
  unit,
  event: name,
  level: 'recognised',
});

describe('the model sheet for communes', () => {
  it('reads indicators that exist', () => {
    expect(defineRubric(qcdcCommuneModel, { indicators: allIndicators.map((i) => i.id) }).id).toBe(
      'qcdc-commune-model',
    );
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
    const facts = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((u) => papers(u));
    const board = score(source(values), qcdcCommuneModel, {
      period: '2024',
      facts: [...facts, ...['x', 'y', 'z', 'w'].map((n) => model('b', n))],
    });
    const cluster: Cluster = {
      id: 'c',
      name: { vi: 'Cụm 1 (số liệu mẫu)', en: 'Cluster 1 (sample)' },
      members: Object.keys(values).map((value) => ({ from: null, to: null, value })),
    };
    const table = rank(board, qcdcCommuneModel, [cluster]);
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
      'emulation/model-sheet',
      'emulation/not-scored',
      'emulation/not-ranked',
      'emulation/tie-unresolved',
    ]);
  });

  it('deducts a point for each day the report is late, never below nothing', () => {
    const points = (day: `${number}-${number}-${number}`) =>
      printPoints(
        score(source({ a: perfect }), qcdcCommuneModel, { period: '2024', facts: papers('a', day) }).value.get('a')
          ?.points ?? null,
        'en',
      );
    expect([points('2024-12-15'), points('2024-12-16'), points('2024-12-21'), points('2025-02-01')]).toEqual([
      '100',
      '99',
      '94',
      '94',
    ]);
  });

  it('a prolonged mass complaint fixes the lowest class; a new commune is not assessed', () => {
    const board = score(source({ a: perfect, b: perfect }), qcdcCommuneModel, {
      period: '2024',
      facts: [
        ...papers('a'),
        ...papers('b'),
        { kind: 'flag', fact: 'mass-complaint', unit: 'a', value: true },
        { kind: 'flag', fact: 'new-unit', unit: 'b', value: true },
      ],
    }).value;
    expect(board.get('a')?.class).toMatchObject({ class: 'weak', because: 'veto' });
    expect(board.get('b')).toMatchObject({ state: 'notAssessed', points: null });
  });

  it('every class has its edges: at the limit inside, just below outside', () => {
    const classAt = (tenths: number) => {
      // One criterion alone moves the total in steps of a tenth of a point.
      const one = qcdcCommuneSheet({ id: 'edges', label: { vi: 'x', en: 'x' }, years: { from: 2024 } });
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
      const board = score(source({ a: perfect }), one, { period: '2024', stated: new Map([['a', stated]]) });
      return board.value.get('a')?.class?.class;
    };
    expect([800, 799, 650, 649, 500, 499].map(classAt)).toEqual(['good', 'fair', 'fair', 'average', 'average', 'weak']);
  });

  it('explains the score down to cells', () => {
    const board = score(source({ a: perfect }), qcdcCommuneModel, { period: '2024', facts: papers('a') }).value;
    const told = explainScore(board, 'a');
    expect(told === null ? '' : printExplanation(told, 'vi')).toContain(
      'Ban Chỉ đạo có chương trình công tác năm [a 2024] = có · do đơn vị hoặc cơ quan có thẩm quyền nêu · facts.xlsx B2',
    );
  });
});
