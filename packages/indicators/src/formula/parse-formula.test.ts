import { defineMeasure, type Measure } from '@qcdc/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError } from './formula-error.ts';
import { formulaText } from './formula-text.ts';
import { formulaWords } from './formula-words.ts';
import { parseFormula } from './parse-formula.ts';

const measure = (id: string, vi: string, en: string): Measure =>
  defineMeasure({ id, label: { vi, en }, measuredIn: 'case' });
const known = new Map(
  [
    measure('mediation.settled', 'Số vụ thành', 'Cases settled'),
    measure('mediation.received', 'Số vụ nhận', 'Cases received'),
    measure('staff-conference.held', 'Số đơn vị đã tổ chức', 'Units that held it'),
  ].map((m) => [m.id, m]),
);
const lookUp = (name: string): Measure | null => known.get(name) ?? null;
const read = (text: string) => parseFormula(text, lookUp);

function errorOf(text: string): FormulaError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`no error for ${text}`);
}

describe('reading a formula', () => {
  it('reads a ratio of two measures times one hundred', () => {
    expect(formulaText(read('mediation.settled/mediation.received*100'))).toBe(
      'mediation.settled / mediation.received * 100',
    );
  });

  it('takes a hyphen inside a name for a letter and a minus between spaces for a sign', () => {
    expect(formulaText(read('staff-conference.held - mediation.settled'))).toBe(
      'staff-conference.held - mediation.settled',
    );
  });

  it('binds product before sum, sum before comparison, comparison before not, and, or', () => {
    const text = 'if(not mediation.settled > 1 + 2 * 3 and mediation.received = 0 or mediation.received < 5, 1, 2)';
    expect(formulaText(read(text))).toBe(text);
    expect(formulaText(read('(1 + 2) * mediation.settled'))).toBe('(1 + 2) * mediation.settled');
    expect(formulaText(read('1 - (2 - mediation.settled)'))).toBe('1 - (2 - mediation.settled)');
  });

  it('keeps numbers exact and knows negative ones', () => {
    expect(read('0.1')).toEqual({ op: 'constant', value: { n: 1n, d: 10n } });
    expect(read('-2.50')).toEqual({ op: 'constant', value: { n: -5n, d: 2n } });
  });

  it('takes a semicolon between operands, as a Vietnamese spreadsheet does', () => {
    expect(formulaText(read('max(mediation.settled; 3)'))).toBe('max(mediation.settled, 3)');
  });

  it('makes one sum of a long chain, however long', () => {
    const chain = Array.from({ length: 90 }, () => 'mediation.settled').join(' + ');
    expect(read(chain)).toMatchObject({ op: 'sum', of: { length: 90 } });
  });

  it.each([
    [
      'mediation.settled / mediation.received * 100',
      'Số vụ thành ÷ Số vụ nhận × 100',
      'Cases settled ÷ Cases received × 100',
    ],
    ['previous(mediation.settled)', 'Số vụ thành kỳ trước', 'Cases settled in the previous period'],
    ['coalesce(mediation.settled, 0)', 'Số vụ thành, nếu không có thì 0', 'Cases settled, or if there is none 0'],
    [
      'if(mediation.received > 0, 1.5, 0)',
      'nếu Số vụ nhận lớn hơn 0 thì 1,5, nếu không thì 0',
      'if Cases received is more than 0 then 1.5, otherwise 0',
    ],
    [
      'reporting(mediation.settled) / expected(mediation.settled)',
      'số đơn vị đã báo cáo "Số vụ thành" ÷ số đơn vị phải báo cáo "Số vụ thành"',
      'units that reported "Cases settled" ÷ units expected to report "Cases settled"',
    ],
  ])('says %s in words', (text, vi, en) => {
    expect([formulaWords(read(text), 'vi'), formulaWords(read(text), 'en')]).toEqual([vi, en]);
  });
});

