import { expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import {
  choiceField,
  dayField,
  defineEntity,
  figureField,
  flagField,
  period,
  practice,
  textField,
  type Dataset,
} from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords } from '@qcdc/core/flow';
import { xlsx } from '../src/index.ts';
import { readTables } from './read-tables.ts';
import { sheetNames } from '../src/sheet-names.ts';

const source = 'form.xlsx';

it('the form of every area is read back with the names of its fields and without a row', async () => {
  const { value, findings } = await readTables(await xlsx.template(allEntities), { source });
  expect(value.map((table) => table.area)).toEqual(allEntities.map((entity) => entity.id));
  expect(value.map((table) => table.columns.map((column) => column.field))).toEqual(
    allEntities.map((entity) => [
      ...['unit', undefined],
      entity.form === 'period' ? 'period' : 'date',
      ...Object.keys(entity.fields),
    ]),
  );
  expect(value.every((table) => table.rows.length === 0)).toBe(true);
  expect(findings.map((finding) => finding.code)).toEqual(['sheet/no-rows']);
}, 60_000);

it('the same form is the same file to the byte', async () => {
  expect(await xlsx.template([mediation])).toEqual(await xlsx.template([mediation]));
});

it('notes explain the area and each column: words in both languages, unit of measure, choices, law', async () => {
  const law = practice({ vi: 'Thông lệ báo cáo mẫu', en: 'Sample practice' });
  const area = defineEntity({
    id: 'area',
    form: 'period',
    label: { vi: 'Nội dung', en: 'Area' },
    description: { vi: 'Mô tả nội dung', en: 'What it is' },
    basis: [law],
    fields: {
      people: figureField({
        label: { vi: 'Số người', en: 'People' },
        description: { vi: 'Tính cả trẻ em', en: 'Children included' },
        measuredIn: 'person',
        basis: [law],
      }),
    },
  });
  const sheet = (await readXlsx(await xlsx.template([area]))).sheets[1];
  const noteOf = (place: string) => sheet?.cells?.get(place)?.comment?.text.split('\n');
  expect(noteOf('2,0')).toEqual(['Area', 'Mô tả nội dung', 'What it is', 'Căn cứ / basis: Thông lệ báo cáo mẫu']);
  expect(noteOf('5,3')).toEqual([
    'People',
    'Tính cả trẻ em',
    'Children included',
    'Đơn vị tính / measured in: người / persons',
    'Căn cứ / basis: Thông lệ báo cáo mẫu',
  ]);
});

it('a blank form keeps the zeros of a code typed into it', async () => {
  const sheet = (await readXlsx(await xlsx.template([mediation]), { readStyles: true })).sheets[1];
  expect(sheet?.cells?.get('7,0')?.style?.numFmt).toBe('@');
  expect(sheet?.cells?.get('26,0')?.style?.numFmt).toBe('@');
});

it('a form for given units and a period has a row for each of them', async () => {
  const file = await xlsx.template([mediation], {
    units: unitsOf('00001', '00002'),
    period: period('2024'),
  });
  const { value } = await readTables(file, { source });
  const said = value[0]?.rows.map((row) => [...row.cells.values()].map((cell) => cell.value).slice(0, 3));
  expect(said).toEqual([
    ['00001', 'Xã 00001', '2024'],
    ['00002', 'Xã 00002', '2024'],
  ]);
});

const unitsOf = (...codes: readonly string[]) =>
  defineUnits(codes.map((code) => ({ code, kind: 'commune', name: `Xã ${code}` })));

const before = { to: '2024-06-30' } as const;
const register = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh' },
  { code: '00001', kind: 'commune', name: 'Xã A', parent: '01' },
  { code: '00002', kind: 'commune', name: 'Xã cũ', parent: '01', ...before },
  { code: '00002', kind: 'commune', name: 'Xã mới', parent: '01', from: '2024-07-01' },
]);
const rowsOf = async (options: Parameters<typeof xlsx.template>[1]) => {
  const { value } = await readTables(await xlsx.template([communeReport], options), { source });
  return value[0]?.rows.map((row) => [...row.cells.values()].map((cell) => cell.value).slice(0, 3)) ?? [];
};
const communeReport = defineEntity({
  id: 'commune-report',
  form: 'period',
  label: { vi: 'Báo cáo xã', en: 'Commune report' },
  collectedFrom: ['commune'],
  fields: { people: figureField({ label: { vi: 'Số người', en: 'People' }, measuredIn: 'person' }) },
});

it('the register and the period say who has a row: the units of its last day that report the area, or those named', async () => {
  expect(await rowsOf({ units: register, period: period('2024') })).toEqual([
    ['00001', 'Xã A', '2024'],
    ['00002', 'Xã mới', '2024'],
  ]);
  expect(await rowsOf({ units: register, only: ['00001'] })).toEqual([['00001', 'Xã A', null]]);
  expect(await rowsOf({})).toEqual([]);
  await expect(xlsx.template([communeReport], { units: register, only: ['9'] })).rejects.toThrow('xlsx/unknown-unit');
});

