import { ok, type RawCell, type RawTable } from '@qcdc/core';
import { defineUnits } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { defineRubric, readFacts, score, type Fact } from '../src/index.ts';
import type { FactDeclaration } from '../src/rubric/index.ts';
import { leaf, rubricOf, source, text } from './sample.ts';

const levels = (...ids: readonly string[]) => ids.map((id) => ({ id, label: text(id.toUpperCase()) }));
const declared: readonly FactDeclaration[] = [
  { id: 'held', kind: 'flag', label: text('Hội nghị') },
  { id: 'n', kind: 'number', label: text('Số vụ') },
  {
    id: 'rate',
    kind: 'choice',
    label: text('Xếp loại'),
    levels: [
      { id: 'good', label: text('Tốt') },
      { id: 'poor', label: text('Yếu') },
    ],
  },
  { id: 'sent', kind: 'day', label: text('Ngày gửi') },
  { id: 'extra', kind: 'points', label: text('Điểm thêm') },
  { id: 'fines', kind: 'events', label: text('Vi phạm'), levels: levels('light', 'grave'), whenAbsent: 'none' },
  { id: 'panel', kind: 'marks', label: text('Điểm hội đồng') },
  { id: 'vote', kind: 'ballots', label: text('Phiếu'), levels: levels('yes', 'no') },
  { id: 'file', kind: 'records', label: text('Hồ sơ'), fields: [{ id: 'days', label: text('Số ngày') }] },
  { id: 'minutes', kind: 'evidence', label: text('Biên bản') },
];
const rubric = defineRubric(
  rubricOf([leaf('c', 10, { give: 'points', of: { read: 'fact', fact: 'n' } })], { facts: declared }),
);
const units = defineUnits([
  { code: '00001', kind: 'commune', name: 'Xã Một' },
  { code: '00002', kind: 'commune', name: 'Xã Hai' },
  { code: '00003', kind: 'commune', name: 'Xã Ba' },
  { code: '00004', kind: 'commune', name: 'Xã Ba' },
]);

type Cell = RawCell['value'] | Omit<RawCell, 'at'>;
const table = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): RawTable => ({
  name: 't',
  columns: headers.map((header, c) => ({ key: `k${c}`, header, at: { cell: `${'ABCDEFGHIJK'[c] ?? ''}1` } })),
  rows: rows.map((row, r) => ({
    at: { cell: `A${r + 2}` },
    cells: new Map(
      row.map((cell, c): [string, RawCell] => [
        `k${c}`,
        {
          ...(typeof cell === 'object' && cell !== null ? cell : { value: cell }),
          at: { cell: `${'ABCDEFGHIJK'[c] ?? ''}${r + 2}` },
        },
      ]),
    ),
  })),
});
const read = (tables: readonly RawTable[], options = {}) => readFacts(ok(tables), rubric, options);
const bare = (fact: Fact) => Object.fromEntries(Object.entries(fact).filter(([key]) => key !== 'where'));
const facts = (...tables: readonly RawTable[]) => {
  const { value, findings } = read(tables);
  expect(findings).toEqual([]);
  return value.map(bare);
};
const codes = (tables: readonly RawTable[], options = {}) =>
  read(tables, options).findings.map((f) => {
    expect(f.message.vi).not.toBe(f.message.en);
    return [f.code.slice(10), f.where.cell];
  });

