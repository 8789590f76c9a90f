import { ok, type Finding, type RawCell, type RawTable, type Reader } from '@qcdc/core';
import { testReader } from './test-reader.ts';

interface LinesOptions {
  readonly source: string;
}

const emptyText: Finding = {
  code: 'lines/empty',
  severity: 'error',
  state: 'failed',
  message: { vi: 'Văn bản rỗng.', en: 'The text is empty.' },
  where: {},
  basis: [],
};

/** A reader small enough to see through: lines, parted by commas. */
const lines: Reader<string, LinesOptions> = {
  name: 'lines',
  read(text, { source, signal, onProgress }) {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    onProgress?.(0);
    const [header, ...rest] = text.split('\n');
    if (header === undefined || header.trim() === '') return Promise.resolve(ok([], [emptyText]));
    const at = (row: number, column: number) => ({ source, cell: `R${row}C${column}` });
    const columns = header.split(',').map((label, c) => ({ key: `${c}`, header: label, at: at(0, c) }));
    const rows = rest.map((line, r) => {
      const values = line.split(',');
      const cells = columns.map(({ key }, c): [string, RawCell] => {
        const value = values[c] ?? '';
        return [key, { value: value === '' ? null : value, at: at(r + 1, c) }];
      });
      return { cells: new Map(cells), at: at(r + 1, 0) };
    });
    onProgress?.(1);
    const table: RawTable = { name: source, columns, rows };
    return Promise.resolve(ok([table]));
  },
};

testReader(lines, {
  options: { source: 'a.txt' },
  source: 'a.txt',
  cases: [
    {
      name: 'a text with a blank',
      input: () => 'đơn vị,số vụ\n01,3\n02,',
      tables: [
        {
          name: 'a.txt',
          headers: ['đơn vị', 'số vụ'],
          rows: [
            ['01', '3'],
            ['02', null],
          ],
        },
      ],
    },
  ],
  hostile: [{ name: 'an empty text', input: () => '', code: 'lines/empty' }],
});
