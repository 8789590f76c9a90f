import { ok, type Finding, type RawCell, type RawSheet, type RawTable, type Reader } from '@qcdc/core';
import { testReader, type ReaderSuite } from './test-reader.ts';

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
    if (text.trim() === '') return Promise.resolve(ok([], [emptyText]));
    const grid = text.split('\n').map((line) => line.split(','));
    onProgress?.(1);
    const sheet: RawSheet = {
      name: source,
      rows: grid.length,
      columns: Math.max(...grid.map((values) => values.length)),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      cell: (row, column) => {
        const value = grid[row]?.[column] ?? '';
        return value === '' ? null : { value };
      },
      place: (row, column) => ({ source, cell: `R${row}C${column}` }),
    };
    return Promise.resolve(ok([sheet]));
  },
};

/** A reader of a format that knows its columns: the same lines as a table. */
const rows: Reader<string, LinesOptions, RawTable> = {
  name: 'rows',
  async read(text, options) {
    const { value, findings } = await lines.read(text, options);
    const [sheet] = value;
    if (sheet === undefined) return ok([], findings);
    const at = (row: number, column: number) => sheet.place(row, column);
    const valueAt = (row: number, column: number) => sheet.cell(row, column)?.value ?? null;
    const places = Array.from({ length: sheet.columns }, (_, column) => column);
    const columns = places.map((c) => ({ key: `${c}`, header: String(valueAt(0, c) ?? ''), at: at(0, c) }));
    const table: RawTable = {
      name: sheet.name,
      columns,
      rows: Array.from({ length: sheet.rows - 1 }, (_, r) => ({
        at: at(r + 1, 0),
        cells: new Map(places.map((c): [string, RawCell] => [`${c}`, { value: valueAt(r + 1, c), at: at(r + 1, c) }])),
      })),
    };
    return ok([table], findings);
  },
};

const suite: ReaderSuite<string, LinesOptions> = {
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
};

testReader(lines, suite);
testReader(rows, suite);
