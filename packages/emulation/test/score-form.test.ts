import { ok, type Outcome, type RawCell, type RawTable, type RawValue, type ReportDoc } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  defineRubric,
  openAppraisal,
  pointsInColumn,
  readScoreForm,
  score,
  scoreForm,
  statedPoints,
  takeSteps,
  type Appraisal,
} from '../src/index.ts';
import { bands, leaf, rubricOf, source, text } from './sample.ts';

const column = (id: string) => ({ id, label: text(id), by: text(id) });
const rubric = defineRubric(
  rubricOf(
    [
      { id: 'g', label: text('Group'), children: [leaf('a', 10, bands('x')), leaf('b', 10, bands('x'))] },
      leaf('c', 10, bands('x')),
      leaf('survey', 10, bands('x'), { notSelfScored: true }),
    ],
    { appraisal: { columns: ['self', 'team', 'council'].map(column), final: 'council' } },
  ),
);
const empty = openAppraisal(rubric, { unit: '00123', period: '2024' });
const who = { by: 'UBND xã', at: '2025-01-05' } as const;

type Filled = Readonly<Record<string, readonly [points: RawValue, reason?: string, evidence?: string]>>;

/** The form as it comes back: each table of the document with what somebody wrote beside the codes. */
function filled(
  doc: ReportDoc,
  values: Filled,
  change: (row: RawValue[]) => void = () => undefined,
): Outcome<readonly RawTable[]> {
  const tables = doc.blocks.flatMap((block): readonly RawTable[] => {
    if (block.kind !== 'table') return [];
    const columns = block.columns.map(({ header }, c) => ({
      key: `k${c}`,
      header: header.vi,
      at: { cell: `${'ABCDEFGHI'[c] ?? ''}3` },
    }));
    const rows = block.rows.map((row, r) => {
      const cells = row.map((cell): RawValue =>
        cell === null || typeof cell === 'string' ? cell : cell.vi === '' ? null : cell.vi,
      );
      const [points, reason, evidence] = values[String(cells[0])] ?? [];
      const at = columns.findIndex(({ header }) => header === 'Điểm chấm');
      if (at >= 0) [cells[at], cells[at + 1], cells[at + 2]] = [points ?? null, reason ?? null, evidence ?? null];
      change(cells);
      return {
        at: { cell: `A${r + 4}` },
        cells: new Map(
          cells.map((value, c): [string, RawCell] => [
            `k${c}`,
            { value, at: { source: 'f.xlsx', cell: `${'ABCDEFGHI'[c] ?? ''}${r + 4}` } },
          ]),
        ),
      };
    });
    return [{ name: block.caption.vi, columns, rows }];
  });
  return ok(tables);
}
const readBack = (values: Filled, change?: (row: RawValue[]) => void) =>
  readScoreForm(filled(scoreForm(empty), values, change), empty, who);
const all: Filled = { a: [7.5], b: ['2,5'], c: [0] };
const codes = ({ findings }: Outcome<unknown>) => findings.map((f) => [f.code, f.where.field, f.where.cell]);

