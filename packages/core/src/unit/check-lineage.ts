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
 * `unit/share-of-whole`, `unit/incomplete-whole`, `unit/whole-but-goes-on`, `unit/lineage-twice`, `unit/whole-beside-part`
 */
export function checkLineage(
  edges: readonly LineageEdge[],
  unit: (id: string) => ReportingUnit | undefined,
  problems: Problems,
): void {
  const gone = new Map<string, Fraction>();
  const steps = new Set<string>();
  const extents = new Map<string, LineageEdge['extent']>();
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
    else if (from !== undefined && edge.extent === 'whole' && edge.from !== edge.to && holdsOn(from, edge.on))
      refuse(
        'whole-but-goes-on',
        `toàn bộ "${edge.from}" nhập vào "${edge.to}" ngày ${edge.on} nhưng ngày ấy vẫn còn; cho đơn vị kết thúc hoặc ghi "part"`,
        `all of "${edge.from}" goes into "${edge.to}" on ${edge.on}, but it exists on that day; end it, or say "part"`,
      );
    const step = JSON.stringify([edge.from, edge.to, edge.on]);
    if (steps.has(step))
      refuse(
        'lineage-twice',
        `"${edge.from}" nhập vào "${edge.to}" hai lần; ghi một lần`,
        `"${edge.from}" goes into "${edge.to}" twice; say it once`,
      );
    steps.add(step);
    const day = JSON.stringify([edge.from, edge.on]);
    const beside = extents.get(day);
    if (beside !== undefined && (beside === 'whole') !== (edge.extent === 'whole'))
      refuse(
        'whole-beside-part',
        `ngày ${edge.on}, "${edge.from}" vừa nhập toàn bộ vừa nhập một phần; ghi "part" cho từng phần`,
        `"${edge.from}" goes whole and in part on ${edge.on}; say "part" for each`,
      );
    extents.set(day, edge.extent);
    if (edge.extent === 'whole' && edge.share !== undefined)
      refuse(
        'share-of-whole',
        'nhập toàn bộ thì không có tỷ lệ; bỏ đi hoặc ghi "part"',
        'a whole has no share; leave it out or say "part"',
      );
    if (edge.extent === 'whole' && edge.incomplete === true)
      refuse(
        'incomplete-whole',
        'nhập toàn bộ thì không còn phần nào chưa rõ; bỏ incomplete hoặc ghi "part"',
        'of a whole nothing went elsewhere; leave incomplete out or say "part"',
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
