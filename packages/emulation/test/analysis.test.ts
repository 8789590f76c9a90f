import { describe, expect, it } from 'vitest';
import { certainty, compareScores, defineRubric, nextClass, score, weightSensitivity, whatIf } from '../src/index.ts';
import { printNumber } from '../src/score/print-points.ts';
import { atLeast, bands, clusterLike, leaf, sheet, source } from './sample.ts';

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
  sheet(
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
      certainty(scores, 'a', 'c'),
      certainty(scores, 'b', 'c'),
      certainty(scores, 'a', 'b'),
      certainty(scores, 'a', 'a'),
      certainty(scores, 'a', 'd'),
    ]).toEqual(['above', 'above', 'cannotTell', 'equal', 'cannotTell']);
  });

  it('scores the same figures by another sheet, of any year, and says that it is a trial', () => {
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
