// A figure that cannot be one of its measure is withheld and told, whichever door it came through.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec, type Decimal } from '../../number/decimal.ts';
import { fraction } from '../../number/fraction.ts';
import { exactQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { wholeByNature } from '../../quantity/unit-of-measure.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { FigureBuilder } from './figure-builder.ts';

const label = { vi: 'Chỉ tiêu mẫu', en: 'A sample' };
const measureIn = (measuredIn: string, more: Partial<Measure> = {}) =>
  defineMeasure({ id: 'demo.one', label, measuredIn, ...more });

function entered(measure: Measure, quantity: ComputedQuantity | Decimal | number) {
  const builder = new FigureBuilder([measure], { sources: { at: (line) => ({ source: 'a.json', line }) } });
  builder.add({ measure: measure.id, unit: '00001', period: '2024', quantity, source: 3 });
  const { value, findings } = builder.build();
  return { figure: value.at(0), findings };
}

const half: ComputedQuantity = exactQuantity(new Dec('40.5'));

describe('a fraction of what is whole by nature', () => {
  it.each([
    ['as a number', 40.5, '40.5'],
    ['as a decimal', new Dec('40.5'), '40.5'],
    ['as a quantity', half, '40.5'],
    ['below a bound', { ...half, state: 'reported', bound: 'atMost' } as const, '40.5'],
    [
      'at the upper end of a range',
      { ...exactQuantity(3), bound: 'between', upper: new Dec('5.5') } as const,
      '3 … 5.5',
    ],
    ['as an exact figure that is called an estimate', { ...half, status: 'estimated' } as const, '40.5'],
  ])('is withheld and told %s, with its place', (_, quantity, actual) => {
    const { figure, findings } = entered(measureIn('person'), quantity);
    expect(figure.state).toBe('missing');
    const where = { source: 'a.json', line: 3, unit: '00001', period: '2024' };
    expect(findings).toMatchObject([{ code: 'quantity/not-whole', severity: 'error', actual, where }]);
  });

  it('is told in the words of whoever reads figures, with what was probably meant', () => {
    const [told] = entered(measureIn('dossier'), new Dec('7.609')).findings;
    const [read] = readQuantity(7.609, { measuredIn: 'dossier' }).findings;
    expect(told).toMatchObject({ code: read?.code, message: read?.message, hint: read?.hint, expected: '7609' });
  });

  it.each([
    ['of an area', measureIn('ha'), half],
    ['of what nobody has declared', measureIn('tấn thóc'), half],
    ['of a mean of persons', measureIn('person', { overTime: 'mean' }), half],
    ['where units are counted that reported anything', measureIn('unit', { overUnits: 'count' }), half],
    ['of what a share of a territory makes of persons', measureIn('person'), { ...half, bound: 'about', status: 'estimated' } as const], // prettier-ignore
    ['of an average that no decimal is', measureIn('person'), { ...half, value: fraction(10n, 3n) }],
  ])('stands %s', (_, measure, quantity) => {
    const { figure, findings } = entered(measure, quantity);
    expect([String(figure.value), findings]).toEqual([String(quantity.value), []]);
  });

  it('is the only number a count refuses, and a count refuses every one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('case', 'person', 'household', 'ha', 'VND'),
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: 0, max: 6 }),
        (measuredIn, digits, places) => {
          const number = new Dec(String(digits)).div(new Dec(10).pow(places));
          const { figure, findings } = entered(measureIn(measuredIn), number);
          const refused = wholeByNature(measuredIn) && !number.isInteger();
          expect(findings.map(({ code }) => code)).toEqual(refused ? ['quantity/not-whole'] : []);
          expect(figure.value === null).toBe(refused);
        },
      ),
    );
  });
});
