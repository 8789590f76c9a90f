import { arithmetic, failed, notConcerned, undatedRule, type AnyRule, type Entity } from '@qcdc/core';
import { addIntervals, compareIntervals, exactly, intervalOfStated, zero } from '@qcdc/core/exact';
import { verdictOf } from '@qcdc/core/flow';
import { defineRecordRule } from '../define/record-rule.ts';
import { asFigure, countFor, isStated, kebab, labelOf, quoted, type CountsByField } from '../define/field-names.ts';
import { printAgainst, printSum } from '../define/print-sum.ts';

/**
 * Makes the rule "parts that shut one another out never exceed their whole together": communities that met once, twice or
 * otherwise are no more than all communities; some may not have met at all.
 *
 * @param entity - the entity
 * @param parts - fields of the parts
 * @param whole - field of the whole
 * @param by - id of the dimension, where one whole is split in several ways
 * @returns the rule, id `<entity>/parts-within-<whole>`, or `…-by-<by>`
 * @example
 * ```ts
 * const rule = partsWithinWhole(mediation, ['settled', 'unsettled'], 'received');
 * const report = { unit: '00001', period: '2024', received: 20, settled: 15, unsettled: 6 };
 * validate(parseRecords([report], mediation), [rule]).findings.map(({ code }) => code); // => ['mediation/parts-within-received']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function partsWithinWhole<E extends Entity>(
  entity: E,
  parts: readonly (keyof E['fields'] & string)[],
  whole: keyof E['fields'] & string,
  by = '',
): AnyRule {
  const label = labelOf(entity, whole);
  const joined = (language: 'vi' | 'en') => parts.map((part) => quoted(labelOf(entity, part), language)).join(' + ');
  const given = (all: number | null) =>
    ({
      ...Object.fromEntries(parts.map((part) => [part, countFor(entity, part, 2)])),
      [whole]: countFor(entity, whole, all),
    }) as never;
  return defineRecordRule(entity, {
    id: `${entity.id}/parts-within-${kebab(whole)}${by === '' ? '' : `-by-${by}`}`,
    title: { vi: `Tổng các phần không vượt “${label.vi}”`, en: `The parts do not exceed "${label.en}"` },
    severity: 'error',
    messages: {
      exceeds: { vi: `${joined('vi')} lớn hơn “${label.vi}”`, en: `${joined('en')} exceeds "${label.en}"` },
    },
    hint: { vi: 'Kiểm tra có đơn vị nào bị tính hai lần', en: 'Look for a unit that was counted twice' },
    law: undatedRule(
      arithmetic({ vi: 'Các phần không trùng nhau không vượt tổng', en: 'Parts apart never exceed their whole' }),
    ),
    examples: [
      { name: 'together exactly the whole', given: given(parts.length * 2), verdict: 'held' },
      {
        name: 'no part was reported',
        given: { [whole]: countFor(entity, whole, 5) } as never,
        verdict: 'notConcerned',
      },
      { name: 'together one too many', given: given(parts.length * 2 - 1), verdict: 'failed' },
      { name: 'the whole was not reported', given: given(null), verdict: 'undecided' },
    ],
    check: (record) => {
      const counts = record as unknown as CountsByField;
      const stated = parts.filter((part) => isStated(counts[part]));
      if (stated.length === 0) return notConcerned;
      const told = (name: string) =>
        intervalOfStated(asFigure(counts[name] ?? null), { nonNegative: true }) ?? exactly(zero);
      return verdictOf(compareIntervals(stated.map(told).reduce(addIntervals), '<=', told(whole)), [whole], () =>
        failed('exceeds', {
          field: whole,
          expected: printSum({ plus: stated.map((part) => counts[part] ?? null) }, '≥'),
          actual: printAgainst({ plus: [counts[whole] ?? null] }, { plus: stated.map((part) => counts[part] ?? null) }),
        }),
      );
    },
  });
}
