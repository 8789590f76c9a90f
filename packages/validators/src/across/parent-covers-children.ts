import {
  arithmetic,
  defineRule,
  failed,
  held,
  missingQuantity,
  notConcerned,
  period,
  undatedRule,
  undecided,
  type AnyRule,
  type Entity,
} from '@qcdc/core';
import { addIntervals, compareIntervals, exactly, intervalOfStated, zero, type Interval } from '@qcdc/core/exact';
import type { FamilyInput } from '@qcdc/core/flow';
import { perCatalogue } from '../define/per-catalogue.ts';
import { exampleOf } from '../define/example.ts';
import { asFigure, isStated, labelOf, labelsOf, type CountsByField } from '../define/field-names.ts';
import { atLeastTheSum } from './at-least-the-sum.ts';
import { named, printAgainst, printSum } from '../define/print-sum.ts';

/**
 * Makes the rule "a unit that reports for its whole area reports no less than the units below it together". It looks at a
 * parent and its children and needs the registry of units.
 *
 * @param entity - the entity; its figures that add up over units are compared
 * @returns the rule, id `<entity>/parent-covers-children`; `null` when nothing adds up over units
 * @example
 * ```ts
 * parentCoversChildren(mediation)?.id; // => 'mediation/parent-covers-children'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function parentCoversChildren(entity: Entity): AnyRule | null {
  const sums = Object.entries(entity.fields)
    .filter(([, { info }]) => info.kind === 'figure' && (info.overUnits ?? 'sum') === 'sum')
    .map(([name]) => name);
  const [sample] = sums;
  if (entity.form !== 'period' || sample === undefined) return null;
  const one = (figure: number | null) =>
    new Map([[entity.id, [exampleOf(entity, { [sample]: figure ?? missingQuantity })]]]);
  const input = (own: number, ...children: readonly (number | null)[]): FamilyInput => ({
    parent: '01',
    period: period('2024'),
    own: one(own),
    children: new Map(children.map((figure, i) => [`0000${i}`, one(figure)])),
    expectedChildren: children.length,
  });
  return defineRule({
    id: `${entity.id}/parent-covers-children`,
    title: {
      vi: `${entity.label.vi}: số của cấp trên không ít hơn tổng cấp dưới`,
      en: `${entity.label.en}: the unit above reports no less than the units below it together`,
    },
    severity: 'warning',
    scope: 'family',
    entities: [entity.id],
    labels: labelsOf(entity, sums),
    messages: {
      less: {
        vi: `${entity.label.vi}: số của cấp trên ít hơn tổng số các đơn vị cấp dưới đã báo cáo`,
        en: `${entity.label.en}: the unit above reports less than the units below it together`,
      },
    },
    hint: { vi: 'Kiểm tra đơn vị nào chưa được tổng hợp', en: 'Find the unit that was left out of the total' },
    law: undatedRule(arithmetic({ vi: 'Tổng không nhỏ hơn tổng các phần', en: 'A whole covers its parts' })),
    examples: perCatalogue(() => [
      { name: 'the total of two communes', input: input(7, 3, 4), verdict: 'held' },
      { name: 'no commune has reported', input: input(7), verdict: 'notConcerned' },
      { name: 'one less than the communes together', input: input(6, 3, 4), verdict: 'failed' },
      {
        name: 'a commune has not reported, and the others stay below the total',
        input: input(6, 3, null),
        verdict: 'undecided',
      },
    ]),
    comparisonsBetween: ({ own, children }: FamilyInput) => {
      const parent = own.get(entity.id)?.[0] as CountsByField | undefined;
      const rows = [...children.values()].flatMap(
        (records) => (records.get(entity.id) ?? []).slice(0, 1) as CountsByField[],
      );
      return sums.flatMap((field) =>
        parent === undefined || !rows.some((row) => isStated(row[field]))
          ? []
          : [atLeastTheSum({ of: parent, field }, rows)],
      );
    },
    check: ({ own, children, expectedChildren }: FamilyInput) => {
      const parent = own.get(entity.id)?.[0] as CountsByField | undefined;
      if (parent === undefined) return notConcerned;
      const rows = [...children.values()].map((records) => records.get(entity.id)?.[0] as CountsByField | undefined);
      const open: string[] = [];
      let compared = false;
      for (const name of sums) {
        const counts = rows.map((row) => row?.[name] ?? null).filter(isStated);
        if (!isStated(parent[name]) || counts.length === 0) continue;
        compared = true;
        const below = counts.map((count) => told(count)).reduce(addIntervals);
        // A child that has not reported can only add to the sum.
        const sum = counts.length < expectedChildren ? { low: below.low, high: null } : below;
        const answer = compareIntervals(told(parent[name] ?? null), '>=', sum);
        if (answer === 'no')
          return failed('less', {
            field: name,
            expected: named(printSum({ plus: counts }, '≥'), labelOf(entity, name)),
            actual: printAgainst({ plus: [parent[name] ?? null] }, { plus: counts }),
            about: parent,
          });
        if (answer === 'cannotTell') open.push(name);
      }
      if (!compared) return notConcerned;
      return open.length === 0 ? held : undecided(...open);
    },
  });
}

function told(count: CountsByField[string]): Interval {
  return intervalOfStated(asFigure(count), { nonNegative: true }) ?? exactly(zero);
}
