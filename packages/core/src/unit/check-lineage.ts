import { addFractions, compareFractions, one, zero, type Fraction } from '../number/fraction.ts';
import { Dec } from '../number/decimal.ts';
import { fractionOf } from '../number/exact-number.ts';
import type { Problems } from '../outcome/problems.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { LineageEdge, ReportingUnit } from './reporting-unit.ts';
import { holdsOn, printDays } from './dated-value.ts';

/**
 * Checks the history of territories against the units: both ends exist on their days, and nothing goes out twice.
 *
 * @param edges - the steps, sound in their shape
 * @param unit - finds a unit by id
 * @param problems - takes `unit/unknown-lineage-unit`, `unit/lineage-not-in-force`, `unit/share-over-one`,
 * `unit/share-of-whole`
 */
export function checkLineage(
  edges: readonly LineageEdge[],
  unit: (id: string) => ReportingUnit | undefined,
  problems: Problems,
): void {
  const gone = new Map<string, Fraction>();
  for (const [i, edge] of edges.entries()) {
    const path = `lineage[${i}]`;
    const refuse = (code: string, vi: string, en: string) => {
      problems.add(`unit/${code}`, { vi, en }, path);
    };
    const from = unit(edge.from);
    const to = unit(edge.to);
    for (const id of [from === undefined ? edge.from : null, to === undefined ? edge.to : null])
      if (id !== null)
        refuse('unknown-lineage-unit', `"${id}" không phải là mã của đơn vị nào`, `"${id}" is not the id of a unit`);
    if (from !== undefined && to !== undefined && !isInForce(edge, from, to))
      refuse(
        'lineage-not-in-force',
        `ngày ${edge.on}, ${from.id} (${printDays(from)}) không thể nhập vào ${to.id} (${printDays(to)})`,
        `on ${edge.on} ${from.id} (${printDays(from)}) cannot go into ${to.id} (${printDays(to)})`,
      );
    if (edge.extent === 'whole' && edge.share !== undefined)
      refuse(
        'share-of-whole',
        'nhập toàn bộ thì không có tỷ lệ; bỏ đi hoặc ghi "part"',
        'a whole has no share; leave it out or say "part"',
      );
    const share = edge.extent === 'whole' ? one : fractionOf(new Dec(edge.share ?? '0'));
    const key = JSON.stringify([edge.from, edge.on]);
    const sum = addFractions(gone.get(key) ?? zero, share);
    if (compareFractions(sum, one) > 0)
      refuse(
        'share-over-one',
        `hơn toàn bộ "${edge.from}" được chuyển đi ngày ${edge.on}; sửa lại các tỷ lệ`,
        `more than the whole of "${edge.from}" goes out on ${edge.on}; correct the shares`,
      );
    gone.set(key, sum);
  }
}

function isInForce({ on }: LineageEdge, from: ReportingUnit, to: ReportingUnit): boolean {
  const beginsLater = from.from !== null && from.from >= on;
  const endsEarlier = from.to !== null && addDays(from.to, 1) < on;
  return !beginsLater && !endsEarlier && holdsOn(to, on);
}
