// A value that is known within ends only moves the scores of all it is compared with: no score passes for sure that is not.
import fc from 'fast-check';
import { compareFractions, fraction, type Fraction } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import { ComparedValues } from './compared-values.ts';
import { scoreOf, type Normalisation } from './normalisation.ts';
import { OpenValues, type Span } from './open-values.ts';

const methods: readonly Normalisation[] = [
  { method: 'minMax' },
  { method: 'rank' },
  { method: 'zScore', deviation: 'population' },
  { method: 'zScore', deviation: 'sample' },
];
const number = (n: number): Fraction => fraction(BigInt(n));
const member = fc.record({ low: fc.nat(8), more: fc.constantFrom(0, 0, 0, 1, 4), inside: fc.nat(4) });

describe('scores beside values that are not known exactly', () => {
  it('lie between the ends, whatever the values are', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 6 }), fc.constantFrom(...methods), fc.constantFrom('higher', 'lower'), (all, method, better) => {
        const spans = all.map(({ low, more }): Span => ({ low: number(low), high: number(low + more) }));
        const exact = new ComparedValues(all.filter(({ more }) => more === 0).map(({ low }) => number(low)));
        const open = new OpenValues(exact, new Map(all.flatMap(({ more }, u) => (more === 0 ? [] : [[u, spans[u] as Span] as const])))); // prettier-ignore
        const truth = all.map(({ low, more, inside }) => number(low + Math.min(more, inside)));
        const group = new ComparedValues(truth);
        for (const [u, span] of spans.entries()) {
          const real = scoreOf(truth[u] as Fraction, method, better, group);
          const { least, most } = open.range(u, span, method.method, better);
          if (real === null) continue;
          expect(compareFractions(least, real)).toBeLessThanOrEqual(0);
          expect(compareFractions(real, most)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('are exact where what is open changes nothing', () => {
    const open = new OpenValues(new ComparedValues([0, 10, 20].map(number)), new Map([[3, { low: number(12), high: number(15) }]])); // prettier-ignore
    const of = (value: number, method: Normalisation['method']) => {
      const { least, most } = open.range(0, { low: number(value), high: number(value) }, method, 'higher');
      return `${least.n}/${least.d} ${most.n}/${most.d}`;
    };
    expect([of(10, 'minMax'), of(10, 'rank'), of(20, 'rank')]).toEqual(['1/2 1/2', '1/3 1/3', '1/1 1/1']);
    expect(open.range(3, { low: null, high: null }, 'minMax', 'lower')).toEqual({ least: number(0), most: number(1) });
  });
});