it('records of a dataset are written by the code of their unit, and read back at the same place', async () => {
  const records = [
    { unit: '00002', period: '2024-Q2', people: 1 },
    { unit: '00002', period: 'quý III/2024', people: 2 },
  ];
  const read = parseRecords(records, communeReport, { units: register });
  const placesOf = (dataset: Dataset) => dataset.get(communeReport).map(({ place }) => place);
  expect(placesOf(read.value).map(({ unit }) => unit)).toEqual(['00002', '00002@2024-07-01']);
  const file = await xlsx.writeRecords(read.value, [communeReport]);
  const raw = await readTables(file, { source });
  const codes = raw.value[0]?.rows.map((row) => [...row.cells.values()][0]?.value);
  expect(codes).toEqual(['00002', '00002']);
  const again = parse(raw, [communeReport], { units: register });
  expect(again.findings).toEqual([]);
  expect(placesOf(again.value)).toEqual(placesOf(read.value));
});

const visit = defineEntity({
  id: 'visit',
  form: 'event',
  label: { vi: 'Cuộc kiểm tra [thử] & "nhắc lại"', en: 'Visit' },
  fields: {
    people: figureField({ label: { vi: 'Số người', en: 'People' }, measuredIn: 'person' }),
    result: choiceField({
      label: { vi: 'Kết quả', en: 'Result' },
      choices: { good: { vi: 'Tốt', en: 'Good' }, bad: { vi: 'Chưa tốt, cần "sửa"', en: 'Bad' } },
    }),
    open: flagField({ label: { vi: 'Công khai', en: 'Open' } }),
    due: dayField({ label: { vi: 'Hạn', en: 'Due' } }),
    words: textField({ label: { vi: 'Nội dung', en: 'Words' } }),
  },
});

it('drop-down lists are reached by a defined name on a hidden sheet, and whole numbers are asked for, not forced', async () => {
  const book = await readXlsx(await xlsx.template([visit]));
  expect(book.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
    ['Hướng dẫn - Guide', false],
    ['Cuộc kiểm tra -thử- & "nhắc', false],
    ['_qcdc', true],
  ]);
  const rules = book.sheets[1]?.dataValidations ?? [];
  expect(rules.map(({ type, formula1, errorStyle, range }) => [type, formula1, errorStyle, range])).toEqual([
    ['date', '1', 'stop', 'C8:C27'],
    ['whole', '0', 'warning', 'D8:D27'],
    ['list', 'qcdc_visit_result', 'stop', 'E8:E27'],
    ['list', 'qcdc_flag', 'stop', 'F8:F27'],
    ['date', '1', 'stop', 'G8:G27'],
  ]);
  expect(book.namedRanges?.filter(({ name }) => name.startsWith('qcdc'))).toEqual([
    { name: 'qcdc_visit_result', range: "'_qcdc'!$A$1:$A$2" },
    { name: 'qcdc_flag', range: "'_qcdc'!$B$1:$B$2" },
  ]);
  expect(book.sheets[2]?.rows).toEqual([
    ['Tốt', 'Có'],
    ['Chưa tốt, cần "sửa"', 'Không'],
  ]);
});

it('every word of a rule and every name of a sheet fits what Excel allows', async () => {
  const book = await readXlsx(await xlsx.template(allEntities, { units: unitsOf('01') }));
  for (const sheet of book.sheets) {
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    for (const rule of sheet.dataValidations ?? []) {
      expect(rule.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
      expect(rule.errorMessage?.length ?? 0).toBeLessThanOrEqual(255);
    }
  }
}, 60_000);

it('sheets print on A4 across, with the header repeated on every page and frozen on the screen', async () => {
  const book = await readXlsx(await xlsx.template([mediation]));
  const sheet = book.sheets[1];
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    printTitlesRow: '$6:$6',
  });
  expect(sheet?.freezePane).toEqual({ rows: 7, columns: 2 });
});

it('names of sheets are cut, cleaned and kept apart', () => {
  const long = 'Một cái tên rất dài hơn ba mươi mốt ký tự của Excel';
  expect(sheetNames(['A/B:C', long, long.toUpperCase(), "'x'", '', 'History', 'a-b-c'], ['Lists'])).toEqual([
    'A-B-C',
    'Một cái tên rất dài hơn ba mươi',
    'MỘT CÁI TÊN RẤT DÀI HƠN BA (2)',
    'x',
    '_',
    'History_',
    'a-b-c (2)',
  ]);
});

it('values are written as a clerk would write them, and text never becomes a formula', async () => {
  const data = {
    unit: '00001',
    date: '2024-02-29',
    people: 'hơn 40',
    result: 'bad',
    open: false,
    due: '2024-12-31',
    words: '=HYPERLINK("http://x")',
  };
  const file = await xlsx.writeRecords({ visit: [data] }, [visit]);
  const { value } = await readTables(file, { source });
  expect([...(value[0]?.rows[0]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual([
    '00001',
    '2024-02-29',
    'hơn 40',
    'Chưa tốt, cần "sửa"',
    'Không',
    '2024-12-31',
    '=HYPERLINK("http://x")',
  ]);
  const cell = (await readXlsx(file, { readStyles: true })).sheets[1]?.cells?.get('4,6');
  expect(cell?.formula).toBeUndefined();
  expect(cell?.style?.numFmt).toBe('@');
});

it('even an error word that somebody wrote stays a word', async () => {
  const file = await xlsx.writeRecords({ visit: [{ unit: '1', date: '2024-01-01', words: '#REF!' }] }, [visit]);
  const { value } = await readTables(file, { source });
  expect(value[0]?.rows[0]?.cells.get('Nội dung')).toMatchObject({ value: '#REF!' });
});
