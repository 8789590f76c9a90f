import { addFractions, compareFractions, one, zero, type Fraction } from '../number/fraction.ts';
import { Dec } from '../number/decimal.ts';
import { fractionOf } from '../number/exact-number.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { LineageEdge, ReportingUnit } from './reporting-unit.ts';
import { holdsOn, printDays } from './dated-value.ts';
import { lineageEdgeSchema } from './unit-input.ts';

/**
 * Checks the history of territories against the units: both ends exist on their days, and nothing goes out twice.
 *
 * @param edges - the steps
 * @param unit - finds a unit by id
 * @throws `DefinitionError` `unit/bad-shape`, `unit/unknown-lineage-unit`, `unit/lineage-not-in-force`,
 * `unit/share-over-one`, `unit/share-of-whole`, `unit/whole-but-goes-on`, `unit/lineage-twice`, `unit/whole-beside-part`
 */
export function checkLineage(edges: readonly LineageEdge[], unit: (id: string) => ReportingUnit | undefined): void {
  const gone = new Map<string, Fraction>();
  const steps = new Set<string>();
  const extents = new Map<string, LineageEdge['extent']>();
  for (const [i, edge] of edges.entries()) {
    const path = `lineage[${i}]`;
    const shape = lineageEdgeSchema.safeParse(edge);
    if (!shape.success) throw new DefinitionError('unit/bad-shape', shape.error.issues[0]?.message ?? '', path);
    const from = unit(edge.from);
    const to = unit(edge.to);
    if (from === undefined || to === undefined)
      throw new DefinitionError(
        'unit/unknown-lineage-unit',
        `"${from === undefined ? edge.from : edge.to}" is not the id of a unit`,
        path,
      );
    const endsBefore = from.from !== null && from.from >= edge.on;
    const endsEarlier = from.to !== null && addDays(from.to, 1) < edge.on;
    if (endsBefore || endsEarlier || !holdsOn(to, edge.on))
      throw new DefinitionError(
        'unit/lineage-not-in-force',
        `on ${edge.on} ${from.id} (${printDays(from)}) cannot go into ${to.id} (${printDays(to)})`,
        path,
      );
    if (edge.extent === 'whole' && edge.from !== edge.to && holdsOn(from, edge.on))
      throw new DefinitionError(
        'unit/whole-but-goes-on',
        `all of "${edge.from}" goes into "${edge.to}" on ${edge.on}, but it exists on that day; end it, or say "part"`,
        path,
      );
    const step = JSON.stringify([edge.from, edge.to, edge.on]);
    if (steps.has(step))
      throw new DefinitionError('unit/lineage-twice', `"${edge.from}" goes into "${edge.to}" twice; say it once`, path);
    steps.add(step);
    const day = JSON.stringify([edge.from, edge.on]);
    const beside = extents.get(day);
    if (beside !== undefined && (beside === 'whole') !== (edge.extent === 'whole'))
      throw new DefinitionError(
        'unit/whole-beside-part',
        `"${edge.from}" goes whole and in part on ${edge.on}; say "part" for each`,
        path,
      );
    extents.set(day, edge.extent);
    if (edge.extent === 'whole' && edge.share !== undefined)
      throw new DefinitionError('unit/share-of-whole', 'a whole has no share; leave it out or say "part"', path);
    const share = edge.extent === 'whole' ? one : fractionOf(new Dec(edge.share ?? '0'));
    const key = JSON.stringify([edge.from, edge.on]);
    const sum = addFractions(gone.get(key) ?? zero, share);
    if (compareFractions(sum, one) > 0)
      throw new DefinitionError(
        'unit/share-over-one',
        `more than the whole of "${edge.from}" goes out on ${edge.on}; correct the shares`,
        path,
      );
    gone.set(key, sum);
  }
}
