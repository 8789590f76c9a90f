// A table of exchange as programs and people send it: every cell is read, or named in a finding.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exchangeCsv, exchangeOfCsv, readExchange, writeExchange } from '../src/exchange/index.ts';
import { measures, tableOf, units } from './figures-of-all-kinds.ts';

const options = {
  id: 'BC-1',
  version: 3,
  sender: { identifier: 'H01.151' },
  receiver: { identifier: '000.00.00.H01' },
  signedAt: '2025-01-05T09:00:00+07:00',
};
const table = tableOf(
  ['00001', '2024', 'demo.received', 12],
  ['00004', '2024', 'demo.received', 8],
  ['00004', '2024', 'demo.money', 3400],
);
const text = exchangeCsv(writeExchange(table, options).value);
const [header = '', one = '', ...rest] = text.trimEnd().split('\n');
const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const cellsOf = (line: string) => line.split(',');
// Another value in one column of a row.
const withCell = (line: string, column: string, cell: string) =>
  cellsOf(line)
    .map((old, i) => (cellsOf(header)[i] === column ? cell : old))
    .join(',');

function read(given: string) {
  const table = exchangeOfCsv(given, 'bao-cao.csv');
  const outcome = table.value === null ? null : readExchange(table.value, measures, { units });
  return {
    told: Array.from(outcome?.value?.table ?? [], ({ unit, value }) => `${unit} ${String(value)}`),
    version: outcome?.value?.message.version,
    findings: [...table.findings, ...(outcome?.findings ?? [])],
  };
}
const codesOf = (given: string) => read(given).findings.map(({ code }) => code);

describe('a table of exchange', () => {
  it('without figures comes back as a message without figures', () => {
    const { told, version, findings } = read(exchangeCsv(writeExchange(tableOf(), options).value));
    expect([told, version, findings]).toEqual([[], 3, []]);
  });

  it.each([
    ['a column nobody knows', file(`${header},ghi chú`, `${one},gấp`), ['00001 12'], 'not-used', 1],
    ['a column without a name', file(`${header},`, `${one},gấp`), ['00001 12'], 'not-used', 1],
    ['a cell too many', file(header, `${one},gấp`, one), ['00001 12'], 'row-not-read', 2],
    ['a cell too few', file(header, one, one.slice(0, one.lastIndexOf(','))), ['00001 12'], 'row-not-read', 3],
    ['words behind a closing quote', file(header, one, withCell(one, 'state', '"reported"x')), ['00001 12'], 'row-not-read', 3], // prettier-ignore
    ['a quote that is never closed', file(header, one, withCell(one, 'status', '"')), ['00001 12'], 'row-not-read', 3],
    ['an accuracy with three parts', file(header, withCell(one, 'accuracy', 'nearest:2:9')), [], 'row-not-read', 2],
    ['an accuracy without decimals', file(header, withCell(one, 'accuracy', 'nearest:')), [], 'row-not-read', 2],
    ['an accuracy of a manner nobody knows', file(header, withCell(one, 'accuracy', 'roughly:2')), [], 'row-not-read', 2], // prettier-ignore
    ['an accuracy of 99 decimals', file(header, withCell(one, 'accuracy', 'nearest:99')), [], 'row-not-read', 2],
    ['a margin with one end', file(header, withCell(one, 'margin', '5')), [], 'row-not-read', 2],
    ['a margin of dots', file(header, withCell(one, 'margin', '.:.')), [], 'row-not-read', 2],
    ['a value in words', file(header, withCell(one, 'value', 'mười hai'), one), ['00001 12'], 'row-not-read', 2],
    ['a bound nobody knows', file(header, one, withCell(one, 'bound', 'hơn')), ['00001 12'], 'row-not-read', 3],
    ['a row of the message alone', file(header, one, cellsOf(one).map((cell, i) => (i < 5 ? cell : '')).join(',')), ['00001 12'], 'row-not-read', 3], // prettier-ignore
  ] as const)('with %s is told with its line, and the other rows are read', (_, given, told, code, line) => {
    const outcome = read(given);
    expect(outcome.told).toEqual(told);
    expect(outcome.findings).toMatchObject([{ code: `exchange/${code}`, where: { source: 'bao-cao.csv', line } }]);
  });

  it('with a header that stands twice is not read, and nothing is printed', () => {
    const printed = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(codesOf(file(`${header},value`, `${one},13`))).toEqual(['exchange/column-twice']);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('says which column makes two messages of it', () => {
    const [finding] = read(file(header, one, withCell(one, 'version', '4'))).findings;
    expect(finding).toMatchObject({ code: 'exchange/not-exchange', message: { en: expect.stringContaining('version: 3, 4') as string } }); // prettier-ignore
  });

  it('may have its columns in any order, blank lines, and semicolons', () => {
    const turned = [header, one].map((line) => cellsOf(line).reverse().join(';')).join('\r\n\r\n');
    expect(read(`\uFEFF${turned}\r\n\r\n`)).toMatchObject({ told: ['00001 12'], findings: [] });
  });

  it('counts lines as an editor does, also behind a cell with a break', () => {
    const broken = withCell(one, 'status', '"a\nb"');
    expect(read(file(header, broken, withCell(one, 'value', 'x'))).findings).toMatchObject([
      { where: { line: 2 }, actual: 'a\nb' },
      { where: { line: 4 }, actual: 'x' },
    ]);
  });

  it('changed in any one cell is read otherwise, or told', () => {
    const lines = [header, one, ...rest];
    const before = JSON.stringify(read(text));
    const places = lines.flatMap((line, row) => cellsOf(line).map((_, column) => [row, column] as const));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('x', '', '-1', 'nearest:', '"'),
        ([row, column], cell) => {
          const changed = lines.map((line, i) =>
            i === row
              ? cellsOf(line)
                  .map((old, j) => (j === column ? cell : old))
                  .join(',')
              : line,
          );
          if (changed[row] !== lines[row]) expect(JSON.stringify(read(file(...changed)))).not.toBe(before);
        },
      ),
    );
  });
});
