import { describe, expect, test } from 'vitest';
import { sheet, workbook, type SheetOptions, type TestCell } from '../../test/sheet.ts';
import { defineEntity } from '../entity/define-entity.ts';
import { choiceField, choicesField, figureField, textField } from '../entity/field.ts';
import type { Edition } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { parseRecords } from './parse-records.ts';
import { parse } from './parse.ts';

// An invented area whose form changes with the years: `online` comes in 2027, `paper` goes with 2025, and `persons` was
// called "Số lượt người" until the end of 2025.
const reception = defineEntity({
  id: 'reception',
  form: 'period',
  label: { vi: 'Tiếp công dân (giả định)', en: 'Reception (invented)' },
  fields: {
    sessions: figureField({ label: { vi: 'Số buổi', en: 'Sessions' }, measuredIn: 'session' }),
    persons: figureField({
      label: { vi: 'Số người', en: 'Persons' },
      measuredIn: 'person',
      formerLabels: [{ label: { vi: 'Số lượt người', en: 'Turns of persons' }, until: '2025-12-31' }],
    }),
    online: figureField({
      label: { vi: 'Số buổi trực tuyến', en: 'Online sessions' },
      measuredIn: 'session',
      askedFrom: '2027-01-01',
    }),
    paper: figureField({
      label: { vi: 'Số buổi ghi sổ giấy', en: 'Sessions on paper' },
      measuredIn: 'session',
      askedUntil: '2025-12-31',
    }),
    place: choiceField({
      label: { vi: 'Địa điểm', en: 'Place' },
      choices: {
        office: { vi: 'Trụ sở', en: 'Office' },
        screen: { vi: 'Qua màn hình', en: 'On a screen', askedFrom: '2027-01-01' },
        market: {
          vi: 'Chợ',
          en: 'Market',
          formerLabels: [{ label: { vi: 'Chợ phiên', en: 'Fair' }, until: '2024-12-31' }],
        },
      },
    }),
  },
});

const names = { unit: 'Mã đơn vị', period: 'Kỳ báo cáo' } as const;
const labels: Readonly<Record<string, string>> = {
  ...names,
  ...Object.fromEntries(Object.entries(reception.fields).map(([name, { info }]) => [name, info.label.vi])),
};

/** Reads a sheet that has the columns named, without machine names unless asked for. */
function read(columns: Readonly<Record<string, readonly TestCell[]>>, options: SheetOptions & { form?: IsoDate } = {}) {
  const { form, ...rest } = options;
  const edition: Edition | undefined = form === undefined ? undefined : { day: form, version: '2027-01-01' };
  const keys = Object.keys(columns);
  const rows = (columns['unit'] ?? []).map((_, row) => keys.map((key) => columns[key]?.[row] ?? null));
  const header = keys.map((key) => labels[key] ?? key);
  const table = sheet('Tiếp công dân (giả định)', header, rows, { ...rest, ...(edition && { edition }) });
  const { value, findings } = parse(workbook(table), [reception], { locale: 'vi' });
  return {
    records: value.get(reception),
    findings,
    said: findings.map(({ code, severity, message }) => `${severity} ${code}: ${message.en}`),
  };
}
const filled = (period: string, others: Readonly<Record<string, TestCell>>) =>
  Object.fromEntries(Object.entries({ unit: '00001', period, ...others }).map(([name, cell]) => [name, [cell]]));

describe('a sheet that tells no edition: the periods of its records decide', () => {
  const before = { sessions: 40, persons: 90, place: 'Trụ sở' };

  test('a field asked only from 2027 is not missed in 2026, and is in 2027', () => {
    expect(read(filled('2026', before)).said).toEqual([]);
    expect(read(filled('2027', before)).said).toEqual([
      'warning parse/missing-column: The header row lacks "Online sessions"',
    ]);
  });

  test('a field that ended with 2025 is missed in 2025, and not in 2026', () => {
    expect(read(filled('2025', before)).said).toEqual([
      'warning parse/missing-column: The header row lacks "Sessions on paper"',
    ]);
    expect(read(filled('2025', { ...before, paper: 3 })).said).toEqual([]);
  });

  test.each([
    ['2027-M01', true],
    ['2026-Q4', false],
    ['SY2026-2027', true],
    ['2026..2027', true],
  ])('the last day of the period decides: %s', (period, asked) => {
    const missing = read(filled(period, before)).findings.filter(({ code }) => code === 'parse/missing-column');
    expect(missing).toHaveLength(asked ? 1 : 0);
  });

  test('of two periods in one sheet the fuller one decides what must be there', () => {
    const { said, records } = read({ unit: ['00001', '00001'], period: ['2026', '2027'], ...both(before) });
    expect(said).toEqual(['warning parse/missing-column: The header row lacks "Online sessions"']);
    expect(records.map(({ notAsked }) => notAsked)).toEqual([['online', 'paper'], ['paper']]);
  });

  test('a sheet without a row is measured by the newest edition', () => {
    expect(read({ unit: [], period: [], sessions: [], persons: [], place: [] }).said).toEqual([
      'warning parse/missing-column: The header row lacks "Online sessions"',
    ]);
  });

  test('a value outside the days of its field is used, and told once however many rows have it', () => {
    const { said, records, findings } = read({
      unit: ['00001', '00002', '00003'],
      period: ['2026', '2026', '2026'],
      sessions: [1, 2, 3],
      persons: [1, 2, 3],
      place: [null, null, null],
      online: [5, 0, null],
    });
    expect(said).toEqual([
      'info parse/not-asked: "Online sessions" is not asked for 2026; what was reported is used all the same',
    ]);
    expect(findings[0]).toMatchObject({ state: 'undecided', actual: '× 2', where: { cell: 'F2', field: 'online' } });
    expect(records.map(({ data }) => data.online.value?.toNumber() ?? null)).toEqual([5, 0, null]);
    expect(records.map(({ notAsked }) => notAsked)).toEqual([['paper'], ['paper'], ['online', 'paper']]);
  });
});

