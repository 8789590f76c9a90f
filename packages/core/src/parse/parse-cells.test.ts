import { describe, expect, test } from 'vitest';
import { sheet, workbook, type TestCell } from '../../test/sheet.ts';
import { narrativeItem } from '../entities/narrative-item.ts';
import { commentPeriod } from '../entities/comment-period.ts';
import { mediation } from '../entities/mediation.ts';
import { oneStop } from '../entities/one-stop.ts';
import type { ParseOptions } from './parse-options.ts';
import { parse } from './parse.ts';

/** Reads one cell of cases received. */
function received(cell: TestCell, options: ParseOptions = {}) {
  const outcome = parse(
    workbook(sheet('mediation', ['unit', 'period', 'received'], [['00001', '2024', cell]])),
    [mediation],
    options,
  );
  const findings = outcome.findings.filter(({ code }) => code !== 'parse/missing-column');
  return { quantity: outcome.value.get(mediation)[0]?.data.received, findings };
}

/** Reads one stated share of dossiers received online. */
function share(cell: TestCell) {
  const outcome = parse(
    workbook(sheet('one-stop', ['unit', 'period', 'statedOnlineShare'], [['00001', '2024', cell]])),
    [oneStop],
  );
  const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'parse/missing-column');
  return { stated: outcome.value.get(oneStop)[0]?.data.statedOnlineShare, codes };
}

describe('a figure', () => {
  test.each([
    ['a whole number', 1949, '1949'],
    ['a text with dots between thousands, the locale known', '1.949', '1949'],
    ['full-width digits', '１９４９', '1949'],
    ['decomposed Vietnamese', 'hơn 655 vụ'.normalize('NFD'), '655'],
  ] as [string, TestCell, string][])('is read from %s', (_, cell, expected) => {
    const { quantity, findings } = received(cell, { locale: 'vi' });
    expect([quantity?.value?.toString(), findings]).toEqual([expected, []]);
  });

  test.each([
    ['text that is no number', 'rất nhiều', 'quantity/not-a-figure'],
    ['a number below zero', -3, 'quantity/negative'],
    ['ten to the twentieth', 1e20, 'quantity/too-large'],
    ['ten to the twentieth written out', '100000000000000000000', 'quantity/too-large'],
    ['an ambiguous number of nobody’s locale', '1.234', 'quantity/ambiguous-number'],
    ['another unit of measure', '12 hồ sơ', 'quantity/other-unit-of-measure'],
    ['a reference error', { value: null, error: '#REF!' }, 'parse/cell-error'],
    ['a division by zero', { value: null, error: '#DIV/0!' }, 'parse/cell-error'],
    ['a formula the file keeps no result of', { value: null, uncomputed: true }, 'parse/formula-without-value'],
    ['a percentage where cases are counted', { value: 0.5, format: '0%' }, 'quantity/percent-in-a-figure'],
    ['twenty thousand characters', 'x'.repeat(20_000), 'quantity/too-long'],
  ] as [string, TestCell, string][])(
    'is refused when the cell holds %s; the record stays and the figure is missing',
    (_, cell, code) => {
      const { quantity, findings } = received(cell);
      expect(findings).toMatchObject([
        {
          code,
          severity: 'error',
          where: {
            sheet: 'mediation',
            cell: 'C2',
            unit: '00001',
            period: '2024',
            area: 'mediation',
            field: 'received',
          },
        },
      ]);
      expect(quantity).toEqual({ state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null });
    },
  );

  test('a dash is missing with a remark, or what the caller says it is', () => {
    expect(received('-')).toMatchObject({
      quantity: { state: 'missing' },
      findings: [{ code: 'quantity/dash-read-as-missing', severity: 'info', where: { cell: 'C2' } }],
    });
    expect(received('-', { dash: 'zero' })).toMatchObject({ quantity: { state: 'zero' }, findings: [] });
  });

  test('the error a cell shows is told', () => {
    expect(received({ value: null, error: '#REF!' }).findings[0]).toMatchObject({ actual: '#REF!' });
  });
});

