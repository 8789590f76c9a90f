import { defineUnits } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import {
  certainty,
  compareScores,
  defineRubric,
  nextClass,
  rank,
  score,
  weightSensitivity,
  whatIf,
} from '../src/index.ts';
import { printNumber } from '../src/score/print-points.ts';
import { atLeast, bands, clusterLike, leaf, rubricOf, source } from './sample.ts';

const classes = (good: number) =>
  ({
    of: 'points',
    closed: 'lower',
    classes: [
      { id: 'good', label: { vi: 'Tốt', en: 'good' }, from: good },
      { id: 'poor', label: { vi: 'Yếu', en: 'poor' }, to: good },
    ],
  }) as const;
const rubric = defineRubric(
  rubricOf(
    [
      leaf('open', 10, bands('x'), { label: { vi: 'Công khai đúng hạn', en: 'disclosed on time' } }),
      leaf('settled', 10, bands('y')),
    ],
    { classes: classes(16) },
  ),
);
const board = (values: Parameters<typeof source>[0]) => score(source(values), rubric, { period: '2024' }).value;

describe('what differs, and what would change', () => {
  it('names the criterion, the points and the figures behind', () => {
    const [now, before] = [board({ a: { x: 88.5, y: 95 } }), board({ a: { x: 97, y: 95 } })];
    expect(compareScores({ board: before, unit: 'a' }, { board: now, unit: 'a' }).map((d) => d.text)).toEqual([
      { vi: '−4 điểm: Công khai đúng hạn (97 → 88,5)', en: '−4 points: disclosed on time (97 → 88.5)' },
    ]);
  });

  it('says how far the next class is and the smallest change that brings it', () => {
    const next = nextClass(board({ a: { x: 69, y: 75 } }), 'a');
    expect(next && printNumber(next.margin, 'en')).toBe('10');
    expect(next?.changes.map((c) => c.text.vi)).toEqual(['thêm 10 điểm ở "Công khai đúng hạn" (đạt từ 90): Tốt']);
    expect(nextClass(board({ a: { x: 90, y: 90 } }), 'a')).toBeNull();
  });

  it('says only what the figures allow: above for certain, or nobody can tell', () => {
    const scores = board({
      a: { x: 95, y: 95 },
      b: { x: atLeast(80), y: 95 },
      c: { x: 60, y: 95 },
      d: { x: null, y: 1 },
    });
    expect([
      certainty(scores, 'd', 'a'),
      certainty(scores, 'a', 'c'),
      certainty(scores, 'b', 'c'),
      certainty(scores, 'a', 'b'),
      certainty(scores, 'a', 'a'),
      certainty(scores, 'a', 'd'),
    ]).toEqual(['cannotTell', 'above', 'above', 'cannotTell', 'equal', 'cannotTell']);
  });

  it('scores the same figures by another rubric, of any year, and says that it is a trial', () => {
    const other = defineRubric({ ...rubric, id: 'other', years: { from: 2030 }, classes: classes(12) });
    const [now, then] = [board({ a: { x: 75, y: 75 } }), whatIf(board({ a: { x: 75, y: 75 } }), other)];
    expect([now.get('a')?.class?.class, then.value.get('a')?.class?.class]).toEqual(['poor', 'good']);
    expect(then.findings).toContainEqual(
      expect.objectContaining({ code: 'emulation/rubric-of-other-year', severity: 'info' }),
    );
  });

  it('gives the ranks a unit can hold when weights vary', () => {
    const values = { a: { x: 90, y: 70 }, b: { x: 70, y: 90 }, c: { x: 70, y: 70 } };
    expect(weightSensitivity(board(values), clusterLike(['a', 'b', 'c']), { by: 10 })).toEqual([
      { unit: 'a', rank: 1, best: 1, worst: 2 },
      { unit: 'b', rank: 1, best: 1, worst: 2 },
      { unit: 'c', rank: 3, best: 3, worst: 3 },
    ]);
  });
});

describe('what a step was given travels on', () => {
  const rubric = defineRubric(rubricOf([leaf('c', 10, bands('x'))]));
  const table = source({ a: { x: 95 }, b: { x: 80 }, c: { x: 10 } });
  const units = defineUnits(['a', 'b', 'c'].map((code) => ({ code, kind: 'commune' as const, name: `Xã ${code}` })));
  const ids = units.units.map((unit) => unit.id);
  const values = source(Object.fromEntries(ids.map((id, i) => [id, { x: 95 - 20 * i }])));
  const named = { ...values, value: { ...values.value, registry: units } };

  it('names come from the register the indicators know', () => {
    const board = score(named, rubric, { period: '2024' }).value;
    expect(ids.map((id) => board.nameOf(id))).toEqual(['Xã a', 'Xã b', 'Xã c']);
    expect(board.registry).toBe(units);
  });

  it('clusters of the scores are ranked, and other ones when asked for', () => {
    const scores = score(table, rubric, { period: '2024', clusters: [clusterLike(['a', 'b', 'c'])] });
    const placesOf = (ranking: ReturnType<typeof rank>) =>
      ranking.value.clusters.flatMap(({ rows }) => rows.map((row) => [row.unit, row.rank]));
    expect(placesOf(rank(scores))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const other = rank(scores, { clusters: [clusterLike(['b', 'c'])] });
    expect(placesOf(other)).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
    expect(other.findings).toContainEqual(expect.objectContaining({ code: 'emulation/outside-clusters' }));
    expect(rank(scores).findings).toEqual([]);
  });

  it('another ranking rule may be tried without another rubric', () => {
    const tied = source({ a: { x: 95 }, b: { x: 99 } });
    const scores = score(tied, rubric, { period: '2024', clusters: [clusterLike(['a', 'b'])] });
    const ties = [{ reading: { read: 'indicator', indicator: 'x' } }] as const;
    const tried = rank(scores, { rule: { by: 'points', ties, remainingTies: 'shared' } });
    expect(rank(scores).value.clusters[0]?.rows.map((row) => row.tie)).toEqual(['shared', 'shared']);
    expect(tried.value.clusters[0]?.rows.map((row) => [row.unit, row.tie])).toEqual([
      ['b', 'broken'],
      ['a', 'broken'],
    ]);
  });

  it('scores without clusters are not ranked in silence', () => {
    const ranking = rank(score(table, rubric, { period: '2024' }));
    expect(ranking.value.clusters).toEqual([]);
    expect(ranking.findings).toEqual([
      expect.objectContaining({ code: 'emulation/outside-clusters', severity: 'warning' }),
    ]);
  });

  it('the trial of another rubric keeps the clusters; a cluster is asked for by its id', () => {
    const scores = score(table, rubric, { period: '2024', clusters: [clusterLike(['a', 'b'])] });
    expect(whatIf(scores.value, { ...rubric, id: 'other' }).value.clusters).toBe(scores.value.clusters);
    expect(weightSensitivity(scores.value, 'c1', { by: 10 }).map((row) => row.unit)).toEqual(['a', 'b']);
    expect(() => weightSensitivity(scores.value, 'no-such', { by: 10 })).toThrow(
      expect.objectContaining({ code: 'emulation/unknown-cluster' }) as Error,
    );
  });
});
