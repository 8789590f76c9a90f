// One real file for every kind of trouble a report comes with, and the finding it gets.
import { expect, it } from 'vitest';
import type { Finding, RecordOf } from '@qcdc/core';
import { parse } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import { xlsx } from '../src/index.ts';
import { bookFile, grid, words, type TestSheet } from './book-file.ts';

const labels = ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
const keys = ['unit', 'period', 'received', 'settled'];
const good = ['00002', '2024', 30, 25] as const;

interface Answer {
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  readonly records: readonly RecordOf<typeof mediation>[];
}

async function answerTo(sheets: readonly TestSheet[], expected?: readonly string[]): Promise<Answer> {
  const raw = await xlsx.read(bookFile(sheets), { source: 'bao-cao.xlsx' });
  const { value, findings } = parse(raw, [mediation], expected === undefined ? {} : { expected });
  const notable = findings.filter(({ code }) => code !== 'parse/missing-column');
  return {
    codes: notable.map(({ code }) => code),
    findings: notable,
    records: value.get(mediation).map(({ data }) => data),
  };
}

const sheet = (rows: string, more: Partial<TestSheet> = {}): TestSheet => ({ name: 'Hòa giải ở cơ sở', rows, ...more });
const report = (...rows: (readonly (string | number | null)[])[]): Promise<Answer> =>
  answerTo([sheet(grid([labels, ...rows]))]);

/** A report whose first row has the given cell under "received"; the second row is good. */
const withCell = (cell: string): Promise<Answer> =>
  answerTo([
    sheet(
      `${grid([labels])}<row r="2">${words('A2', '00001')}${words('B2', '2024')}${cell}<c r="D2"><v>3</v></c></row><row r="3">${words('A3', '00002')}${words('B3', '2024')}<c r="C3"><v>30</v></c><c r="D3"><v>25</v></c></row>`,
    ),
  ]);

function expectGoodRow({ records }: Answer): void {
  const last = records.at(-1);
  expect([last?.unit, last?.received.value?.toString(), last?.settled.value?.toString()]).toEqual([
    '00002',
    '30',
    '25',
  ]);
}

it('an empty workbook', async () => {
  expect((await answerTo([sheet('')])).codes).toEqual(['xlsx/empty-workbook']);
});

it('a missing sheet', async () => {
  const { codes } = await answerTo(
    [
      {
        name: 'Ghi chú',
        rows: grid([
          ['a', 'b'],
          ['c', 1],
        ]),
      },
    ],
    ['mediation'],
  );
  expect(codes).toEqual(['parse/unknown-sheet', 'parse/missing-sheet']);
});

it('a renamed column is read by its machine name, with a word about it', async () => {
  const renamed = [...labels.slice(0, 2), 'Tổng số vụ', ...labels.slice(3)];
  const answer = await answerTo([sheet(grid([['Hòa giải'], renamed, keys, good]))]);
  expect(answer.codes).toEqual(['parse/column-renamed']);
  expect(answer.findings[0]?.where).toMatchObject({ source: 'bao-cao.xlsx', sheet: 'Hòa giải ở cơ sở', cell: 'C2' });
  expectGoodRow(answer);
});

it('a renamed column without a machine name is not read, and that is said', async () => {
  const renamed = [...labels.slice(0, 2), 'Tổng số vụ', ...labels.slice(3)];
  const answer = await answerTo([sheet(grid([renamed, good]))]);
  expect(answer.codes).toEqual(['parse/unknown-column']);
  expect(answer.records[0]?.received.state).toBe('missing');
});

it('swapped headers are noticed where the machine names say otherwise', async () => {
  const swapped = [labels[0]!, labels[1]!, labels[3]!, labels[2]!];
  const { codes, findings } = await answerTo([sheet(grid([['Hòa giải'], swapped, keys, good]))]);
  expect(codes).toEqual(['parse/columns-swapped', 'parse/columns-swapped']);
  expect(findings.map(({ where }) => where.cell)).toEqual(['C2', 'D2']);
});

it('columns in another order are simply read by their names', async () => {
  const answer = await answerTo([sheet(grid([[...labels].reverse(), [...good].reverse()]))]);
  expect(answer.codes).toEqual([]);
  expectGoodRow(answer);
});

it('a missing column leaves its figure not reported, never zero', async () => {
  const raw = await xlsx.read(bookFile([sheet(grid([labels.slice(0, 3), good.slice(0, 3)]))]), { source: 'a.xlsx' });
  const { value, findings } = parse(raw, [mediation]);
  expect(findings.map(({ code }) => code)).toEqual(['parse/missing-column']);
  expect(findings[0]?.expected).toContain('Số vụ hòa giải thành');
  expect(value.get(mediation)[0]?.data.settled.state).toBe('missing');
});

it('a sheet without the column of units cannot be read', async () => {
  expect((await answerTo([sheet(grid([labels.slice(1), good.slice(1)]))])).codes).toEqual(['parse/no-key-column']);
});

