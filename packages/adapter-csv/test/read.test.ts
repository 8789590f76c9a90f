import { choiceField, dayField, defineEntity, figureField, textField } from '@qcdc/core';
import { defineUnits, findTables, parse } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const source = 'Hòa giải ở cơ sở.csv';
const both = (words: string) => ({ vi: words, en: words });
const mediation = defineEntity({
  id: 'mediation',
  form: 'period',
  label: both('Hòa giải ở cơ sở'),
  fields: {
    received: figureField({ label: both('Số vụ tiếp nhận'), measuredIn: 'case' }),
    money: figureField({ label: both('Kinh phí'), measuredIn: 'VND' }),
    note: textField({ label: both('Diễn giải') }),
  },
});
const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
]);

async function parsed(text: string) {
  const raw = await csv.read(text, { source });
  const { value, findings } = parse(raw, [mediation], { units });
  const records = value.get(mediation).map(({ data, place, at }) => ({
    unit: place.reportingUnit?.code,
    received: data.received.value?.toString() ?? data.received.state,
    money: data.money.value?.toString() ?? data.money.state,
    line: at.line,
  }));
  return { records, findings, codes: findings.map(({ code }) => code) };
}

const header = 'Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Kinh phí;Diễn giải';

describe('a file becomes records', () => {
  it('with a letterhead, a line that says the period, totals and a signature', async () => {
    const { records, findings } = await parsed(
      [
        'UBND TỈNH MẪU',
        'BÁO CÁO CÔNG TÁC HÒA GIẢI Ở CƠ SỞ',
        'Kỳ báo cáo: 6 tháng đầu năm 2024',
        '',
        'STT;Đơn vị;Số vụ tiếp nhận;Kinh phí',
        '1;Xã An Hòa;12;1.500.000',
        '2;Xã Tân Phú;8;2.000.000',
        ';Tổng cộng;20;3.500.000',
        '',
        'NGƯỜI LẬP BIỂU',
      ].join('\r\n'),
    );
    expect(records).toEqual([
      { unit: '00001', received: '12', money: '1500000', line: 6 },
      { unit: '00004', received: '8', money: '2000000', line: 7 },
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('and several tables in one file are found', async () => {
    const raw = await csv.read(
      'Đơn vị;Số vụ tiếp nhận\nXã A;1\nXã B;2\n\nĐơn vị;Kinh phí;Diễn giải\nXã A;5;x\nXã B;6;y\n',
      { source },
    );
    const { value } = findTables(raw, [mediation]);
    expect(value.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
      [2, 2],
      [3, 2],
    ]);
    expect(raw.findings.map(({ code }) => code)).toEqual(['csv/read-as']);
  });

  it('and what the file shows of its marks tells what 1.234 means', async () => {
    const { records } = await parsed(`${header}\n00001;2024;1.234;1.234.567;\n00004;2024;2.345;1.500;\n`);
    expect(records.map(({ received, money }) => [received, money])).toEqual([
      ['1234', '1234567'],
      ['2345', '1500'],
    ]);
  });

  it('which nobody knows where it shows nothing', async () => {
    const { records, codes } = await parsed(`${header}\n00001;2024;1.234;;\n`);
    expect(records[0]?.received).toBe('missing');
    expect(codes).toContain('quantity/ambiguous-number');
  });

  it('and a place has the cell of the spreadsheet and the line of the file', async () => {
    const { findings } = await parsed(`${header}\n00001;2024;1;;"hai\ndòng"\n00004;2024;abc;;\n`);
    const bad = findings.find(({ code }) => code === 'quantity/not-a-figure');
    expect(bad?.where).toMatchObject({ source, sheet: 'Hòa giải ở cơ sở', cell: 'C3', line: 4 });
  });
});

describe('rows that do not fit their header', () => {
  it('are left out where thousands were cut in two: no thousandfold error passes', async () => {
    const { records, findings } = await parsed(
      'Mã đơn vị,Kỳ báo cáo,Số vụ tiếp nhận\n00001,2024,1,234\n00004,2024,7,609\n',
    );
    expect(records).toEqual([]);
    const told = findings.filter(({ code }) => code === 'csv/row-longer');
    expect(told.map(({ where, severity }) => [where.line, severity])).toEqual([
      [2, 'error'],
      [3, 'error'],
    ]);
  });

  it('are read where values are missing at their end, and that is said', async () => {
    const { records, findings } = await parsed(`${header}\n00001;2024;5\n00004;2024;6;;\n`);
    expect(records.map(({ received }) => received)).toEqual(['5', '6']);
    expect(findings.filter(({ code }) => code === 'csv/row-shorter').map(({ where }) => where.line)).toEqual([2]);
  });

  it('are judged by their header, not by a note or a broken line between them', async () => {
    const { records, codes } = await parsed(`${header}\n00001;2024;5;;\nGhi chú;số sơ bộ\n00004;2024;6;7;x\n`);
    expect(records.map(({ received }) => received)).toEqual(['5', '6']);
    expect(codes).not.toContain('csv/row-longer');
  });

  it('are none where only delimiters are too many', async () => {
    const { records, codes } = await parsed(`${header}\n00001;2024;5;;;;;;\n`);
    expect(records).toHaveLength(1);
    expect(codes).not.toContain('csv/row-longer');
  });
});

it('keeps the zeros of a code that a program wrote as a formula, and drops the mark of a text', async () => {
  const { value } = await csv.read(`Mã;Ghi chú\n="00001";'=1+1\n`, { source });
  expect([value[0]?.cell(1, 0)?.value, value[0]?.cell(1, 1)?.value]).toEqual(['00001', '=1+1']);
});

describe('an input may be', () => {
  const text = `${header}\n00001;2024;5;;\n`;
  const bytes = new TextEncoder().encode(text);
  it.each([
    ['text', () => text],
    ['bytes', () => bytes],
    ['a stream of the web', () => new Blob([bytes]).stream()],
    ['a list of bytes', () => [bytes.slice(0, 5), bytes.slice(5)]],
    [
      'an async generator of text',
      async function* () {
        await Promise.resolve();
        yield text.slice(0, 9);
        yield text.slice(9);
      },
    ],
  ])('%s', async (_, input) => {
    const { value } = await csv.read(input(), { source });
    expect(value[0]?.cell(1, 2)?.value).toBe('5');
  });

  it('stopped in the middle, and then its stream is let go', async () => {
    const stop = new AbortController();
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (to) => {
        to.enqueue(bytes);
        stop.abort(new Error('enough'));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    await expect(csv.read(stream, { source, signal: stop.signal })).rejects.toThrow('enough');
    expect(cancelled).toBe(true);
  });
});

describe('hostile files', () => {
  it('a row of 25 MB', async () => {
    const { value, findings } = await csv.read(`a;b\n1;2\n${'x'.repeat(25_000_000)}\n3;4\n`, { source });
    expect(value[0]?.rows).toBe(4);
    expect(value[0]?.cell(3, 0)?.value).toBe('3');
    expect(findings.find(({ code }) => code === 'csv/row-too-long')?.where.line).toBe(3);
  });

  it('a million columns', async () => {
    const { value, findings } = await csv.read(`a;b\n1;2\n${'1;'.repeat(400_000)}\n3;4\n`, { source });
    expect(value[0]?.columns).toBe(2);
    expect(findings.map(({ code }) => code)).toContain('csv/too-many-columns');
  });

  it('ten million quotes', async () => {
    const { findings } = await csv.read(`a;b\n1;2\n${'"'.repeat(10_000_001)}\n3;4\n`, { source });
    expect(findings.map(({ code }) => code)).toContain('csv/row-too-long');
  });

  it('quotes that open on every line', async () => {
    const { value } = await csv.read(`a;b\n${'1;"x\n'.repeat(50_000)}`, { source });
    expect(value[0]?.rows).toBe(50_001);
  });

  it('more cells than a sheet may have', async () => {
    const { value, findings } = await csv.read('a;b\n'.repeat(1000), { source, limits: { cells: 500 } });
    expect(value).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('csv/too-many-cells');
  });

  it('a million bad rows are told a thousand times and then counted', async () => {
    const rows = '1;2;3\n'.repeat(5000);
    const { findings } = await csv.read(`a;b\n${rows}`, { source });
    const told = findings.filter(({ code }) => code === 'csv/row-longer');
    expect(told).toHaveLength(1001);
    expect(told.at(-1)?.message.en).toContain('4,000 more');
  });
});

describe('records written and read again', () => {
  const votes = defineEntity({
    id: 'demo-votes',
    form: 'event',
    label: both('Bỏ phiếu mẫu'),
    fields: {
      how: choiceField({
        label: both('Hình thức'),
        choices: { open: both('Biểu quyết'), secret: both('Bỏ phiếu kín') },
      }),
      noted: dayField({ label: both('Ngày lập biên bản') }),
      note: textField({ label: both('Diễn giải') }),
    },
  });

  it.each(['vi', 'en'] as const)('are the same (%s), formulas are none', async (locale) => {
    const raw = await csv.read(
      `Mã đơn vị;Ngày;Hình thức;Ngày lập biên bản;Diễn giải\n00001;2024-05-01;Bỏ phiếu kín;2024-05-02;'=HYPERLINK("x")\n00004;2024-05-03;Biểu quyết;;"a; ""b"" \n c"\n`,
      { source: 'demo-votes.csv' },
    );
    const first = parse(raw, [votes], { units });
    const text = csv.writeRecords(first.value, votes, { locale });
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/(^|[;,"\n])=/);
    const again = parse(await csv.read(text, { source: 'x.csv' }), [votes], { units });
    expect(again.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(again.value.get(votes).map(({ data }) => data)).toEqual(first.value.get(votes).map(({ data }) => data));
    expect(again.value.get(votes)[0]?.data.note).toBe('=HYPERLINK("x")');
  });

  it('figures in words and with decimals, too', async () => {
    const raw = await csv.read(`${header}\n00001;2024;hơn 1.234 vụ;3,4 tỷ đồng;\n00004;2024;0;1.234.567;không\n`, {
      source,
    });
    const first = parse(raw, [mediation], { units });
    for (const locale of ['vi', 'en'] as const) {
      const text = csv.writeRecords(first.value, mediation, { locale });
      const again = parse(await csv.read(text, { source: 'x.csv' }), [mediation], { units });
      expect(again.value.get(mediation).map(({ data }) => data)).toEqual(
        first.value.get(mediation).map(({ data }) => data),
      );
    }
  });
});