describe('a table with a column for each fact', () => {
  it('gives facts of every single kind, by id or label, blank cells none', () => {
    expect(
      facts(
        table(
          ['TT', 'Đơn vị', 'Hội nghị', 'n', 'Xếp loại', 'Ngày gửi', 'Biên bản'],
          [1, 'a', 'Có', 8.5, 'Tốt', '20/01/2025', 'BB 01'],
          [2, 'b', 'không', '8,5', 'POOR', null, ''],
          [3, 'c', null, null, null, null, null],
        ),
      ),
    ).toEqual([
      { kind: 'flag', unit: 'a', fact: 'held', value: true },
      { kind: 'number', unit: 'a', fact: 'n', value: 8.5 },
      { kind: 'choice', unit: 'a', fact: 'rate', value: 'good' },
      { kind: 'day', unit: 'a', fact: 'sent', value: '20/01/2025' },
      { kind: 'evidence', unit: 'a', fact: 'minutes', document: 'BB 01' },
      { kind: 'flag', unit: 'b', fact: 'held', value: false },
      { kind: 'number', unit: 'b', fact: 'n', value: '8,5' },
      { kind: 'choice', unit: 'b', fact: 'rate', value: 'poor' },
    ]);
  });

  it('gives the marks of each marker, ballots by level, records by field', () => {
    expect(
      facts(
        table(['Mã đơn vị', 'Điểm hội đồng: Ông A', 'panel: Bà B'], ['a', 8, '7,5']),
        table(['Đơn vị', 'Phiếu: YES', 'Phiếu: no', 'Phiếu: Không hợp lệ', 'vote: members'], ['a', 12, 3, 1, 20]),
        table(['Đơn vị', 'Mã hồ sơ', 'Hồ sơ: Số ngày'], ['a', 'HS-1', 3], ['a', 'HS-2', 5]),
      ),
    ).toEqual([
      { kind: 'mark', unit: 'a', fact: 'panel', marker: 'Ông A', value: 8 },
      { kind: 'mark', unit: 'a', fact: 'panel', marker: 'Bà B', value: '7,5' },
      { kind: 'ballots', unit: 'a', fact: 'vote', votes: { yes: 12, no: 3 }, invalid: 1, members: 20 },
      { kind: 'record', unit: 'a', fact: 'file', record: 'HS-1', fields: { days: 3 } },
      { kind: 'record', unit: 'a', fact: 'file', record: 'HS-2', fields: { days: 5 } },
    ]);
  });
});

it('a list with one fact a row gives what comes one by one, with all that is said beside it', () => {
  const headers = [
    'Đơn vị',
    'Thông tin',
    'Giá trị',
    'Kỳ',
    'Ngày',
    'Mã sự kiện',
    'Mức',
    'Người cho điểm',
    'Lý do',
    'Người chấm',
    'Cơ quan công nhận',
  ];
  expect(
    facts(
      table(
        headers,
        ['a', 'Số vụ', 3, '2024'],
        ['a', 'fines', null, null, '01/03/2024', 'VP-1', 'GRAVE', null, null, null, 'Thanh tra'],
        ['b', 'Vi phạm', 'không có'],
        ['a', 'Điểm thêm', 1.5, null, null, null, null, 'Chủ tịch', 'mô hình mới'],
        ['a', 'panel', 9, null, null, null, null, null, null, 'Ông A'],
      ),
    ),
  ).toEqual([
    { kind: 'number', unit: 'a', fact: 'n', value: 3, period: '2024' },
    {
      kind: 'event',
      unit: 'a',
      fact: 'fines',
      event: 'VP-1',
      level: 'grave',
      on: '01/03/2024',
      cause: undefined,
      from: { vi: 'Thanh tra', en: 'Thanh tra' },
    },
    { kind: 'none', unit: 'b', fact: 'fines' },
    { kind: 'points', unit: 'a', fact: 'extra', value: 1.5, by: 'Chủ tịch', reason: 'mô hình mới' },
    { kind: 'mark', unit: 'a', fact: 'panel', marker: 'Ông A', value: 9 },
  ]);
});

describe('units', () => {
  it('are found by id, code or name; a name of two units, or of none, is a finding', () => {
    const rows = table(['Đơn vị', 'n'], ['00001', 1], ['xã hai', 2], ['Xã Ba', 3], ['Xã Bốn', 4]);
    for (const period of [{}, { period: '2024' }]) {
      const { value } = read([rows], { units, ...period });
      expect(value.map(({ unit }) => unit)).toEqual(['00001', '00002']);
      expect(codes([rows], { units, ...period })).toEqual([
        ['facts-unit-unknown', 'A4'],
        ['facts-unit-unknown', 'A5'],
      ]);
    }
  });
  it('that are not named with values are a finding; an empty row is none', () => {
    expect(codes([table(['Đơn vị', 'n'], [null, 4], [null, null])])).toEqual([['facts-row-without-unit', 'A2']]);
  });
});

