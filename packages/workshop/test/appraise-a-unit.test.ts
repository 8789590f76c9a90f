import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { ok, type Outcome, type RawTable, type RawValue, type ReportDoc } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { findTables } from '@qcdc/core/flow';
import {
  appraisalReport,
  openAppraisal,
  readScoreForm,
  score,
  scoreForm,
  statedPoints,
  takeSteps,
  type Appraisal,
  type Scoreboard,
} from '@qcdc/emulation';
import { beforeAll, describe, expect, it } from 'vitest';
import { period, unit, units } from '../../../examples/appraisal/figures.ts';
import { rubric } from '../../../examples/appraisal/rubric.ts';
import { appraised } from '../../../examples/appraisal/appraised.ts';
import { columns } from '../../../examples/appraisal/steps.ts';
import { reportLines } from '../../emulation/test/report-lines.ts';

/** Rows of the sheet with a name, as values by header. */
function rowsOf(tables: readonly RawTable[], name: string): readonly ReadonlyMap<string, RawValue>[] {
  const table = tables.find((one) => one.name === name);
  return (table?.rows ?? []).map(
    ({ cells }) => new Map((table?.columns ?? []).map(({ key, header }) => [header, cells.get(key)?.value ?? null])),
  );
}

/** The words of a page: its marks taken away, its characters put back. */
function wordsOf(page: string): string {
  return page
    .replace(/<(style|svg)[\s\S]*?<\/\1>/gu, '')
    .replace(/<\/(?:tr|p|h\d|li|caption|summary|div)>/gu, '\n')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('the appraisal of an invented district, from the rubric to a workbook and a page', () => {
  let appraisal: Appraisal;
  let result: Outcome<Scoreboard>;
  let doc: ReportDoc;

  beforeAll(async () => {
    const taken = await appraised();
    expect(taken.findings).toEqual([]);
    appraisal = taken.appraisal;
    const stated = statedPoints([appraisal]);
    result = score(taken.indicators, rubric, { period, only: [unit], stated });
    doc = appraisalReport(appraisal, result, { on: '2025-02-03' });
  });

  it.each(['vi', 'en'] as const)('reads like this (%s)', async (language) => {
    const lines = reportLines(doc, language);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/appraisal.${language}.txt`);
  });

  it('gives reasons that the cells of the report give', () => {
    const board = result.value.indicators;
    const of = (indicator: string) => board.peek({ indicator, unit, period })?.interval?.low?.at;
    expect(of('mediation.settled-share')).toEqual(fraction(26_400n, 290n));
    expect(of('one-stop.on-time-share')).toEqual(fraction(607_600n, 6_200n));
    expect(of('one-stop.online-share')).toEqual(fraction(630_400n, 6_400n));
  });

  it('gives the same totals in the workbook as in the scores, as numbers, and every column adds up', async () => {
    const bytes = await xlsx.render(doc, { language: 'vi' });
    const { value: tables, findings } = findTables(await xlsx.read(bytes, { source: 'appraisal.xlsx' }));
    expect(findings).toEqual([]);
    const total = result.value.get(unit)?.points?.low;
    const columns = ['Tự chấm', 'Thẩm định', 'Giải trình', 'Hội đồng', 'Kết quả'];
    const detail = rowsOf(tables, 'Bảng điểm chi tiết');
    const totals = detail.find((row) => row.get('Tiêu chí') === 'Tổng điểm');
    expect(columns.map((column) => totals?.get(column))).toEqual([98.5, 94.75, 97.25, 94.75, 97.25]);
    expect(Number(total?.n) / Number(total?.d)).toBe(97.25);
    const criteria = detail.filter((row) => /^\d+\.\d+$/u.test(String(row.get('TT'))));
    const beside = detail.filter((row) => /^Điểm (?:thưởng|trừ)/u.test(String(row.get('Tiêu chí'))));
    expect(criteria).toHaveLength(13);
    for (const column of columns) {
      // Quarters of a point are exact as doubles.
      const sum = [...criteria, ...beside].reduce((all, row) => all + Number(row.get(column)), 0);
      expect(sum).toBe(totals?.get(column));
    }
    const byColumn = rowsOf(tables, 'Tổng điểm theo từng cột').map((row) => row.get('Tổng điểm'));
    expect(byColumn).toEqual([98.5, 94.75, 97.25, 94.75, 97.25]);
  });

  it('gives the same words on the page, in both languages, without anything from outside', () => {
    const page = html.render(doc, { language: 'both' });
    expect(page).not.toMatch(/<(?:script|link|iframe|img)\b/);
    const words = wordsOf(page).replace(/\s+/gu, ' ');
    for (const language of ['vi', 'en'] as const)
      for (const block of doc.blocks) {
        if (block.kind === 'paragraph' || block.kind === 'heading') expect(words).toContain(block.text[language]);
        if (block.kind !== 'table') continue;
        expect(words).toContain(block.caption[language]);
        for (const cell of block.rows.flat())
          if (cell !== null) expect(words).toContain(typeof cell === 'string' ? cell : cell[language]);
      }
  });

  it('takes a self-score back from the form it wrote as a workbook, cell by cell', async () => {
    const empty = openAppraisal(rubric, { unit, period });
    const form = scoreForm(empty, { name: units.nameOf(unit, '2024-12-31') });
    const scores = new Map(
      columns.flatMap((s) => (s.step === 'score' && s.column === 'self' ? [[s.criterion, s.to]] : [])),
    );
    const filledIn = (points: (id: string) => string): ReportDoc => ({
      ...form,
      blocks: form.blocks.map((block) =>
        block.kind === 'table' && block.columns.length > 2
          ? {
              ...block,
              rows: block.rows.map((row) => row.map((cell, i) => (i === 3 ? points(row[0] as string) : cell))),
            }
          : block,
      ),
    });
    const back = async (file: ReportDoc) => {
      const raw = await xlsx.read(await xlsx.render(file, { language: 'both' }), { source: 'self.xlsx' });
      return readScoreForm(raw, empty, { by: 'UBND Huyện Mẫu Hai', at: '2024-12-10' });
    };
    const whole = await back(filledIn((id) => String(scores.get(id) ?? '').replace('.', ',')));
    expect(whole.findings).toEqual([]);
    const taken = takeSteps(empty, whole.value);
    expect(taken.findings).toEqual([]);
    const total = (one: Appraisal) =>
      score(ok(result.value.indicators), rubric, {
        period,
        only: [unit],
        stated: statedPoints([one], { column: 'self', unfinished: true }),
      }).value.get(unit)?.points;
    expect(total(taken.value)).toEqual(total(appraisal));
    const blank = await back(form);
    expect(blank.findings.map((f) => f.code)).toEqual(Array(13).fill('emulation/unscored-criterion'));
    const over = await back(
      filledIn((id) => (id === 'dialogue.duty' ? '8,5' : String(scores.get(id) ?? '').replace('.', ','))),
    );
    expect(over.findings.map((f) => [f.code, f.where.sheet, f.where.cell])).toEqual([
      ['emulation/points-out-of-range', 'Phiếu chấm điểm', 'D19'],
    ]);
  });

  it('reads what clerks write into a workbook, adds up groups itself, and names what nobody can tell', async () => {
    const empty = openAppraisal(rubric, { unit, period });
    const form = scoreForm(empty);
    const [table] = form.blocks.filter((block) => block.kind === 'table');
    const numbers = (table?.entries ?? []).flatMap((entry) =>
      entry.kind === 'number' && String(entry.least) === '0' ? [entry] : [],
    );
    const idAt = (row: number): string => {
      const cell = table?.rows[row]?.[0];
      return typeof cell === 'string' ? cell : '';
    };
    const ids = numbers.map(({ row }) => idAt(row));
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = ids;
    const most = (id: string) => String(numbers.find(({ row }) => idAt(row) === id)?.most);
    const written: Readonly<Record<string, string>> = {
      [a]: `1/${most(a)}`,
      [b]: '+1',
      [c]: '1,5 điểm',
      [d]: '1 0',
      [e]: '85%',
      [f]: '1/3',
      [g]: '−1',
    };
    const file: ReportDoc = {
      ...form,
      blocks: form.blocks.map((block) =>
        block === table
          ? {
              ...table,
              rows: table.rows.map((row) =>
                row.map((cell, i) => (i === 3 ? (written[typeof row[0] === 'string' ? row[0] : ''] ?? cell) : cell)),
              ),
            }
          : block,
      ),
    };
    const raw = await xlsx.read(await xlsx.render(file, { language: 'vi' }), { source: 'self.xlsx' });
    const { value, findings } = readScoreForm(raw, empty, { by: 'Huyện Mẫu', at: '2024-12-10' });
    expect(value.map((step) => (step.step === 'score' ? [step.criterion, step.to] : []))).toEqual([
      [a, '1'],
      [b, '1'],
      [c, '1.5'],
    ]);
    const said = findings.filter(({ code }) => code !== 'emulation/unscored-criterion');
    expect(said.map(({ code, where }) => [code, where.field])).toEqual([
      ['emulation/points-unreadable', d],
      ['emulation/points-unreadable', e],
      ['emulation/points-unreadable', f],
      ['emulation/points-out-of-range', g],
    ]);
  });
});