it.each([
  ['text in a number cell', words('C2', 'nhiều vụ'), 'quantity/not-a-figure'],
  ['#REF!', '<c r="C2" t="e"><v>#REF!</v></c>', 'parse/cell-error'],
  ['#DIV/0! of a formula', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'parse/cell-error'],
  ['a formula without a stored result', '<c r="C2"><f>1+2</f></c>', 'parse/formula-without-value'],
  ['a negative count', '<c r="C2"><v>-3</v></c>', 'quantity/negative'],
  ['10^20', '<c r="C2"><v>1E+20</v></c>', 'quantity/too-large'],
  ['a number that may be read two ways', words('C2', '1.234'), 'quantity/ambiguous-number'],
  ['a percentage under a count', '<c r="C2" s="2"><v>0.993</v></c>', 'quantity/percent-in-a-figure'],
  ['a day under a count', '<c r="C2" s="1"><v>45351</v></c>', 'quantity/time-in-a-figure'],
])('%s is refused at its cell, and the good row comes through', async (_, cell, code) => {
  const answer = await withCell(cell);
  expect(answer.codes).toEqual([code]);
  expect(answer.findings[0]?.where).toMatchObject({ cell: 'C2', sheet: 'Hòa giải ở cơ sở', area: 'mediation' });
  expect(answer.records[0]?.received.state).toBe('missing');
  expectGoodRow(answer);
});

it.each([
  ['full-width digits', words('C2', '１２'), '12'],
  ['a count in words of a report', words('C2', 'hơn 1.200 vụ'), '1200'],
  ['decomposed letters', words('C2', 'hơn 1.200 vụ'.normalize('NFD')), '1200'],
  ['a stored result of a formula', '<c r="C2"><f>10+2</f><v>12</v></c>', '12'],
])('%s are read', async (_, cell, value) => {
  const answer = await withCell(cell);
  expect(answer.codes).toEqual([]);
  expect(answer.records[0]?.received.value?.toString()).toBe(value);
});

it('99.3 beside 99,3% is one figure, written in two ways, and 0.993 in a plain cell is refused', async () => {
  const head = [...labels, 'Tỷ lệ hòa giải thành (nêu trong báo cáo)'];
  const { records, codes } = await answerTo([
    sheet(
      grid([
        head,
        ['1', '2024', 1, 1, '99.3'],
        ['2', '2024', 1, 1, '99,3%'],
        ['3', '2024', 1, 1, 99.3],
        ['4', '2024', 1, 1, 0.993],
      ]),
    ),
  ]);
  const shares = records.map(({ statedSettledShare }) => statedSettledShare.value?.toString());
  expect(shares).toEqual(['99.3', '99.3', '99.3', undefined]);
  expect(codes.at(-1)).toBe('parse/share-or-percent');
});

it('merged headers are joined, and the last part names the column', async () => {
  const rows = grid([
    [labels[0]!, labels[1]!, 'Hòa giải', null],
    [null, null, 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
    good,
  ]);
  const after = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>';
  const answer = await answerTo([sheet(rows, { after })]);
  expect(answer.codes).toEqual([]);
  expectGoodRow(answer);
});

it('headers and sheet names with decomposed letters are recognised', async () => {
  const decomposed = labels.map((label) => label.normalize('NFD'));
  const answer = await answerTo([{ name: 'Hòa giải ở cơ sở'.normalize('NFD'), rows: grid([decomposed, good]) }]);
  expect(answer.codes).toEqual([]);
  expectGoodRow(answer);
});

it('hidden rows are read and mentioned once', async () => {
  const rows = grid([labels, good]).replace('<row r="2">', '<row r="2" hidden="1">');
  const answer = await answerTo([sheet(rows)]);
  expect(answer.codes).toEqual(['sheet/hidden-rows']);
  expectGoodRow(answer);
});

it('a unit twice counts once', async () => {
  const answer = await report(good, ['00002', '2024', 99, 98]);
  expect(answer.codes).toEqual(['parse/record-twice']);
  expectGoodRow(answer);
});

it('a total row is not a unit', async () => {
  const { codes, records } = await report(good, ['Tổng cộng', '2024', 30, 25]);
  expect(codes).toEqual(['parse/total-row']);
  expect(records).toHaveLength(1);
});

it('a header __proto__ is only a header', async () => {
  const answer = await answerTo([
    sheet(
      grid([
        ['__proto__', ...labels],
        ['x', ...good],
      ]),
    ),
  ]);
  expect(answer.codes).toEqual(['parse/unknown-column']);
  expect(answer.findings[0]).toMatchObject({ actual: '__proto__', where: { cell: 'A1' } });
  expectGoodRow(answer);
  expect({}).not.toHaveProperty('data');
});

it.each<readonly [string, boolean]>([
  ['Hướng dẫn - Guide', true],
  ['Phát hiện (qcdc)', true],
  ['Findings (qcdc)', true],
  ['_qcdc', true],
  ['Biểu 1', false],
])('a report on a worksheet called %s is told where it is not read', async (name, ours) => {
  const beside = sheet(grid([labels, [...good]]));
  const { codes, records } = await answerTo([beside, { name, rows: grid([labels, ['00009', '2024', 9, 8]]) }]);
  expect(codes.includes('xlsx/own-name')).toBe(ours);
  expect(records.some(({ unit }) => unit === '00002')).toBe(true);
  expect(records.some(({ unit }) => unit === '00009')).toBe(!ours);
});

it('worksheets the library wrote make no noise', async () => {
  const form = await xlsx.template([mediation]);
  const { findings } = await xlsx.read(form, { source: 'bieu.xlsx' });
  expect(findings.map(({ code }) => code)).not.toContain('xlsx/own-name');
  for (const language of ['vi', 'en'] as const) {
    const noted = await xlsx.annotate(form, findings, { language });
    const again = await xlsx.read(noted.value ?? new Uint8Array(), { source: 'bieu.xlsx' });
    expect(again.findings.map(({ code }) => code)).not.toContain('xlsx/own-name');
  }
});
