import { describe, expect, it } from 'vitest';
import { serviceRatingOfOfficial2018 as rubric } from '../../src/index.ts';
import { expectGolden, judged, rating, record, total, type Known, type Stated } from './worked-example.ts';

type Fields = Readonly<Record<string, number | boolean | null>>;
const dossier = (id: string, fields: Fields = {}): Stated =>
  record('dossiers', id, {
    daysAgainstDue: -1,
    bodyDaysAgainstDue: -1,
    extraContacts: 0,
    applicantsFault: false,
    bodiesToContact: 0,
    fieldCheckOrdered: false,
    complaint: false,
    ...fields,
  });
const official = (facts: readonly Stated[]): Known => ({
  period: '2024-Q4',
  name: 'Công chức mẫu (dữ liệu mẫu)',
  facts,
});
const worked = official([
  dossier('HS-01', { daysAgainstDue: 0 }),
  dossier('HS-02', { daysAgainstDue: 3, bodyDaysAgainstDue: 0, bodiesToContact: 1 }),
  dossier('HS-03', { extraContacts: 1, bodiesToContact: 1, complaint: true }),
]);

describe('a worked example of the rating of an official', () => {
  it('adds up indices 1, 2, 3, 4 and 7, each rounded to one decimal', () => {
    // 1: (1 + 0 + 2) ÷ 3 = 1; 2: (2 + 1 + 2) ÷ 3 → 1,7; 3: (2 + 2 + 1) ÷ 3 → 1,7; 4: (2 + 1 + 1) ÷ 3 → 1,3;
    // 7: (1 + 0 + 0) ÷ 3 → 0,3. Together 6.
    expect(total(rubric, worked)).toBe('6');
    expect(rating(rubric, worked)).toBe('full');
  });
  it('is explained dossier by dossier', () => expectGolden(rubric, judged(rubric, worked).board));
});

// Ten dossiers whose extra contacts and further bodies earn `contacts` and `bodies` tenths; everything else earns nothing.
const ten = (contacts: number, bodies: number): Known => {
  const at = (tenths: number, i: number): number => (tenths >= 10 + i + 1 ? 0 : tenths >= i + 1 ? 1 : 2);
  return official(
    Array.from({ length: 10 }, (_, i) =>
      dossier(`HS-${i}`, {
        daysAgainstDue: 1,
        bodyDaysAgainstDue: -1,
        extraContacts: at(contacts, i),
        bodiesToContact: at(bodies, i),
      }),
    ),
  );
};
it.each([
  // Index 2 gives 2, indices 1 and 7 give 0.
  ['full', 'most', 5, [20, 10], [19, 10], [20, 11]],
  ['most', 'less', 3.5, [15, 0], [14, 0], [15, 1]],
] as const)(
  'the edge between %s and %s lies at %d: equal, a tenth less, a tenth more',
  (here, below, edge, a, b, c) => {
    const cases = [a, b, c].map(([x, y]) => ten(x, y));
    expect(cases.map((k) => total(rubric, k))).toEqual([`${edge}`, `${edge - 0.1}`, `${edge + 0.1}`]);
    expect(cases.map((k) => rating(rubric, k))).toEqual([here, below, here]);
  },
);

it('a field that is not known leaves its index out; no dossiers leave nothing to rate', () => {
  expect(total(rubric, official([dossier('HS', { extraContacts: null })]))).toBe('8');
  expect(total(rubric, official([]))).toBe('0');
  expect(judged(rubric, official([])).root.children.every((c) => c.state === 'leftOut')).toBe(true);
});
