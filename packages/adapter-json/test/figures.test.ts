import { defineMeasure, exactQuantity, figureStatuses, period, quantityBounds, type Quantity } from '@qcdc/core';
import { Dec, numberText } from '@qcdc/core/exact';
import { defineUnits, FigureBuilder, mergeOverTime, rollUp } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { plain } from './figures-of-all-kinds.ts';

const source = 'so-lieu.ndjson';
const received = defineMeasure({
  id: 'demo.received',
  label: { vi: 'Tiếp nhận', en: 'Received' },
  measuredIn: 'case',
  nonNegative: true,
});
const money = defineMeasure({ id: 'demo.money', label: { vi: 'Kinh phí', en: 'Money' }, measuredIn: 'VND' });
const land = defineMeasure({
  id: 'demo.land',
  label: { vi: 'Diện tích', en: 'Land' },
  measuredIn: 'ha',
  overTime: 'mean',
});
const measures = [received, money, land];
const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
]);
const read = (text: Parameters<typeof json.readFigures>[0], options = {}) =>
  json.readFigures(text, measures, { source, units, ...options });
const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);
const row = (value: unknown, more = {}) =>
  `${JSON.stringify({ unit: '00001', period: '2024-Q1', measure: 'demo.received', value, ...more })}\n`;

const stored = [...json.writeFigures(new FigureBuilder(measures, { units }).build().value, { form: 'document' })].join(
  '',
);

describe('figures in long form', () => {
  it.each([
    ['lines', row(12) + row(8, { unit: 'Xã Tân Phú', period: 'quý I/2024' })],
    ['one list', `[${row(12)},${row(8, { unit: '00004' })}]`],
    ['a list called figures', `{"figures":[${row(12)},${row(8, { unit: '00004' })}]}`],
  ])('of %s go straight into a table, which adds up', async (_, text) => {
    const outcome = await read(text);
    const total = rollUp(outcome, { units }).value.find({ unit: '01', period: '2024-Q1', measure: 'demo.received' });
    expect(total?.value?.toString()).toBe('20');
    expect(outcome.value.find({ unit: '00001', period: '2024-Q1', measure: 'demo.received' })?.source?.line).toBe(1);
  });

  it.each([
    ['a number', 12, '12', 'exact'],
    ['a text', 'hơn 12', '12', 'above'],
    ['a quantity', { state: 'reported', value: '12', bound: 'atLeast', upper: null, accuracy: null }, '12', 'atLeast'],
  ])('take %s', async (_, value, number, bound) => {
    const { value: table, findings } = await read(row(value));
    expect(findings).toEqual([]);
    expect(table.at(0)).toMatchObject({ bound });
    expect(table.at(0).value?.toString()).toBe(number);
  });

  it('keep every digit', async () => {
    const { value } = await read(`{"unit":"00001","period":"2024","measure":"demo.money","value":12345678901234567.5}`);
    expect(value.at(0).value?.toString()).toBe('12345678901234567.5');
  });

  it.each([
    ['a part that is missing', '{"unit":"00001","period":"2024","value":1}', 'json/not-a-figure-row'],
    ['a bare value', '5', 'json/not-an-object'],
    ['a truth', row(true), 'quantity/not-a-figure'],
    ['a list', row([1]), 'quantity/not-a-figure'],
    ['a quantity that contradicts itself', row({ state: 'missing', value: '3' }), 'quantity/not-a-figure'],
    [
      'a negative quantity',
      row({ state: 'reported', value: '-3', bound: 'exact', upper: null, accuracy: null }),
      'quantity/negative',
    ],
    [
      'a negative fraction',
      row({ state: 'reported', value: '-1/3', bound: 'exact', upper: null, accuracy: null }),
      'quantity/negative',
    ],
    ['an unknown measure', row(1, { measure: 'demo.recieved' }), 'parse/unknown-measure'],
    ['an unknown unit', row(1, { unit: '99999' }), 'parse/unknown-unit'],
    ['a period that is none', row(1, { period: 'soon' }), 'period/not-a-period'],
    ['a name nobody asked for', row(1, { note: 'x' }), 'json/not-used'],
    ['another list', `{"records":[${row(1)}]}`, 'json/not-used'],
    ['one place twice', row(1) + row(2), 'figure/entered-twice'],
    ['a list where the unit belongs', row(1, { unit: ['00001'] }), 'json/not-a-name'],
    ['an object where the measure belongs', row(1, { measure: { id: 'demo.received' } }), 'json/not-a-name'],
    ['a truth where the period belongs', row(1, { period: true }), 'json/not-a-name'],
    ['a unit of measure that is a number', row(1, { measuredIn: 5 }), 'json/not-used'],
    ['a second document of the library', stored + stored, 'json/beside-stored'],
  ])('of %s are told', async (_, text, code) => {
    expect(codesOf(await read(text))).toContain(code);
  });

  it('take a number where a name belongs: 2024 is a year', async () => {
    const { value, findings } = await read(row(1, { period: 2024 }));
    expect([findings, value.at(0).period]).toEqual([[], '2024']);
  });

  it('say once of each list that it is not used', async () => {
    const { findings } = await read(`{"other":[{},{},{}],"figures":[${row(1)}]}`);
    expect(findings.map(({ message }) => message.en)).toEqual(['`other (×3)` is not used']);
  });

  const useless = (count: number): string => `${row(7)}${'1\n'.repeat(count)}`;

  it('are read beside a hundred thousand things that are none, and not beside one more', async () => {
    const some = await read(useless(100_000));
    expect(some.value.size).toBe(1);
    expect(codesOf(some)).not.toContain('json/no-figures');
    const many = await read(useless(100_001));
    expect(many.value.size).toBe(0);
    expect(many.findings.at(-1)).toMatchObject({ code: 'json/no-figures', where: { source, line: 100_002 } });
  });

  it('are read where they are more than what is none, however much that is', async () => {
    const rows = Array.from(
      { length: 100_100 },
      (_, i) => `{"unit":"00001","period":"2024","measure":"demo.received","value":${i}}\n1\n`,
    );
    expect(codesOf(await read(rows.join('')))).not.toContain('json/no-figures');
  });

  it('are not awaited from a text of ten million numbers', async () => {
    const seen = { pieces: 0 };
    async function* numbers(): AsyncGenerator<string> {
      for (;;) {
        await Promise.resolve();
        seen.pieces += 1;
        yield '1\n'.repeat(10_000);
      }
    }
    expect(codesOf(await read(numbers()))).toContain('json/no-figures');
    expect(seen.pieces).toBeLessThan(13);
  });

  it('refuse options nobody knows', async () => {
    await expect(read(row(1), { local: 'vi' })).rejects.toThrow('call/unknown-option');
    await expect(read(row(1), { locale: 'fr' })).rejects.toThrow('call/bad-option');
  });
});