it('columns and rows nobody asks for are named, never dropped', () => {
  expect(codes([table(['Đơn vị', 'n', 'Ghi chú', 'n'], ['a', 1, 'x', 2])])).toEqual([['facts-column-unknown', 'C1']]);
  expect(codes([table(['Đơn vị', 'Thông tin', 'Giá trị', 'Giá trị'], ['a', 'Số vụ khác', 1, 2])])).toEqual([
    ['facts-column-twice', 'D1'],
    ['facts-row-unknown', 'A2'],
  ]);
  expect(codes([table(['Tên', 'Điểm'], ['a', 1])])).toEqual([['no-facts-table', undefined]]);
  expect(codes([])).toEqual([['no-facts-table', undefined]]);
});

it('two columns of one fact that contradict each other leave the unit unscored', () => {
  const { value } = read([table(['Đơn vị', 'n', 'Số vụ'], ['a', 1, 2])]);
  const board = score(source({ a: {} }), rubric, { period: '2024', facts: value });
  expect(board.value.get('a')?.points).toBeNull();
  expect(board.findings.map((f) => f.code)).toContain('emulation/fact-contradicts');
});

it.each<[string, Omit<RawCell, 'at'>, string]>([
  ['struck out', { value: 8, struck: true }, '~8~'],
  ['struck out in part', { value: '9', struck: '8' }, '~8~ 9'],
  ['an error', { value: null, error: '#REF!' }, '#REF!'],
  ['a formula without a result', { value: null, uncomputed: true }, '=…'],
  ['a share in percent', { value: 0.85, format: '0%' }, '0.85 (%)'],
  ['words', { value: 'tám' }, 'tám'],
  ['thousands or decimals', { value: '1,000' }, '1,000'],
])('a value that is %s is named by the score with its cell, and leaves its unit unscored', (_, cell, shown) => {
  const { value } = read([table(['Đơn vị', 'n'], ['a', cell], ['b', 4])]);
  const board = score(source({ a: {}, b: {} }), rubric, { period: '2024', facts: value });
  expect([board.value.get('a')?.points ?? null, String(board.value.get('b')?.points?.low)]).toEqual([null, '4']);
  const finding = board.findings.find((f) => f.code === 'emulation/unreadable-fact');
  expect(finding?.where).toMatchObject({ unit: 'a', cell: 'B2' });
  expect(finding?.actual).toBe(JSON.stringify(shown));
});

it('an event without its name or level, and a flag in other words, are named by the score', () => {
  const { value } = read([
    table(['Đơn vị', 'Thông tin', 'Giá trị', 'Mức'], ['a', 'fines', null, 'light'], ['a', 'held', 'chắc là có']),
  ]);
  const codesOf = score(source({ a: {} }), rubric, { period: '2024', facts: value }).findings.map((f) => f.message.vi);
  expect(codesOf).toContain('Thông tin "Vi phạm": chưa ghi mã sự kiện.');
  expect(codesOf).toContain('Thông tin "Hội nghị": không đọc được giá trị, đang ghi "chắc là có".');
});

it('a register, a rubric or a period that is none is a mistake of the program', () => {
  expect(() => read([], { units: [] })).toThrow('call/bad-option');
  expect(() => read([], { period: 'kỳ này' })).toThrow('call/bad-option');
  expect(() => readFacts(ok([]), null as never)).toThrow('call/bad-argument');
});

