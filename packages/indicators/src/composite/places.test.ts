// A place that is called certain is the place whatever the scores are that are not known exactly.
import fc from 'fast-check';
import { fraction } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import type { CompositeIndex } from './define-index.ts';
import { Places, type PlacedScore } from './places.ts';

const exactly = { scale: 1, ranksOn: 'exact' } as unknown as CompositeIndex;
const member = fc.record({ low: fc.nat(6), more: fc.constantFrom(0, 0, 1, 3), inside: fc.nat(3) });

it('whoever surely has more is before, and a certain place holds for all values', () => {
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), (all) => {
      const stages = all.map(({ low, more }): PlacedScore => {
        const [least, most] = [fraction(BigInt(low)), fraction(BigInt(low + more))];
        return { score: more === 0 ? least : null, least, most };
      });
      const places = new Places(stages, exactly);
      const truth = all.map(({ low, more, inside }) => low + Math.min(more, inside));
      for (const [i, stage] of stages.entries()) {
        const real = 1 + truth.filter((other) => other > (truth[i] ?? 0)).length;
        const rank = places.rankOf(stage);
        if (places.isCertain(stage)) expect(rank).toBe(real);
        else if (rank !== null) expect(rank).toBeLessThanOrEqual(real);
      }
    }),
    { numRuns: 200 },
  );
});
