import type { ReportBlock, ReportDoc, TableBlock } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  appraisalReport,
  columnDifferences,
  defineRubric,
  openAppraisal,
  score,
  statedPoints,
  takeSteps,
  type AppraisalReportOptions,
  type Criterion,
  type Rubric,
  type WantedStep,
} from '../src/index.ts';
import { bands, leaf, rubricOf, source, text } from './sample.ts';

const column = (id: string) => ({ id, label: { vi: `Cột ${id}`, en: `Column ${id}` }, by: text(`who ${id}`) });
const made = (children: readonly Criterion[], more: Partial<Rubric> = {}, root: Partial<Criterion> = {}) =>
  defineRubric(
    rubricOf(
      children,
      {
        appraisal: { columns: ['self', 'team', 'council'].map(column), final: 'council', objectionDays: 5 },
        classes: {
          of: 'points',
          closed: 'lower',
          classes: [
            { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: 15 },
            { id: 'poor', label: { vi: 'Yếu', en: 'Poor' }, to: 15 },
          ],
        },
        ...more,
      },
      root,
    ),
  );
const grouped = made([
  { id: 'g', label: text('Group'), children: [leaf('a', 10, bands('x')), leaf('b', 5, bands5('x'))] },
  leaf('c', 5, bands5('x')),
]);
function bands5(indicator: string): Criterion['scale'] & object {
  return {
    give: 'bands',
    of: { read: 'indicator', indicator },
    closed: 'lower',
    bands: [
      { from: 50, points: '100%' },
      { to: 50, points: 0 },
    ],
  };
}

const enter = (of: string, criterion: string, to: number | string, reason?: string): WantedStep => ({
  step: 'score',
  by: of,
  at: '2025-01-10',
  column: of,
  criterion,
  to,
  ...(reason === undefined ? {} : { reason }),
});
const submit = (of: string): WantedStep => ({ step: 'submit', by: of, at: '2025-01-10', column: of });
const self: readonly WantedStep[] = [
  enter('self', 'a', 10),
  enter('self', 'b', '4.5'),
  enter('self', 'c', 5),
  submit('self'),
];
const publish: WantedStep = {
  step: 'publish',
  by: 'council',
  at: '2025-02-01',
  decision: '1/QĐ',
  result: { total: 18, class: 'good', facts: [] },
};
const replace: WantedStep = {
  step: 'replace',
  by: 'council',
  at: '2025-03-01',
  decision: '2/QĐ',
  replaces: '1/QĐ',
  reason: 'a mistake was found',
  changes: { c: 1 },
  result: { total: 14, class: 'poor', facts: [] },
};
const whole: readonly WantedStep[] = [
  ...self,
  enter('team', 'b', 2, 'no minutes'),
  submit('team'),
  enter('council', 'b', 3, 'minutes seen'),
  submit('council'),
  publish,
  replace,
];

function report(rubric: Rubric, steps: readonly WantedStep[], options: AppraisalReportOptions = {}): ReportDoc {
  const { value, findings } = takeSteps(openAppraisal(rubric, { unit: 'u', period: '2024' }), steps);
  expect(findings).toEqual([]);
  const scores = score(source({ u: {} }), rubric, { period: '2024', stated: statedPoints([value]) });
  return appraisalReport(value, scores, options);
}
const isTable = (block: ReportBlock): block is TableBlock => block.kind === 'table';
function table({ blocks }: ReportDoc, caption: string): readonly (readonly string[])[] {
  const found = blocks.find((block): block is TableBlock => isTable(block) && block.caption.en === caption);
  return (found?.rows ?? []).map((row) => row.map((c) => (c === null ? '—' : typeof c === 'string' ? c : c.en)));
}
const paragraphs = ({ blocks }: ReportDoc) => blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text.en] : []));

