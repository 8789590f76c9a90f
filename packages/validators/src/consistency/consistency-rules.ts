import type { AnyRule, Entity } from '@qcdc/core';
import { daysInOrder } from './days-in-order.ts';
import { handledWithinTaken } from './handled-within-taken.ts';
import { partsAddUp } from './parts-add-up.ts';
import { partsWithinWhole } from './parts-within-whole.ts';
import { relationsWithSplits } from './relations-with-splits.ts';
import { statedShareAgrees } from './stated-share-agrees.ts';
import { stockBalances } from './stock-balances.ts';
import { withinWhole } from './within-whole.ts';

/**
 * Makes the rules of arithmetic an entity itself asks for: totals and parts, however they are split, parts and wholes, stocks and flows, days in
 * order, and stated percentages.
 *
 * @param entity - the entity; its `relations` and stated ratios say what must hold
 * @returns the rules
 * @example
 * ```ts
 * consistencyRules(mediation).map((rule) => rule.id); // => ['mediation/pending-balances', 'mediation/settled-within-taken-on', 'mediation/stated-settled-share-agrees']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function consistencyRules(entity: Entity): readonly AnyRule[] {
  const { balances = [], inOrder = [] } = entity.relations;
  const { partsOf, within, apart } = relationsWithSplits(entity);
  const stated = Object.entries(entity.fields).filter(([, field]) => field.info.ratioOf !== undefined);
  return [
    ...partsOf.map(({ total, parts }, i) => {
      // One total may be divided in several ways; the second and further ones are named after their first part.
      const again = partsOf.slice(0, i).some((other) => other.total === total);
      return partsAddUp(entity, total, parts, again ? parts[0] : undefined);
    }),
    ...apart.map(({ total, parts, by }) => partsWithinWhole(entity, parts, total, by)),
    ...within.map(({ part, whole, unless }) => withinWhole(entity, part, whole, unless)),
    ...balances.flatMap((balance) => [stockBalances(entity, balance), handledWithinTaken(entity, balance)]),
    ...inOrder.map(({ first, then }) => daysInOrder(entity, first, then)),
    ...stated.map(([name]) => statedShareAgrees(entity, name)),
  ];
}
