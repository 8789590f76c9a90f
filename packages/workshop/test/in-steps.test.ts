// Long work can be watched and stopped in the middle, lets other work go on, and comes to the same as without a pause.
import { ok, practice, type Outcome, type RawTable, type WorkOptions } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import {
  atOnce,
  defineUnits,
  inSteps,
  parse,
  parseInSteps,
  parseRecords,
  parseRecordsInSteps,
  rollUp,
  rollUpInSteps,
  tally,
  tallyInSteps,
  validate,
  validateInSteps,
  type Steps,
} from '@qcdc/core/flow';
import { figuresFingerprint, recordsToJson } from '@qcdc/core/stored';
import { allIndicators, computeIndicators, computeIndicatorsInSteps, mediationSettledShare } from '@qcdc/indicators';
import { defineRubric, rank, rankInSteps, score, scoreInSteps, type Fact } from '@qcdc/emulation';
import { pages, type PageFile } from '@qcdc/adapter-html';
import { recommended } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';

const communes = 400;
const units = defineUnits([
  { code: 'T', kind: 'province', name: 'Tỉnh Mẫu (giả định)' },
  ...Array.from({ length: communes }, (_, i) => {
    return { code: `X${i}`, kind: 'commune', name: `Xã Mẫu ${i} (giả định)`, parent: 'T' } as const;
  }),
]);
const headers = ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
const at = { source: 'mau.xlsx', sheet: mediation.label.vi };
const table: RawTable = {
  name: mediation.label.vi,
  columns: headers.map((header) => ({ key: header, header, at })),
  rows: Array.from({ length: communes }, (_, i) => {
    const values = [`X${i}`, '2024', 10 + (i % 7), i % 20];
    return { at, cells: new Map(headers.map((header, n) => [header, { value: values[n] ?? null, at }])) };
  }),
};
const raw: Outcome<readonly RawTable[]> = ok([table]);
const measures = [mediation.measures.received, mediation.measures.settled];
const parsed = parse(raw, [mediation], { units });
const checked = validate(parsed, recommended);
const counts = tally(checked, measures);
const totals = rollUp(counts);

const records = Array.from({ length: communes }, (_, i) => ({ unit: `X${i}`, period: '2024', received: 10 + (i % 7) }));
const text = (words: string) => ({ vi: words, en: words });
const rubric = defineRubric({
  id: 'sample-2024',
  kind: 'commune',
  label: text('Bảng điểm mẫu (giả định)'),
  years: { from: 2024 },
  basis: [practice(text('ví dụ'))],
  period: { kind: 'year' },
  facts: [{ id: 'posted', kind: 'number', label: text('Số nội dung niêm yết') }],
  root: {
    id: 'total',
    label: text('Tổng điểm'),
    children: [
      {
        id: 'posting',
        label: text('Niêm yết'),
        maximum: 10,
        scale: { give: 'points', of: { read: 'fact', fact: 'posted' } },
      },
    ],
  },
});
const ids = records.map(({ unit }) => unit);
const facts = ids.map((unit, i): Fact => ({ fact: 'posted', unit, period: '2024', kind: 'number', value: i % 11 }));
const cluster = (id: string, members: readonly string[]) => ({
  id,
  name: text(id),
  members: members.map((value) => ({ from: null, to: null, value })),
});
const clusters = [cluster('c1', ids.slice(0, 200)), cluster('c2', ids.slice(200))];
const scoring = { period: '2024', facts, clusters };
const sources = ok({ units: ids, peek: () => null });
const board = score(sources, rubric, scoring);
const report = { title: text('Báo cáo'), blocks: [{ kind: 'paragraph', text: text('Lời') }] } as const;
const site = { by: 'unit', units: ids.slice(0, 40).map((id) => ({ id, name: id })) } as const;

async function allOf(options: WorkOptions): Promise<readonly PageFile[]> {
  const files: PageFile[] = [];
  for await (const file of pages(report, { ...site, ...options })) files.push(file);
  return files;
}