const both = (cells: Readonly<Record<string, TestCell>>) =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, [cell, cell]]));

describe('a form that tells its edition', () => {
  const of2026 = { sessions: 40, persons: 90, place: 'Trụ sở' };

  test('is not asked for what came later or has gone', () => {
    expect(read(filled('2026', of2026), { form: '2026-12-31' }).said).toEqual([]);
  });

  test('is told of one column that its edition asks and that is gone', () => {
    expect(read(filled('2026', { sessions: 40, place: 'Trụ sở' }), { form: '2026-12-31' }).said).toEqual([
      'warning parse/missing-column: The header row lacks "Persons"',
    ]);
    expect(read(filled('2025', of2026), { form: '2025-12-31' }).said).toEqual([
      'warning parse/missing-column: The header row lacks "Sessions on paper"',
    ]);
  });

  test('handed in for a later period is told what it lacks, once', () => {
    const { said, findings, records } = read(
      { unit: ['00001', '00001'], period: ['2027', '2028'], ...both(of2026) },
      { form: '2026-12-31' },
    );
    expect(said).toEqual([
      'warning parse/older-form: The form (edition 31 December 2026) has no column yet for what is asked in the period reported on: "Online sessions"',
    ]);
    expect(findings[0]).toMatchObject({
      state: 'failed',
      expected: '"Số buổi trực tuyến"',
      where: { field: 'online' },
    });
    // Asked and not reported: missing, as if the column had been left blank.
    expect(records.map(({ notAsked }) => notAsked)).toEqual([['paper'], ['paper']]);
  });

  test('handed in for a later period that asks nothing new is used without a word', () => {
    const of2025 = { ...of2026, paper: 2 };
    expect(read(filled('2026', { ...of2025, paper: null }), { form: '2025-12-31' }).said).toEqual([]);
  });

  test('handed in for an earlier period need not have what was asked then, and blanks are no gaps', () => {
    const { said, records } = read(filled('2025', { ...of2026, online: null }), { form: '2027-12-31' });
    expect(said).toEqual([]);
    expect(records[0]?.notAsked).toEqual(['online']);
  });

  test('with a column its edition no longer asks: read, and named', () => {
    const { said, records } = read(filled('2025', { ...of2026, paper: 7 }), { form: '2026-12-31' });
    expect(said).toEqual([
      'info parse/not-in-form: The column "Số buổi ghi sổ giấy" is no part of the form of edition 31 December 2026; it is read all the same',
    ]);
    expect(records[0]?.data.paper.value?.toNumber()).toBe(7);
    // For a period that does not ask it, the value itself is told, and the column not again.
    expect(read(filled('2026', { ...of2026, paper: 7 }), { form: '2026-12-31' }).said).toEqual([
      'info parse/not-asked: "Sessions on paper" is not asked for 2026; what was reported is used all the same',
    ]);
    expect(read(filled('2026', { ...of2026, paper: null }), { form: '2026-12-31' }).said).toEqual([]);
  });
});

