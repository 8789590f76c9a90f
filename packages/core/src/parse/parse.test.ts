import { describe, expect, test } from 'vitest';
import { sheet, workbook, type SheetOptions, type TestCell } from '../../test/sheet.ts';
import { mediation } from '../entities/mediation.ts';
import { oneStop } from '../entities/one-stop.ts';
import { communityVote } from '../entities/community-vote.ts';
import type { ParseOptions } from './parse-options.ts';
import { parse } from './parse.ts';

const header = ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'];
const fields = ['unit', 'period', 'received', 'settled'];

function parsed(
  rows: readonly (readonly TestCell[])[],
  options: SheetOptions & ParseOptions & { readonly header?: readonly string[] } = {},
) {
  const { header: top = header, fields: names, area, edition, hidden, ...parsing } = options;
  const laidOut = Object.fromEntries(
    Object.entries({ fields: names, area, edition, hidden }).filter(([, value]) => value !== undefined),
  ) as SheetOptions;
  const outcome = parse(workbook(sheet('Hòa giải ở cơ sở', top, rows, laidOut)), [mediation], parsing);
  const records = outcome.value.get(mediation);
  // These sheets leave most columns out; that finding has a test of its own.
  const findings = outcome.findings.filter(({ code }) => code !== 'parse/missing-column');
  return { records, findings, codes: findings.map(({ code }) => code) };
}

const good: readonly TestCell[] = ['00001', '2024', 40, 35];

describe('a sheet of the form', () => {
  test('becomes records that know the cell of every figure', () => {
    const { records, codes } = parsed([good, ['00002', '6 tháng đầu năm 2024', 0, null]]);
    expect(codes).toEqual([]);
    expect(records.map(({ data }) => [data.unit, data.period])).toEqual([
      ['00001', '2024'],
      ['00002', '2024-H1'],
    ]);
    expect(records[0]?.cells).toMatchObject({ received: 'C2', settled: 'D2' });
    expect(records[0]?.at).toEqual({
      source: 'test.xlsx',
      sheet: 'Hòa giải ở cơ sở',
      cell: 'A2',
      area: 'mediation',
      unit: '00001',
      period: '2024',
    });
  });

  test('keeps a reported zero apart from a blank', () => {
    const [record] = parsed([['00001', '2024', 0, null]]).records;
    expect(record?.data.received.state).toBe('zero');
    expect(record?.data.settled.state).toBe('missing');
    expect(record?.data.settled.value).toBeNull();
  });

  test.each([
    'Hòa giải ở cơ sở',
    'Hòa giải ở cơ sở'.normalize('NFD'),
    ' HÒA GIẢI  Ở CƠ SỞ ',
    'mediation',
    'Grassroots mediation',
  ])('is found under the name "%s"', (name) => {
    const { value } = parse(workbook(sheet(name, header, [good])), [oneStop, mediation]);
    expect(value.entities.map(({ id }) => id)).toEqual(['mediation']);
  });

  test('is found by the id it carries whatever the tab says', () => {
    const { value } = parse(workbook(sheet('Sheet1', header, [good], { area: 'mediation' })), [mediation]);
    expect(value.get('mediation')).toHaveLength(1);
  });

  test('binds English labels, ids, decomposed text and labels with their unit of measure', () => {
    const { records, codes } = parsed([good], {
      header: ['Unit code', 'period', 'Số vụ tiếp nhận\n(vụ)'.normalize('NFD'), 'CASES SETTLED'],
    });
    expect(codes).toEqual([]);
    expect(records[0]?.data.settled.value?.toNumber()).toBe(35);
  });

  test('binds the words of the instruments where they are not the label', () => {
    const { records, codes } = parsed([good], {
      header: ['Đơn vị báo cáo', 'Kỳ', 'Số vụ việc tiếp nhận', 'Số vụ việc hòa giải thành (vụ)'],
    });
    expect([records[0]?.data.settled.value?.toNumber(), codes]).toEqual([35, []]);
  });

  test('binds a column below a group header', () => {
    const { records } = parsed([good], {
      header: ['Mã đơn vị', 'Kỳ báo cáo', 'Kết quả / Số vụ tiếp nhận (vụ)', 'Khác / Số vụ hòa giải thành'],
    });
    expect(records[0]?.data.received.value?.toNumber()).toBe(40);
  });
});