const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 6 }));
const quantity = fc
  .record({
    number,
    bound: fc.constantFrom(...quantityBounds),
    decimals: fc.constantFrom(null, 0, 1, -3),
    status: fc.constantFrom(undefined, ...figureStatuses),
    state: fc.constantFrom('reported', 'withheld', 'missing', 'notApplicable', 'pending'),
  })
  .map(({ number: [digits, scale], bound, decimals, status, state }): Quantity => {
    if (state !== 'reported') return { state, value: null, bound: 'exact', upper: null, accuracy: null };
    const value = new Dec(`${digits}e-${scale}`);
    return {
      ...exactQuantity(value),
      ...(value.isZero() && bound !== 'exact' ? { state: 'reported' as const } : {}),
      bound,
      upper: bound === 'between' ? value.plus(7) : null,
      accuracy: decimals === null ? null : { decimals, mode: 'nearest' },
      ...(status === undefined ? {} : { status }),
    };
  });

describe('figures written and read back', () => {
  it.each(['lines', 'document'] as const)('as %s are the same', async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.array(quantity, { minLength: 1, maxLength: 6 }), async (quantities) => {
        const builder = new FigureBuilder(measures, { units });
        for (const [i, one] of quantities.entries())
          builder.add({
            measure: i % 2 === 0 ? 'demo.money' : 'demo.land',
            unit: '00001',
            period: `202${i}`,
            quantity: one,
          });
        const { value } = builder.build();
        const again = await read([...json.writeFigures(value, { form })].join(''));
        expect(again.findings).toEqual([]);
        expect(plain(again.value)).toEqual(plain(value));
      }),
      { numRuns: 30 },
    );
  });

  it('keep an average that no decimal is', async () => {
    const builder = new FigureBuilder(measures, { units });
    for (const [i, ha] of [3, 3, 4].entries())
      builder.add({ measure: 'demo.land', unit: '00001', period: `2024-M0${i + 1}`, quantity: ha });
    const { value } = mergeOverTime(builder.build(), [period('2024-Q1')]);
    const again = await read([...json.writeFigures(value)].join(''));
    const mean = again.value.find({ measure: 'demo.land', unit: '00001', period: '2024-Q1' });
    expect(mean?.value && numberText(mean.value)).toBe('10/3');
  });

  it('write what a total rests on beside it', async () => {
    const totals = rollUp(await read(row(12)), { units });
    const lines = [...json.writeFigures(totals.value)]
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(expect.objectContaining({ unit: '01', reported: 1, expected: 2 }));
    const again = await read(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(codesOf(again)).toEqual(['json/not-used']);
  });
});