describe('labels', () => {
  test('of earlier forms are read, with and without machine names', () => {
    const header = ['Mã đơn vị', 'Kỳ báo cáo', 'Số buổi', 'Số lượt người', 'Số buổi ghi sổ giấy', 'Địa điểm'];
    const fields = ['unit', 'period', 'sessions', 'persons', 'paper', 'place'];
    for (const options of [{}, { fields }]) {
      const table = sheet('Tiếp công dân (giả định)', header, [['00001', '2025', 1, 2, 3, null]], options);
      const { value, findings } = parse(workbook(table), [reception]);
      expect(findings).toEqual([]);
      expect(value.get(reception)[0]?.data.persons.value?.toNumber()).toBe(2);
    }
  });

  test('that two fields bore one after the other are read by the days of the records', () => {
    const area = defineEntity({
      id: 'area',
      form: 'event',
      label: { vi: 'Việc', en: 'Area' },
      fields: {
        old: figureField({ label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', askedUntil: '2025-12-31' }),
        fresh: figureField({ label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', askedFrom: '2026-01-01' }),
      },
    });
    const read = (day: string, edition?: Edition) => {
      const table = sheet('Việc', ['Mã đơn vị', 'Ngày', 'Số vụ'], [['00001', day, 5]], edition ? { edition } : {});
      const { value, findings } = parse(workbook(table), [area]);
      const { data, notAsked } = value.get(area)[0] ?? {};
      return [findings.length, data?.old.value?.toNumber(), data?.fresh.value?.toNumber(), notAsked];
    };
    expect(read('31/12/2025')).toEqual([0, 5, undefined, ['fresh']]);
    expect(read('01/01/2026')).toEqual([0, undefined, 5, ['old']]);
    expect(read('01/01/2026', { day: '2026-12-31', version: '2026-01-01' })).toEqual([0, undefined, 5, ['old']]);
  });
});

describe('choices', () => {
  const base = { sessions: 1, persons: 1 };

  test('of an older list still read, also by the words of that time', () => {
    const { said, records } = read(filled('2026', { ...base, place: 'Chợ phiên' }));
    expect(said).toEqual([]);
    expect(records[0]?.data.place).toBe('market');
  });

  test('not offered yet are used and told', () => {
    const { said, records } = read(filled('2026', { ...base, place: 'Qua màn hình' }));
    expect(said).toEqual([
      'info parse/choice-not-asked: The choice "On a screen" is not on the list for 2026; it is used all the same',
    ]);
    expect(records[0]?.data.place).toBe('screen');
    expect(read(filled('2027', { ...base, online: 1, place: 'Qua màn hình' })).said).toEqual([]);
  });

  test('several in one cell are each looked at', () => {
    const area = defineEntity({
      id: 'area',
      form: 'event',
      label: { vi: 'Việc', en: 'Area' },
      fields: {
        by: choicesField({
          label: { vi: 'Hình thức', en: 'By' },
          choices: {
            post: { vi: 'Niêm yết', en: 'Posting' },
            app: { vi: 'Ứng dụng', en: 'App', askedFrom: '2027-01-01' },
            fax: { vi: 'Fax', en: 'Fax', askedUntil: '2020-12-31' },
          },
        }),
      },
    });
    const { findings } = parseRecords([{ unit: '1', date: '2025-05-05', by: ['post', 'app', 'fax'] }], area);
    expect(findings.map(({ code, message }) => [code, message.en.slice(0, 16)])).toEqual([
      ['parse/choice-not-asked', 'The choice "App"'],
      ['parse/choice-not-asked', 'The choice "Fax"'],
    ]);
  });
});

describe('a form of a later library', () => {
  const header = [
    'Mã đơn vị',
    'Kỳ báo cáo',
    'Số buổi',
    'Số người',
    'Địa điểm',
    'Số buổi trực tuyến',
    'Số buổi lưu động',
  ];
  const fields = ['unit', 'period', 'sessions', 'persons', 'place', 'online', 'mobile'];
  const later = (version: IsoDate | null, place: string, mobile: TestCell = 4) => {
    const edition = { day: '2029-12-31', version } as const;
    const rows = [['00001', '2029', 1, 2, place, 3, mobile]];
    const table = sheet('Tiếp công dân (giả định)', header, rows, { fields, edition });
    return parse(workbook(table), [reception]).findings.map(({ code, severity, state }) => [code, severity, state]);
  };

  test('brings columns and choices nobody here has heard of: named, and no fault of the report', () => {
    expect(later('2029-01-01', 'Trụ sở')).toEqual([['parse/newer-column', 'warning', 'undecided']]);
    expect(later('2029-01-01', 'Nhà văn hóa')).toEqual([
      ['parse/newer-column', 'warning', 'undecided'],
      ['parse/newer-choice', 'warning', 'undecided'],
    ]);
    expect(later('2029-01-01', 'Trụ sở', null)).toEqual([]);
  });

  test('is told from a form of today with a column or a choice somebody made up', () => {
    for (const version of ['2027-01-01', null] as const)
      expect(later(version, 'Nhà văn hóa')).toEqual([
        ['parse/unknown-column', 'warning', 'failed'],
        ['parse/unknown-choice', 'error', 'failed'],
      ]);
  });
});

describe('records that come as JSON', () => {
  test('are asked by their own day, and keep what was given beside it', () => {
    const given = [
      { unit: '00001', period: '2024', sessions: 3, paper: 1 },
      { unit: '00001', period: '2027', sessions: 3, online: 1, paper: 1 },
    ];
    const { value, findings } = parseRecords(given, reception);
    const records = value.get(reception);
    expect(records.map(({ notAsked }) => notAsked)).toEqual([['online'], undefined]);
    expect(findings.map(({ code, where }) => [code, where.field, where.cell])).toEqual([
      ['parse/not-asked', 'paper', '/1/paper'],
    ]);
    expect(records[1]?.data.paper.value?.toNumber()).toBe(1);
  });

  test('of an area where nothing ever changed carry no mark at all', () => {
    const area = defineEntity({
      id: 'area',
      form: 'period',
      label: { vi: 'Việc', en: 'Area' },
      fields: { words: textField({ label: { vi: 'Nội dung', en: 'Words' } }) },
    });
    expect(parseRecords([{ unit: '1', period: '2024' }], area).value.get(area)[0]).not.toHaveProperty('notAsked');
  });
});