describe('a percentage', () => {
  test.each([
    ['a number beside a text', 99.3],
    ['a text with a comma', '99,3%'],
    ['a text with a dot', '99.3 %'],
    ['a number the file shows as a percentage', { value: 0.993, format: '0.0%' }],
    ['a number the file shows as a percentage, whatever stands beside it', { value: 0.993, format: '0.0"phần"%' }],
  ] as [string, TestCell][])('is 99.3 percent from %s', (_, cell) => {
    const { stated } = share(cell);
    expect(stated?.value?.toString()).toBe('99.3');
    expect(stated?.accuracy).toEqual({ decimals: 1, mode: 'unknown' });
  });

  test('is exact where binary floats are not', () => {
    expect(share({ value: 0.29, format: '0%' }).stated?.value?.toString()).toBe('29');
    expect(share({ value: 0.58, format: '0%' }).stated?.value?.toString()).toBe('58');
  });

  test.each([0.993, 1])('is refused when %d without a mark may mean itself or a hundred times as much', (value) => {
    expect(share(value).codes).toEqual(['parse/share-or-percent']);
  });

  test.each([0, 1.01])('is read when only one reading is left: %d', (value) => {
    expect(share(value)).toMatchObject({ codes: [], stated: { bound: 'exact' } });
  });

  test('keeps its bound', () => {
    expect(share('hơn 91 %').stated).toMatchObject({ bound: 'above' });
  });
});

describe('words', () => {
  const items = (cells: readonly TestCell[]) => {
    const outcome = parse(
      workbook(sheet('narrative-item', ['unit', 'period', 'section', 'number', 'text'], [['00001', '2024', ...cells]])),
      [narrativeItem],
    );
    const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'parse/missing-column');
    return { data: outcome.value.get(narrativeItem)[0]?.data, codes };
  };

  test('of 20,000 characters are kept whole; one more is refused', () => {
    expect(items(['task', 1, 'ờ'.repeat(20_000)]).data?.text).toHaveLength(20_000);
    expect(items(['task', 1, 'ờ'.repeat(20_001)])).toMatchObject({
      data: { text: null },
      codes: ['parse/text-too-long'],
    });
  });

  test('are kept composed, so that two spellings of one text are one text', () => {
    expect(items(['task', 1, 'Nhiệm vụ'.normalize('NFD')]).data?.text).toBe('Nhiệm vụ'.normalize('NFC'));
  });

  test('with a space are no code', () => {
    expect(items(['task', 'một hai', 'x']).codes).toEqual(['parse/not-a-code']);
  });

  test('several items of one report are not one item twice', () => {
    const rows = [
      ['00001', '2024', 'task', 1, 'a'],
      ['00001', '2024', 'task', 2, 'a'],
      ['00001', '2024', 'task', 2, 'b'],
    ];
    const outcome = parse(workbook(sheet('narrative-item', ['unit', 'period', 'section', 'number', 'text'], rows)), [
      narrativeItem,
    ]);
    expect(outcome.value.get(narrativeItem)).toHaveLength(2);
    expect(outcome.findings.map(({ code }) => code)).toContain('parse/record-twice');
  });

  test.each([
    ['Hòm thư góp ý, đường dây nóng; hearing', ['suggestionBox', 'hearing'], []],
    ['ballots;ballots; ', ['ballots'], []],
    ['ballots; bồ câu', null, ['parse/unknown-choice']],
  ] as const)('several choices in one cell: %s', (cell, expected, codes) => {
    const outcome = parse(
      workbook(sheet('comment-period', ['unit', 'date', 'forms'], [['00001', '2024-01-02', cell]])),
      [commentPeriod],
    );
    expect(outcome.value.get(commentPeriod)[0]?.data.forms).toEqual(expected);
    expect(outcome.findings.map((f) => f.code).filter((code) => code !== 'parse/missing-column')).toEqual(codes);
  });
});
