import { addFractions, compareFractions, exactly, fraction, zero, type Fraction } from '@qcdc/core/exact';
import type { ComparisonsReading } from '../rubric/reading.ts';
import { factsOf, notStated } from './read-facts.ts';
import { reason } from './score-reason.ts';
import { openContext, type ReadResult, type UnitContext } from './unit-context.ts';

const half = fraction(1n, 2n);

function marksOf(context: UnitContext, fact: string): ReadonlyMap<string, Fraction> {
  const marks = factsOf(context, fact).flatMap((f) =>
    f.kind === 'mark' ? [[f.marker, context.session.amount(f.value)] as const] : [],
  );
  return new Map(marks);
}

const sameMarkers = (a: ReadonlyMap<string, Fraction>, b: ReadonlyMap<string, Fraction>): boolean =>
  a.size === b.size && [...a.keys()].every((marker) => b.has(marker));

/**
 * How the same markers placed the units of the cluster, each against each. Markers who did not mark every unit make it unknown:
 * whoever leaves a unit out would otherwise decide by that.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 */
export function readComparisons(context: UnitContext, reading: ComparisonsReading): ReadResult {
  const { session, unit } = context;
  const own = marksOf(context, reading.fact);
  if (own.size === 0) return { reasons: [notStated(context, reading.fact)] };
  let sum: Fraction = zero;
  for (const peer of session.peersOf(unit)) {
    if (peer === unit) continue;
    const theirs = marksOf(openContext(session, peer), reading.fact);
    if (!sameMarkers(own, theirs))
      return {
        reasons: [
          reason(
            'markers-differ',
            `Đơn vị ${peer} trong cụm không do cùng những người chấm cho điểm.`,
            `Unit ${peer} of the cluster was not marked by the same markers.`,
          ),
        ],
      };
    let [before, behind] = [0, 0];
    for (const [marker, mark] of own) {
      const order = compareFractions(mark, theirs.get(marker) ?? zero);
      if (order > 0) before += 1;
      if (order < 0) behind += 1;
    }
    const level = own.size - before - behind;
    if (reading.statistic === 'rankPoints') sum = addFractions(sum, fraction(BigInt(2 * before + level), 2n));
    else if (before >= behind) sum = addFractions(sum, before > behind ? fraction(1n) : half);
  }
  return { range: exactly(sum) };
}