describe('the report of an appraisal', () => {
  it('gives the points of every criterion, column by column, with sums that add up and the reasons', () => {
    expect(table(report(grouped, whole), 'Points in detail')).toEqual([
      ['1', 'Group', '15', '14.5', '12', '13', '13', ''],
      ['1.1', 'a', '10', '10', '10', '10', '10', ''],
      ['1.2', 'b', '5', '4.5', '2', '3', '3', 'team: no minutes; council: minutes seen'],
      ['2', 'c', '5', '5', '5', '5', '1', 'council: a mistake was found'],
      ['', 'Total', '20', '19.5', '17', '18', '14', ''],
    ]);
  });

  it('keeps what the council decided beside the result that replaced it, with the class of each column', () => {
    expect(table(report(grouped, whole), 'Totals, column by column')).toEqual([
      ['Column self', 'who self', '10 January 2025', '19.5', '', 'Good'],
      ['Column team', 'who team', '10 January 2025', '17', '−2.5', 'Good'],
      ['Column council', 'who council', '10 January 2025', '18', '1', 'Good'],
      ['Result', '', '1 March 2025', '14', '−4', 'Poor'],
    ]);
  });

  it('lists what each column changed, and by how much', () => {
    expect(table(report(grouped, whole), 'What changed between the columns')).toEqual([
      ['Column self → Column team', 'b', '4.5', '2', '−2.5', 'no minutes'],
      ['Column team → Column council', 'b', '2', '3', '1', 'minutes seen'],
      ['Column council → Result', 'c', '5', '1', '−4', 'a mistake was found'],
    ]);
  });

  it('gives the window of each decision, and what was raised in it', () => {
    const objected = [
      ...whole.slice(0, -1),
      { step: 'object', by: 'unit', at: '2025-02-06', reason: 'look at c' },
      replace,
    ] as const;
    expect(table(report(grouped, objected), 'Decisions and windows for objections')).toEqual([
      ['1/QĐ', '1 February 2025', 'council', 'publishes the result', '6 February 2025', 'unit: look at c'],
      ['2/QĐ', '1 March 2025', 'council', 'replaces decision 1/QĐ', '6 March 2025', 'none'],
    ]);
  });

  it('says where it stands on the day it is about: the last day of the window, and the day after', () => {
    const stage = (on: `${number}-${number}-${number}`) => paragraphs(report(grouped, whole, { on })).at(-1);
    expect(stage('2025-03-06')).toBe('Published, open to objections until 6 March 2025.');
    expect(stage('2025-03-07')).toBe('Final; only a replacing decision changes it.');
  });

  it('shows a column nobody has begun as missing, never as zero, and does not call a column a result', () => {
    const open = report(grouped, [...self, enter('team', 'b', 2, 'no minutes')]);
    expect(table(open, 'Totals, column by column').map((row) => row[3])).toEqual(['19.5', '17', '—', '—']);
    expect(table(open, 'Points in detail')[1]).toEqual(['1.1', 'a', '10', '10', '10', '—', '—', '']);
    expect(paragraphs(open)).toEqual([
      'u: 17 of 20 points, class: Good (column Column team, not a result yet).',
      'Column Column team is being filled in.',
    ]);
    expect(open.blocks.filter(isTable).map((t) => t.caption.en)).not.toContain('Decisions and windows for objections');
  });

  it('has words for an appraisal in which nothing has happened yet', () => {
    const empty = report(grouped, []);
    expect(paragraphs(empty)).toEqual(['u: there is no total yet.', 'Scoring has not begun.']);
    expect(empty.blocks.some((block) => block.kind === 'explanation')).toBe(false);
  });

  it('shows a criterion left unscored as missing, and its group and total with it', () => {
    const partly = report(grouped, [enter('self', 'a', 10), enter('self', 'c', 5)]);
    expect(table(partly, 'Points in detail').map((row) => row[3])).toEqual(['—', '10', '—', '5', '—']);
  });

  it('parts a weighted sum from its lines in a row of its own, so that every column adds up', () => {
    const weighted = made(
      [leaf('a', 10, bands('x'), { weight: 60 }), leaf('b', 5, bands5('x'), { weight: 40 })],
      {},
      { maximum: 20 },
    );
    const steps = [enter('self', 'a', 5), enter('self', 'b', 5), submit('self')];
    // 20 · (60 % · 5/10 + 40 % · 5/5) = 14, and the lines alone add up to 10.
    expect(table(report(weighted, steps), 'Points in detail').map((row) => [row[1], row[3]])).toEqual([
      ['a', '5'],
      ['b', '5'],
      ['By coefficients, weights, ceilings or rounding', '4'],
      ['Total', '14'],
    ]);
  });

  it('says so when it was made by another rubric, or for another period', () => {
    const other = made([leaf('a', 20, bands('x'))], { id: 'other-rubric' });
    const scores = score(source({ u: {} }), other, { period: '2023', stated: statedPoints([]) });
    const { blocks } = appraisalReport(openAppraisal(grouped, { unit: 'u', period: '2024' }), scores);
    const codes = blocks.flatMap((b) => (b.kind === 'findings' ? b.findings.map((f) => f.code) : []));
    expect(codes.slice(0, 2)).toEqual(['emulation/appraised-by-other-rubric', 'emulation/appraised-in-other-period']);
  });
});

describe('steps and differences', () => {
  it('a refused step leaves a finding and changes nothing; the ones after it are taken', () => {
    const { value, findings } = takeSteps(openAppraisal(grouped, { unit: 'u', period: '2024' }), [
      enter('self', 'a', 11),
      enter('self', 'a', 10),
    ]);
    expect(findings.map((f) => [f.code, f.where.field])).toEqual([['emulation/points-out-of-range', 'a']]);
    expect(value.history).toHaveLength(1);
  });

  it('a difference between two columns gives the reason of those columns, not of a later one', () => {
    const { value } = takeSteps(openAppraisal(grouped, { unit: 'u', period: '2024' }), whole);
    expect(columnDifferences(value, 'self', 'team').map((d) => d.text)).toEqual([
      { vi: '−2,5 điểm: b (4,5 → 2): no minutes', en: '−2.5 points: b (4.5 → 2): no minutes' },
    ]);
    expect(columnDifferences(value, 'team', 'council').map((d) => d.text.en)).toEqual([
      '+1 point: b (2 → 3): minutes seen',
      '−4 points: c (5 → 1): a mistake was found',
    ]);
  });
});