describe('what clerks and files of separated values write', () => {
  it('ballots as text are counts; points may say that they are points', () => {
    expect(
      facts(
        table(
          ['Đơn vị', 'Phiếu: yes', 'Phiếu: no', 'Điểm hội đồng: Ông A', 'Số vụ'],
          ['a', '12', '3', '8,5 đ', '8 điểm'],
          ['b', '1.5', 'x', '9 điểm', '8 đ'],
        ),
      ).map((fact): unknown => ('votes' in fact ? fact['votes'] : fact['value'])),
    ).toEqual(['8,5', '8', { yes: 12, no: 3 }, '9', '8 đ', { yes: '1.5', no: 'x' }]);
  });

  it('8/10 is neither 0.8 nor 8: it is named, and its unit is not scored', () => {
    const { value } = read([table(['Đơn vị', 'Số vụ'], ['a', '8/10'])]);
    const board = score(source({ a: {} }), rubric, { period: '2024', facts: value });
    expect(board.findings.map((f) => [f.code, f.actual])).toContainEqual(['emulation/unreadable-fact', '"8/10 (?)"']);
    expect(board.value.get('a')?.points).toBeNull();
  });

  it('a fact may be called like a column of the list: there the column is a part of the fact of the row', () => {
    const like = defineRubric({
      ...rubric,
      facts: [...declared, { id: 'grade', kind: 'choice', label: text('Mức'), levels: levels('high', 'low') }],
    });
    const list = table(
      ['Đơn vị', 'Thông tin', 'Giá trị', 'Mã sự kiện', 'Mức'],
      ['a', 'Vi phạm', null, 'VP-1', 'LIGHT'],
      ['a', 'Mức', 'high', null, null],
    );
    const { value, findings } = readFacts(ok([list]), like);
    expect(findings).toEqual([]);
    expect(value.map((fact) => [fact.fact, 'level' in fact ? fact.level : 'value' in fact && fact.value])).toEqual([
      ['fines', 'light'],
      ['grade', 'high'],
    ]);
  });

  it('a record of one field takes the value of its row; of several, the value is named', () => {
    const list = ['Đơn vị', 'Thông tin', 'Mã hồ sơ', 'Giá trị'];
    expect(facts(table(list, ['a', 'Hồ sơ', 'HS-1', '3']))).toEqual([
      { kind: 'record', unit: 'a', fact: 'file', record: 'HS-1', fields: { days: '3' } },
    ]);
    const two = defineRubric({
      ...rubric,
      facts: declared.map((one) =>
        one.kind === 'records' ? { ...one, fields: [...(one.fields ?? []), { id: 'late', label: text('Trễ') }] } : one,
      ),
    });
    const { findings } = readFacts(ok([table(list, ['a', 'Hồ sơ', 'HS-1', '3'])]), two);
    expect(findings.map((f) => [f.code, f.where.cell])).toEqual([['emulation/facts-value-not-used', 'D2']]);
    const wide = readFacts(ok([table(['Đơn vị', 'Mã hồ sơ', 'Hồ sơ: Trễ'], ['a', 'HS-1', 'có'])]), two);
    expect(wide.value.map((fact) => 'fields' in fact && fact.fields)).toEqual([{ late: true }]);
  });

  it('a code and a name beside it are one unit, or the row is not used', () => {
    const both = ['Mã đơn vị', 'Tên đơn vị', 'Số vụ'];
    const found = (...cells: readonly Cell[]) => {
      const { value, findings } = read([table(both, cells)], { units });
      for (const { message } of findings) expect(message.vi).not.toBe(message.en);
      return [value.map((fact) => fact.unit), findings.map((f) => f.code.slice(10))];
    };
    expect(found('00001', 'Xã Một', 1)).toEqual([['00001'], []]);
    expect(found('1', 'Xã Một', 1)).toEqual([['00001'], []]);
    expect(found('00001', 'Xã Hai', 1)).toEqual([[], ['facts-unit-contradicts']]);
    expect(found(null, 'Xã Hai', 1)).toEqual([['00002'], []]);
    expect(found('9', 'Xã Chín', 1)).toEqual([[], ['facts-unit-unknown']]);
    expect(read([table(both, ['a', 'Xã A', 1])]).value.map((fact) => fact.unit)).toEqual(['a']);
  });
});