interface Step {
  readonly name: string;
  readonly once: () => unknown;
  readonly work: (options: WorkOptions) => Promise<unknown>;
  readonly shown: (result: never) => unknown;
}
const step = <Result>(
  name: string,
  once: () => Result | Promise<Result>,
  work: (options: WorkOptions) => Promise<Result>,
  shown: (result: Result) => unknown,
): Step => ({ name, once, work, shown });

const steps: readonly Step[] = [
  step(
    'parseInSteps',
    () => parse(raw, [mediation], { units }),
    (options) => parseInSteps(raw, [mediation], { units, ...options }),
    ({ value, findings }) => [recordsToJson(value), findings],
  ),
  step(
    'parseRecordsInSteps',
    () => parseRecords({ mediation: records }, [mediation], { units }),
    (options) => parseRecordsInSteps({ mediation: records }, [mediation], { units, ...options }),
    ({ value, findings }) => [recordsToJson(value), findings],
  ),
  step(
    'validateInSteps',
    () => validate(parsed, recommended),
    (options) => validateInSteps(parsed, recommended, options),
    ({ value, findings }) => [recordsToJson(value), findings, value.judged],
  ),
  step(
    'tallyInSteps',
    () => tally(checked, measures),
    (options) => tallyInSteps(checked, measures, options),
    async ({ value, findings }) => [await figuresFingerprint(value), findings],
  ),
  step(
    'rollUpInSteps',
    () => rollUp(counts),
    (options) => rollUpInSteps(counts, options),
    async ({ value, findings }) => [await figuresFingerprint(value), findings],
  ),
  step(
    'computeIndicatorsInSteps',
    () => computeIndicators(totals, allIndicators),
    (options) => computeIndicatorsInSteps(totals, allIndicators, options),
    ({ value, findings }) => [
      value.units.map((unit) => value.get({ indicator: mediationSettledShare.id, unit, period: '2024' })),
      findings,
    ],
  ),
];

const others: readonly Step[] = [
  step(
    'scoreInSteps',
    () => score(sources, rubric, scoring),
    (options) => scoreInSteps(sources, rubric, { ...scoring, ...options }),
    ({ value, findings }) => [[...value.rows()], findings],
  ),
  step(
    'rankInSteps',
    () => rank(board, { overall: true }),
    (options) => rankInSteps(board, { overall: true, ...options }),
    ({ value, findings }) => [value.clusters, value.overall, findings],
  ),
  step(
    'pages',
    () => allOf({}),
    allOf,
    (files) => files,
  ),
];

describe.each([...steps, ...others])('$name', ({ once, work, shown }) => {
  it('comes to the same as the step without pauses', async () => {
    expect(await shown((await work({})) as never)).toEqual(await shown((await once()) as never));
  });

  it('tells a share that grows up to 1', async () => {
    const shares: number[] = [];
    await work({ onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
  });

  it('is stopped before it begins, and in the middle, with the reason of the signal', async () => {
    await expect(work({ signal: AbortSignal.abort('before') })).rejects.toBe('before');
    const stop = new AbortController();
    const onProgress = (): void => {
      stop.abort('in the middle');
    };
    await expect(work({ signal: stop.signal, onProgress })).rejects.toBe('in the middle');
  });

  it('refuses a signal that is none', async () => {
    await expect(work({ signal: 'stop' as never })).rejects.toMatchObject({ code: 'call/bad-option' });
  });
});

describe('inSteps', () => {
  function* slow(): Steps<string> {
    for (let i = 0; i < 40; i++) {
      const until = performance.now() + 5;
      while (performance.now() < until);
      yield i / 40;
    }
    return 'done';
  }

  it('lets a timer fire in between, so that a timeout stops it', async () => {
    await expect(inSteps(slow(), { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('does the same at once where nobody waits', () => {
    expect(atOnce(slow())).toBe('done');
  });
});