describe('a score form', () => {
  it('has a line for every criterion of the rubric, in its order, with the maximum and nothing filled in', () => {
    const [form] = scoreForm(empty).blocks.filter((block) => block.kind === 'table');
    expect(form?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : (cell?.en ?? null))))).toEqual([
      ['g', 'Group', '20', '', '', '', ''],
      ['a', 'a', '10', '', '', '', ''],
      ['b', 'b', '10', '', '', '', ''],
      ['c', 'c', '10', '', '', '', ''],
      ['survey', 'survey', '10', '', '', '', ''],
      ['', 'Total', '40', '', '', '', ''],
    ]);
  });

  it('comes back as steps the appraisal takes, points exact, zero a score, a survey left to others', () => {
    const { value, findings } = readBack({ ...all, b: ['2,5', 'tự đánh giá', 'Biên bản 1; Biên bản 2'] });
    expect(findings).toEqual([]);
    expect(value[1]).toEqual({
      step: 'score',
      ...who,
      column: 'self',
      criterion: 'b',
      to: '2.5',
      reason: 'tự đánh giá',
      evidence: ['Biên bản 1', 'Biên bản 2'],
    });
    const taken = takeSteps(empty, [...value, { step: 'submit', ...who, column: 'self' }]);
    expect(taken.findings).toEqual([]);
    expect(pointsInColumn(taken.value, 'self')).toEqual(
      new Map<string, unknown>([
        ['a', 7.5],
        ['b', '2.5'],
        ['c', 0],
      ]),
    );
  });

  it('takes points at the maximum, refuses more and less than nothing, each with its cell', () => {
    expect(codes(readBack({ ...all, a: [10] }))).toEqual([]);
    expect(codes(readBack({ ...all, a: [10.01], c: [-1] }))).toEqual([
      ['emulation/points-out-of-range', 'a', 'D5'],
      ['emulation/points-out-of-range', 'c', 'D7'],
    ]);
    const [finding] = readBack({ ...all, a: [12] }).findings;
    expect(finding).toMatchObject({
      message: { vi: 'Điểm của "a" phải trong khung 0 – 10.' },
      where: { source: 'f.xlsx', cell: 'D5', unit: '00123', period: '2024', field: 'a' },
      expected: { vi: '0 – 10' },
      actual: { vi: '12' },
    });
  });

  it('names what is blank, unreadable, scored at a group, unknown, twice or missing; the rest is read', () => {
    const read = readBack({ ...all, a: ['khoảng 7'], c: [null], g: [20] });
    expect(codes(read)).toEqual([
      ['emulation/points-unreadable', 'a', 'D5'],
      ['emulation/unscored-criterion', 'c', 'D7'],
      ['emulation/subtotal-not-compared', 'g', 'D4'],
    ]);
    expect(read.value.map((step) => (step.step === 'score' ? step.criterion : ''))).toEqual(['b']);
    const renamed = readBack(all, (row) => {
      if (row[0] === 'a') row[0] = 'alpha';
      if (row[0] === 'c') row[0] = 'b';
    });
    expect(codes(renamed)).toEqual([
      ['emulation/unknown-criterion', undefined, 'D5'],
      ['emulation/criterion-twice', 'b', 'D7'],
      ['emulation/criterion-missing', 'a', undefined],
      ['emulation/criterion-missing', 'c', undefined],
    ]);
  });

  it('may carry the right sum of a group; a wrong one is named with what it is out by', () => {
    expect(readBack({ ...all, g: [10] }).findings).toEqual([]);
    const wrong = readBack({ ...all, g: ['9,5'] }).findings;
    expect(wrong).toMatchObject([
      {
        code: 'emulation/subtotal-wrong',
        where: { cell: 'D4', field: 'g' },
        expected: { vi: '10' },
        actual: { vi: '9,5' },
        message: { vi: 'Điểm ghi ở dòng "Group" lệch −0,5 so với tổng các dòng thuộc nhóm.' },
      },
    ]);
    expect(wrong[0]?.message.en).toContain('differs by −0.5');
  });

  it('has bonus and penalty rows, which may be left blank', () => {
    const extra = (id: string, from: number, to: number) =>
      ({ id, label: text(id), from, to, scale: { give: 'points', of: { read: 'number', value: 0 } } }) as const;
    const withRows = defineRubric(
      rubricOf(
        [leaf('a', 10, bands('x'))],
        { id: 'rows', appraisal: { columns: [column('self')], final: 'self' } },
        { adjustments: [extra('bonus', 0, 2), extra('penalty', -3, 0)] },
      ),
    );
    const begun = openAppraisal(withRows, { unit: 'u', period: '2024' });
    const [form] = scoreForm(begun).blocks.filter((block) => block.kind === 'table');
    expect(form?.rows.map((row) => row.slice(0, 3))).toMatchObject([
      ['a', { vi: 'a' }, { vi: '10' }],
      ['bonus', { vi: 'bonus' }, { vi: '0 – 2' }],
      ['penalty', { vi: 'penalty' }, { vi: '−3 – 0' }],
      ['', { vi: 'Tổng cộng' }, { vi: '10' }],
    ]);
    const back = (values: Filled) => readScoreForm(filled(scoreForm(begun), values), begun, who);
    expect(back({ a: [8] }).findings).toEqual([]);
    expect(codes(back({ a: [8], bonus: [2.5], penalty: ['−4'] })).map(([code, field]) => [code, field])).toEqual([
      ['emulation/points-out-of-range', 'bonus'],
      ['emulation/points-out-of-range', 'penalty'],
    ]);
    const read = back({ a: [8], bonus: [1.5], penalty: ['−3', 'late reports'] });
    expect(read.findings).toEqual([]);
    const taken = takeSteps(begun, [...read.value, { step: 'submit', ...who, column: 'self' }]);
    expect(taken.findings).toEqual([]);
    const board = score(source({ u: {} }), withRows, { period: '2024', stated: statedPoints([taken.value]) });
    expect(board.value.get('u')?.points?.low).toMatchObject({ n: 13n, d: 2n });
  });

  it('of another unit, period or rubric is not read at all', () => {
    const other = readScoreForm(filled(scoreForm(empty), all), { ...empty, unit: '00124' }, who);
    expect(other.value).toEqual([]);
    expect(other.findings.map((f) => [f.code, f.expected, f.actual])).toEqual([
      ['emulation/form-of-another', '00124', '00123'],
    ]);
    expect(codes(readScoreForm(filled(scoreForm(empty), all), empty, { ...who, column: 'team' }))[0]?.[0]).toBe(
      'emulation/form-of-another',
    );
  });

  it('that is none says which columns it needs, and keeps what was found about the file', () => {
    const about = {
      code: 'xlsx/empty-file',
      severity: 'error',
      state: 'failed',
      message: text('x'),
      where: {},
      basis: [],
    } as const;
    expect(codes(readScoreForm(ok([], [about]), empty, who)).map(([code]) => code)).toEqual([
      'xlsx/empty-file',
      'emulation/no-score-form',
    ]);
  });

  it('of a later column shows what stands, and holds only what differs, with the reason', () => {
    const { value: scored } = takeSteps(empty, [...readBack(all).value, { step: 'submit', ...who, column: 'self' }]);
    const form = scoreForm(scored, { column: 'team', name: 'Xã Một' });
    const [table] = form.blocks.filter((block) => block.kind === 'table');
    expect(table?.rows.map((row) => (row[3] as { vi: string }).vi)).toEqual(['', '7,5', '2,5', '0', '', '']);
    const back = (values: Filled): Outcome<Appraisal> => {
      const read = readScoreForm(filled(form, values), scored, { ...who, column: 'team' });
      expect(read.findings).toEqual([]);
      return takeSteps(scored, read.value);
    };
    expect(pointsInColumn(back({ a: [5, 'thiếu biên bản'] }).value, 'team').get('a')).toBe(5);
    expect(codes(back({ a: [5] }))).toEqual([['emulation/reason-missing', 'a', undefined]]);
    expect(back({ a: [7.5] }).findings).toEqual([]);
  });

  it('of a column the rubric does not have is a mistake of the program', () => {
    expect(() => scoreForm(empty, { column: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'emulation/unknown-column' }) as Error,
    );
  });

  it('says what each cell takes: points between their ends, sums of what is above, states of evidence', () => {
    const proven = defineRubric(
      rubricOf(
        [
          {
            id: 'g',
            label: text('Group'),
            children: [
              leaf('a', 10, bands('x'), { evidence: { fact: 'minutes', whenMissing: 'zero' } }),
              leaf('b', 7.5, { give: 'points', of: { read: 'number', value: 0 } }, { coefficient: 2 }),
            ],
          },
          leaf('survey', 10, bands('x'), { notSelfScored: true }),
        ],
        {
          appraisal: { columns: ['self', 'team'].map(column), final: 'team' },
          facts: [{ id: 'minutes', kind: 'evidence', label: text('Minutes') }],
        },
        {
          adjustments: [
            {
              id: 'bonus',
              label: text('Bonus'),
              from: 0,
              to: 2,
              scale: { give: 'points', of: { read: 'number', value: 0 } },
            },
          ],
        },
      ),
    );
    const begun = openAppraisal(proven, { unit: 'u', period: '2024' });
    const entriesOf = (of?: string) => {
      const [form] = scoreForm(begun, of === undefined ? {} : { column: of }).blocks.filter((b) => b.kind === 'table');
      return (form?.entries ?? []).map((entry) => {
        const idAt = (row: number): string => {
          const cell = form?.rows[row]?.[0];
          return typeof cell === 'string' ? cell : '';
        };
        const id = idAt(entry.row);
        if (entry.kind === 'number') return `${id}: ${String(entry.least)}–${String(entry.most)}`;
        if (entry.kind === 'choice') return `${id}: ${entry.choices.map(({ vi }) => vi).join('/')}`;
        const parts = entry.of.map((part) => {
          const times = String(part.times) === '1' ? '' : ` × ${String(part.times)}`;
          return `${idAt(part.row)}${times}${part.mayBeBlank === true ? '?' : ''}`;
        });
        return `${id}= ${parts.join(' + ')}${entry.orElse === undefined ? '' : ` or column ${entry.orElse}`}`;
      });
    };
    expect(entriesOf()).toEqual([
      'g= a + b × 2',
      'a: 0–10',
      'a: Có kèm theo/Chưa có',
      'b: 0–15/2',
      'b: Có kèm theo/Chưa có/Không yêu cầu',
      'bonus: 0–2',
      'bonus: Có kèm theo/Chưa có/Không yêu cầu',
      '= g + survey + bonus?',
    ]);
    expect(entriesOf('team')).toContain('survey: 0–10');
    expect(entriesOf('team').at(-1)).toBe('= g + survey + bonus? or column 3');
  });

  it('reads the state of the documents, and names what it says against them', () => {
    const state = (documents: string | null, said: string | null, struck = false) => {
      const form = filled(scoreForm(empty), { ...all, a: [7.5, '', documents ?? ''] }, (row) => {
        if (row[0] === 'a') row[6] = said;
      });
      const cells = form.value.flatMap(({ rows }) => rows).find(({ cells: c }) => c.get('k0')?.value === 'a')?.cells;
      const cell = cells?.get('k5');
      if (struck && cell !== undefined) (cells as Map<string, RawCell>).set('k5', { ...cell, struck: true });
      const read = readScoreForm(form, empty, who);
      const [step] = read.value;
      return [step?.step === 'score' ? (step.evidence ?? null) : null, ...codes(read).map(([code]) => code)];
    };
    expect(state('BB 1; BB 2', 'Có kèm theo')).toEqual([['BB 1', 'BB 2']]);
    expect(state('BB 1', null)).toEqual([['BB 1']]);
    expect(state(null, 'Chưa có')).toEqual([null]);
    expect(state(null, 'Attached')).toEqual([null, 'emulation/evidence-not-named']);
    expect(state('BB 1', 'Chưa có')).toEqual([null, 'emulation/evidence-contradicts']);
    expect(state('BB 1', 'không yêu cầu')).toEqual([null, 'emulation/evidence-contradicts']);
    expect(state('BB 1', 'đủ')).toEqual([['BB 1'], 'emulation/evidence-state-unknown']);
    expect(state('BB 1', 'Có kèm theo', true)).toEqual([null, 'emulation/evidence-struck-out']);
  });

  it('takes the total it added up itself, also while a bonus is blank', () => {
    const total = (value: RawValue) =>
      codes(
        readScoreForm(
          filled(scoreForm(empty), all, (row) => {
            if (row[0] === '') row[3] = value;
          }),
          empty,
          who,
        ),
      ).map(([code]) => code);
    // The survey is not scored yet: what the total is cannot be told.
    expect(total(null)).toEqual([]);
    expect(total(10)).toEqual(['emulation/subtotal-not-compared']);
  });
});