describe('sheets and columns that are not as in the form', () => {
  test('a sheet nobody knows is named and the others are read', () => {
    const outcome = parse(workbook(sheet('Ghi chú', ['a'], [['b']]), sheet('mediation', header, [good])), [mediation]);
    expect(outcome.findings[0]).toMatchObject({
      code: 'parse/unknown-sheet',
      severity: 'warning',
      where: { sheet: 'Ghi chú' },
    });
    expect(outcome.value.get(mediation)).toHaveLength(1);
  });

  test('who asks for one area has said which: one of its columns is enough, and those that are not known are named', () => {
    const table = sheet('HG', ['Đơn vị', 'Kỳ', 'Số vụ nhận', 'Số vụ hòa giải thành'], [['A', '2024', 40, 35]]);
    const own = workbook({ ...table, properties: { titles: [] } });
    const one = parse(own, [mediation]);
    expect(one.value.get(mediation)[0]?.data.settled.value?.toNumber()).toBe(35);
    expect(one.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['parse/area-by-columns', 'parse/unknown-column']),
    );
    expect(parse(own, [mediation, oneStop]).findings.map(({ code }) => code)).toEqual(['parse/unknown-sheet']);
  });

  test('an expected sheet that is absent is an error, and only when it was expected', () => {
    const only = workbook(sheet('mediation', header, [good]));
    expect(parse(only, [mediation, oneStop]).findings.map((f) => f.code)).not.toContain('parse/missing-sheet');
    expect(parse(only, [mediation, oneStop], { expected: ['one-stop', 'mediation'] }).findings).toContainEqual(
      expect.objectContaining({ code: 'parse/missing-sheet', severity: 'error', expected: oneStop.label.vi }),
    );
  });

  test('an empty workbook with expectations names every sheet it lacks', () => {
    const { value, findings } = parse(workbook(), [mediation], { expected: ['mediation'] });
    expect([value.size, findings.map((f) => f.code)]).toEqual([0, ['parse/missing-sheet']]);
  });

  test('a renamed column is read by the name it carries and said so', () => {
    const { records, findings } = parsed([good], {
      header: ['Mã đơn vị', 'Kỳ báo cáo', 'Tổng vụ', 'Số vụ hòa giải thành'],
      fields,
    });
    expect(findings).toMatchObject([
      { code: 'parse/column-renamed', severity: 'info', where: { cell: 'C1', field: 'received' } },
    ]);
    expect(records[0]?.data.received.value?.toNumber()).toBe(40);
  });

  test('swapped headers name both columns', () => {
    const { findings } = parsed([good], {
      header: ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ hòa giải thành', 'Số vụ tiếp nhận'],
      fields,
    });
    expect(findings.map((f) => [f.code, f.severity, f.expected, f.actual])).toEqual([
      ['parse/columns-swapped', 'warning', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['parse/columns-swapped', 'warning', 'Số vụ hòa giải thành', 'Số vụ tiếp nhận'],
    ]);
  });

  test('an unknown column with something in it is said not to be read; an empty one is nobody’s business', () => {
    expect(parsed([[...good, 5]], { header: [...header, 'Người lập'] }).codes).toEqual(['parse/unknown-column']);
    expect(parsed([[...good, null]], { header: [...header, 'Người lập'] }).codes).toEqual([]);
  });

  test('missing columns are named together, and their figures are missing and not zero', () => {
    const { findings, value } = parse(workbook(sheet('mediation', header.slice(0, 3), [good.slice(0, 3)])), [
      mediation,
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.code).toBe('parse/missing-column');
    expect(findings[0]?.expected).toContain('"Số vụ hòa giải thành"');
    expect(value.get(mediation)[0]?.data.settled.state).toBe('missing');
  });

  test.each([
    ['unit', header.slice(1), good.slice(1)],
    ['period', [header[0]!, ...header.slice(2)], [good[0]!, ...good.slice(2)]],
  ])('without the column of the %s the sheet cannot be read', (field, columns, row) => {
    const { records, findings } = parsed([row], { header: columns });
    expect(findings).toMatchObject([{ code: 'parse/no-key-column', severity: 'error', where: { field } }]);
    expect(records).toEqual([]);
  });

  test('a column that stands there twice is read once', () => {
    const { records, findings } = parsed([[...good, 99]], { header: [...header, 'Số vụ tiếp nhận'] });
    expect(findings).toMatchObject([{ code: 'parse/column-twice', where: { cell: 'E1', field: 'received' } }]);
    expect(records[0]?.data.received.value?.toNumber()).toBe(40);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a header "%s" is only an unknown name',
    (name) => {
      const { records, codes } = parsed([[...good, 7]], { header: [...header, name] });
      expect(codes).toEqual(['parse/unknown-column']);
      expect(Object.getPrototypeOf(records[0]?.data)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['7']).toBeUndefined();
    },
  );
});

describe('rows', () => {
  test('good rows beside bad ones come through', () => {
    const { records, codes } = parsed([
      good,
      [null, '2024', 1, 1],
      ['00003', 'xyz', 1, 1],
      ['00004', '2024', 'nhiều', 3],
    ]);
    expect(records.map(({ data }) => data.unit)).toEqual(['00001', '00004']);
    expect(codes).toEqual(['parse/no-unit', 'period/not-a-period', 'quantity/not-a-figure']);
  });

  test('a blank row is passed over in silence', () => {
    const { records, codes } = parsed([good, [null, '  ', null, null]]);
    expect([records.length, codes]).toEqual([1, []]);
  });

  test('a hidden row is read, and said to be hidden', () => {
    const { records, findings } = parsed([good], { hidden: [0] });
    expect(findings).toMatchObject([{ code: 'parse/hidden-row', severity: 'info', where: { cell: 'A2' } }]);
    expect(records).toHaveLength(1);
  });

  test('a row with nothing but a unit or a note in it is passed over, and said so', () => {
    const { records, findings } = parsed([good, ['00002', null, null, null], ['Người lập biểu', null, ' ', null]]);
    expect(findings).toMatchObject([
      { code: 'parse/unit-only', severity: 'info', actual: '00002' },
      { code: 'parse/unit-only', severity: 'info', actual: 'Người lập biểu' },
    ]);
    expect(records).toHaveLength(1);
  });

  test('a unit of a period whose figures are all blank is a record that says nothing', () => {
    const { records, codes } = parsed([['00001', '2024', null, null]]);
    expect([records[0]?.data.received.state, codes]).toEqual(['missing', []]);
  });

  test('a row of totals is not a unit', () => {
    const { records, findings } = parsed([good, ['Tổng cộng', null, 40, 35]]);
    expect(findings).toMatchObject([{ code: 'parse/total-row', severity: 'info' }]);
    expect(records).toHaveLength(1);
  });

  test('a unit reported twice for a period keeps its first row and names both cells', () => {
    const { records, findings } = parsed([good, ['00001', 'năm 2024', 41, 36]]);
    expect(records.map(({ data }) => data.received.value?.toNumber())).toEqual([40]);
    expect(findings).toMatchObject([
      { code: 'parse/record-twice', severity: 'error', where: { cell: 'A3', unit: '00001', period: '2024' } },
    ]);
    expect(findings[0]?.message.vi).toContain('A2');
  });

  test('a row without a period is dropped with an error', () => {
    const { records, findings } = parsed([['00001', null, 1, 1]]);
    expect(findings).toMatchObject([{ code: 'parse/no-period', where: { cell: 'B2', field: 'period' } }]);
    expect(records).toEqual([]);
  });

  test('a half-year without its half is refused, not guessed', () => {
    expect(parsed([['00001', '6 tháng 2024', 1, 1]]).codes).toEqual(['period/ambiguous']);
  });

  test('the year typed as a number is a period', () => {
    expect(parsed([['00001', 2024, 1, 1]]).records[0]?.data.period).toBe('2024');
  });

  test('permuting the rows changes nothing but the order', () => {
    const rows: TestCell[][] = [
      ['00001', '2024', 40, 35],
      ['00002', '2024', 'x', 1],
      ['00003', '2023', 3, null],
      [null, '2024', 1, 1],
    ];
    const withoutPlace = (list: readonly TestCell[][]) => {
      const { records, findings } = parsed(list);
      return [
        records.map((r) => JSON.stringify(r.data)).sort(),
        findings.map((f) => f.code + (f.where.unit ?? '')).sort(),
      ];
    };
    expect(withoutPlace([...rows].reverse())).toEqual(withoutPlace(rows));
  });
});

describe('events', () => {
  const columns = ['unit', 'date', 'matter', 'form', 'totalHouseholds', 'approving', 'passed'];
  const votes = (rows: readonly (readonly TestCell[])[]) => {
    const outcome = parse(workbook(sheet('community-vote', columns, rows)), [communityVote]);
    return {
      records: outcome.value.get(communityVote),
      codes: outcome.findings.map((f) => f.code).filter((c) => c !== 'parse/missing-column'),
    };
  };

  test('read days, choices in words, counts and yes or no', () => {
    const { records, codes } = votes([
      ['T1', '15/06/2024', 'Hương ước, quy ước', 'meeting', 120, 'hơn 80 phiếu', 'Có'],
    ]);
    expect(codes).toEqual([]);
    expect(records[0]?.data).toMatchObject({
      date: '2024-06-15',
      matter: 'convention',
      form: 'meeting',
      totalHouseholds: 120,
      approving: { bound: 'above' },
      passed: true,
    });
  });

  test.each([
    ['a day that is none', ['T1', '31/02/2024', null, null, 1, 1, null], ['parse/not-a-day']],
    ['no day at all', ['T1', null, null, null, 1, 1, null], ['parse/no-day']],
    ['an unknown choice', ['T1', '2024-06-15', 'việc khác', null, 1, 1, null], ['parse/unknown-choice']],
    ['neither yes nor no', ['T1', '2024-06-15', null, null, 1, 1, 'có thể'], ['parse/not-yes-or-no']],
    ['a count below zero', ['T1', '2024-06-15', null, null, -1, 1, null], ['quantity/negative']],
  ] as [string, TestCell[], string[]][])('refuse %s', (_, row, expected) => {
    expect(votes([row]).codes).toEqual(expected);
  });

  test('that are the same twice are both kept, with a question', () => {
    const row: TestCell[] = ['T1', '2024-06-15', null, null, 120, 90, null];
    const { records, codes } = votes([row, row]);
    expect([records.length, codes]).toEqual([2, ['parse/same-event-twice']]);
  });
});
