import { defineMeasure, exactQuantity, quantityBounds, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { defineUnits, FigureBuilder, rollUp } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const source = 'so-lieu.csv';
const both = (vi: string, en: string) => ({ vi, en });
const received = defineMeasure({
  id: 'demo.received',
  label: both('Tiếp nhận', 'Received'),
  measuredIn: 'case',
  nonNegative: true,
});
const money = defineMeasure({
  id: 'demo.money',
  label: both('Kinh phí', 'Money'),
  measuredIn: 'VND',
  nonNegative: true,
});
const land = defineMeasure({ id: 'demo.land', label: both('Diện tích', 'Land'), measuredIn: 'hectare' });
const measures = [received, money, land];
const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
]);

const read = (text: string, options = {}) => csv.readFigures(text, measures, { source, units, ...options });
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);

describe('figures in long form', () => {
  it('go straight into a table, which adds up', async () => {
    const outcome = await read(
      'unit;period;measure;value\n00001;2024-Q1;demo.received;12\nXã Tân Phú;quý I/2024;Tiếp nhận;8\n00001;2024-Q1;demo.money;3,4 tỷ\n',
    );
    const total = rollUp(outcome, { units }).value.find({ unit: '01', period: '2024-Q1', measure: 'demo.received' });
    expect(total?.value?.toString()).toBe('20');
    expect(codesOf(outcome)).toEqual(['csv/read-as', 'parse/unit-by-name']);
  });

  it('with the headers of an office, a letterhead and a column nobody asked for', async () => {
    const outcome = await read(
      'UBND TỈNH MẪU\n\nKỳ báo cáo,Chỉ tiêu,Ghi chú,Mã đơn vị,Số liệu\n2024,Tiếp nhận,x,00001,5\n',
    );
    expect(outcome.value.size).toBe(1);
    expect(outcome.findings.find(({ code }) => code === 'csv/columns-unused')?.message.en).toContain('Ghi chú');
  });

  it.each([
    ['in a column', 'Đơn vị;Kỳ;Chỉ tiêu;Số liệu;ĐVT\n00001;2024;Kinh phí;3,4;tỷ đồng\n', '3400000000'],
    ['a whole number in a column', 'Đơn vị;Kỳ;Chỉ tiêu;ĐVT;Số liệu\n00001;2024;Kinh phí;triệu đồng;3\n', '3000000'],
    ['beside words', 'Đơn vị;Kỳ;Chỉ tiêu;Số liệu;ĐVT\n00001;2024;Kinh phí;hơn 3,4;triệu đồng\n', '3400000'],
    ['behind the header', 'Đơn vị;Kỳ;Chỉ tiêu;Số liệu (triệu đồng)\n00001;2024;Kinh phí;1200\n', '1200000000'],
    ['above', 'Đơn vị tính: triệu đồng\nĐơn vị;Kỳ;Chỉ tiêu;Số liệu\n00001;2024;Kinh phí;1200\n', '1200000000'],
    ['in brackets above', '(Đơn vị: 1.000 đ);;;\nĐơn vị;Kỳ;Chỉ tiêu;Số liệu\n00001;2024;Kinh phí;12\n', '12000'],
  ])('in the size the file says: %s', async (_, text, expected) => {
    const outcome = await read(text, { locale: 'vi' });
    expect(outcome.value.find({ unit: '00001', period: '2024', measure: 'demo.money' })?.value?.toString()).toBe(
      expected,
    );
    expect(codesOf(outcome)).toContain('parse/size-applied');
    expect(codesOf(outcome)).not.toContain('csv/columns-unused');
  });

  it('in another unit of measure, or one nobody understands, is never taken at its word in silence', async () => {
    const text = (measure: string, words: string) =>
      `Đơn vị;Kỳ;Chỉ tiêu;Số liệu;ĐVT\n00001;2024;${measure};2;${words}\n00004;2024;Tiếp nhận;2;vụ\n`;
    const other = await read(text('Kinh phí', 'USD'), { locale: 'vi' });
    expect(codesOf(other)).toContain('quantity/other-unit-of-measure');
    expect(other.value.size).toBe(1);
    expect(codesOf(await read(text('Kinh phí', 'trăm triệu đồng'), { locale: 'vi' }))).toContain(
      'parse/size-not-understood',
    );
  });

  it('with names of the caller, and a period for all rows', async () => {
    const outcome = await read('xa|ma|so\n00001|demo.received|5\n', {
      columns: { unit: 'xa', measure: 'ma', value: 'so' },
      defaults: { period: '2024' },
    });
    expect(outcome.value.find({ unit: '00001', period: '2024', measure: 'demo.received' })?.value?.toString()).toBe(
      '5',
    );
  });

  it('name what cannot be read, each with its line, and once for all rows of one text', async () => {
    const outcome = await read(
      [
        'unit;period;measure;value',
        '99999;2024;demo.received;1',
        '99999;2024;demo.received;2',
        '00001;2024;demo.recieved;3',
        '00001;soon;demo.received;4',
        '00001;2024;demo.received;many',
        '00001;2024;;5',
        ';2024;demo.received;6',
        '00001;;demo.received;7',
        '00004;2024;demo.received;8',
        '00004;2024;demo.received;9',
        '00004;2024;demo.money;1.234',
        '00004;2024',
        '00004;2024;demo.land;1;234',
      ].join('\n'),
    );
    const told = outcome.findings.map(({ code, where }) => [code, where.line, where.cell]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['parse/unknown-unit', 2, 'D2'],
        ['parse/unknown-measure', 4, 'D4'],
        ['period/not-a-period', 5, 'D5'],
        ['quantity/not-a-figure', 6, 'D6'],
        ['parse/no-measure', 7, 'D7'],
        ['parse/no-unit', 8, 'D8'],
        ['parse/no-period', 9, 'D9'],
        ['figure/entered-twice', 11, 'D11'],
        ['quantity/ambiguous-number', 12, 'D12'],
        ['csv/row-incomplete', 13, undefined],
        ['csv/row-longer', 14, undefined],
      ]),
    );
    const unknown = outcome.findings.find(({ code }) => code === 'parse/unknown-unit');
    expect(unknown?.message.en).toContain('(2 rows)');
    const measure = outcome.findings.find(({ code }) => code === 'parse/unknown-measure');
    expect(measure?.hint?.en).toContain('demo.received');
    const twice = outcome.value.find({ unit: '00004', period: '2024', measure: 'demo.received' });
    expect(twice?.state).toBe('pending');
  });

  it('without a header are refused, with what is missing', async () => {
    const outcome = await read('unit;period;wert\n00001;2024;1\n');
    expect(outcome.value.size).toBe(0);
    expect(outcome.findings.find(({ code }) => code === 'csv/no-figure-columns')?.message.en).toContain(
      'measure, value',
    );
    expect(outcome.findings.find(({ code }) => code === 'csv/no-figure-columns')?.message.vi).toContain(
      'chỉ tiêu, số liệu',
    );
  });

  it('whose header comes again, as in files put one behind the other, are read on', async () => {
    const outcome = await read(
      'unit;period;measure;value\n00001;2024;demo.received;1\n\nunit;period;measure;value\n00004;2024;demo.received;2\n',
    );
    expect(outcome.value.size).toBe(2);
    expect(codesOf(outcome)).toEqual(['csv/read-as']);
  });

  it('blank is missing and never zero', async () => {
    const { value } = await read('unit;period;measure;value\n00001;2024;demo.received;\n00004;2024;demo.received;0\n');
    expect(value.find({ unit: '00001', period: '2024', measure: 'demo.received' })?.state).toBe('missing');
    expect(value.find({ unit: '00004', period: '2024', measure: 'demo.received' })?.value?.toString()).toBe('0');
  });

  it('stop when told so', async () => {
    const stop = new AbortController();
    const rows = (function* () {
      yield new TextEncoder().encode('unit;period;measure;value\n');
      for (;;) {
        yield new TextEncoder().encode('00001;2024;demo.received;1\n'.repeat(1000));
        stop.abort(new Error('enough'));
      }
    })();
    await expect(csv.readFigures(rows, measures, { source, units, signal: stop.signal })).rejects.toThrow('enough');
  });

  it('tell how far they are where the size is known', async () => {
    const shares: number[] = [];
    const bytes = new TextEncoder().encode(`unit;period;measure;value\n${'00001;2024;demo.land;1\n'.repeat(50_000)}`);
    await csv.readFigures(bytes, measures, { source, units, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe('figures written and read again', () => {
  const exact = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => exactQuantity(new Dec(String(digits)).times(`1e-${decimals}`)));
  const whole = fc.bigInt({ min: 0n, max: 10n ** 17n }).map((digits) => exactQuantity(new Dec(String(digits))));
  const bounded = fc
    .tuple(whole, fc.constantFrom(...quantityBounds.filter((bound) => bound !== 'between')))
    .map(([quantity, bound]): Quantity => ({
      ...quantity,
      state: quantity.value?.isZero() === true ? quantity.state : 'reported',
      bound,
    }));
  const state = fc
    .constantFrom('notApplicable', 'withheld', 'pending', 'missing')
    .map((state): Quantity => ({ state, value: null, upper: null, bound: 'exact', accuracy: null }));

  it.each(['vi', 'en'] as const)('say the same, in value, bound and state (%s)', async (locale) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(whole, bounded, state), { maxLength: 20 }),
        fc.array(exact, { maxLength: 20 }),
        async (counts, areas) => {
          const builder = new FigureBuilder(measures);
          const add = (measure: string, quantities: readonly Quantity[]) => {
            for (const [i, quantity] of quantities.entries())
              builder.add({ measure, unit: `=u;${i}`, period: '2024-Q1', quantity });
          };
          add('demo.received', counts);
          add('demo.land', areas);
          const { value: table } = builder.build();
          const text = [...csv.writeFigures(table, { locale })].join('');
          const again = (await csv.readFigures(text, measures, { source })).value;
          const said = ({ measure, unit, value, bound, state }: ReturnType<typeof table.at>) =>
            [measure, unit, value?.toString(), bound, state].join();
          expect([...again].map(said)).toEqual([...table].map(said));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('carry totals once, where they were reported and computed', async () => {
    const outcome = await read(
      'unit;period;measure;value\n00001;2024;demo.received;1\n00004;2024;demo.received;2\n01;2024;demo.received;3\n',
    );
    const rolled = rollUp(outcome, { units });
    const text = [...csv.writeFigures(rolled.value, { mark: false })].join('');
    expect(text.match(/^01;/gm)).toHaveLength(1);
    expect(codesOf(await read(text))).toEqual(['csv/read-as']);
  });
});