describe('refusing a formula, with the place of the fault', () => {
  it.each([
    ['', 'formula/empty', 0],
    ['mediation.setled / mediation.received', 'formula/unknown-name', 0],
    ['mediation.settled-mediation.received', 'formula/unknown-name', 0],
    ['1 + constructor', 'formula/unknown-name', 4],
    ['toString(1)', 'formula/unknown-function', 0],
    ['constructor(1)', 'formula/unknown-function', 0],
    ['1 + __proto__', 'formula/syntax', 4],
    ['mediation.settled.__proto__', 'formula/syntax', 17],
    ['mediatiоn.settled', 'formula/foreign-letter', 7],
    ['mediation.settled × 100', 'formula/foreign-letter', 18],
    ['1００', 'formula/foreign-letter', 1],
    ['(mediation.settled', 'formula/bracket-not-closed', 0],
    ['mediation.settled) * 2', 'formula/bracket-not-opened', 17],
    ['mediation.settled *', 'formula/syntax', 19],
    ['mediation.settled mediation.received', 'formula/syntax', 18],
    ['mediation.settled / 0', 'formula/zero-divisor', 20],
    ['mediation.settled / 0.00', 'formula/zero-divisor', 20],
    ['if(mediation.settled, 1, 2)', 'formula/number-as-condition', 3],
    ['mediation.settled > 1', 'formula/condition-as-number', 0],
    ['1 < 2 < 3', 'formula/condition-as-number', 0],
    ['if(1 > 2, 3)', 'formula/argument-count', 0],
    ['sum()', 'formula/argument-count', 0],
    ['reporting(1 + 2)', 'formula/argument-count', 0],
    ['1'.repeat(40), 'formula/bad-number', 0],
    ['a'.repeat(2001), 'formula/too-long', 2000],
    ['('.repeat(10_240), 'formula/too-long', 2000],
    [`${'('.repeat(41)}1${')'.repeat(41)}`, 'formula/too-deep', 40],
    [`1${' - 1'.repeat(60)}`, 'formula/too-deep', 0],
    [`${'-'.repeat(60)}mediation.settled`, 'formula/too-deep', 40],
    ['mediation.settled; 1', 'formula/syntax', 17],
    ["mediation['settled']", 'formula/syntax', 9],
    ['`${1}`', 'formula/syntax', 0],
  ])('%s', (text, code, position) => {
    const error = errorOf(text);
    expect([error.code, error.position]).toEqual([code, position]);
    expect(error.text.vi).not.toBe('');
    expect(error.path).toBe(`formula@${position + 1}`);
  });

  it('explains a hyphen that was meant as a minus', () => {
    expect(errorOf('mediation.settled-mediation.received').text.vi).toContain('khoảng trắng');
  });

  it('names the letter of another script', () => {
    expect(errorOf('mediatiоn.settled').text.en).toContain('U+043E');
  });
});

describe('random formulas', () => {
  const piece = fc.constantFrom(
    ...[
      'mediation.settled',
      'mediation.received',
      'constructor',
      '__proto__',
      'if',
      'sum',
      'not',
      'and',
      'or',
      '(',
      ')',
      ',',
    ],
    ...[
      '+',
      '-',
      '*',
      '/',
      '<',
      '>=',
      '<>',
      '=',
      '1',
      '0',
      '0.5',
      '.',
      ' ',
      '\n',
      'ơ',
      '\u0000',
      '"',
      ';',
      '{',
      '}',
      '=>',
      '[',
      ']',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
    fc.string({ maxLength: 60 }),
  );

  it('20,000 of them either are read or get the typed error', () => {
    let refused = 0;
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const formula = formulaText(read(text));
          return formulaText(read(formula)) === formula;
        } catch (error) {
          refused += 1;
          return error instanceof FormulaError && error.position >= 0 && error.position <= text.length;
        }
      }),
      { numRuns: 20_000 },
    );
    expect(refused).toBeGreaterThan(0);
  }, 120_000);
});
