import {
  arithmetic,
  failed,
  held,
  notConcerned,
  undatedRule,
  type AnyRule,
  type Count,
  type Entity,
  type Within,
} from '@qcdc/core';
import { atMost, verdictOf } from '@qcdc/core/flow';
import { comparison } from '../define/comparison.ts';
import { defineRecordRule } from '../define/record-rule.ts';
import { countFor, isExactlyStated, isStated, kebab, labelOf, type CountsByField } from '../define/field-names.ts';

const basis = /* @__PURE__ */ undatedRule(
  /* @__PURE__ */ arithmetic({ vi: 'Phần không lớn hơn tổng', en: 'A part never exceeds its whole' }),
);
import { say } from '../define/say.ts';

/**
 * Makes the rule "a part never exceeds its whole", such as opinions accepted and opinions received.
 *
 * @param entity - the entity
 * @param part - field of the part
 * @param whole - field of the whole
 * @param unless - a field and the value with which the rule does not hold
 * @returns the rule, id `<entity>/<part>-within-<whole>`
 * @example
 * ```ts
 * withinWhole(oneStop, 'receivedOnline', 'received').id; // => 'one-stop/received-online-within-received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function withinWhole<E extends Entity>(
  entity: E,
  part: keyof E['fields'] & string,
  whole: keyof E['fields'] & string,
  unless?: Within['unless'],
): AnyRule {
  const [a, b] = [labelOf(entity, part), labelOf(entity, whole)];
  const given = (of: number, all: number | null) =>
    ({ [part]: countFor(entity, part, of), [whole]: countFor(entity, whole, all) }) as never;
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(part)}-within-${kebab(whole)}`,
    title: { vi: `“${a.vi}” không vượt “${b.vi}”`, en: `"${a.en}" does not exceed "${b.en}"` },
    severity: 'error',
    messages: {
      exceeds: { vi: `“${a.vi}” lớn hơn “${b.vi}”`, en: `"${a.en}" exceeds "${b.en}"` },
    },
    hint: { vi: 'Kiểm tra lại hai số này', en: 'Check both figures' },
    law: basis,
    examples: [
      { name: 'equal', given: given(5, 5), verdict: 'held' },
      { name: 'one too many', given: given(6, 5), verdict: 'failed' },
      {
        name: 'the part was not reported',
        given: { [whole]: countFor(entity, whole, 5) } as never,
        verdict: 'notConcerned',
      },
      { name: 'the whole was not reported', given: given(5, null), verdict: 'undecided' },
      ...(unless === undefined
        ? []
        : [
            {
              name: `${unless.field} is ${unless.is}`,
              given: { ...(given(6, 5) as object), [unless.field]: unless.is } as never,
              verdict: 'notConcerned' as const,
            },
          ]),
    ],
    comparisons: () => [comparison({ plus: [part], minus: [whole] }, '<=', unless && { ...unless, not: true })],
    check: (record) => {
      const counts = record as unknown as CountsByField;
      const of: Count = counts[part] ?? null;
      const all: Count = counts[whole] ?? null;
      if (unless !== undefined && (record as Readonly<Record<string, unknown>>)[unless.field] === unless.is)
        return notConcerned;
      if (typeof of === 'number' && typeof all === 'number' && of <= all) return held;
      if (!isStated(of)) return notConcerned;
      const answer = atMost(of, all);
      // Two figures in round units that may be equal do not contradict one another.
      if (answer === 'cannotTell' && isExactlyStated(of) && isExactlyStated(all)) return held;
      return verdictOf(answer, [isStated(all) ? part : whole], () =>
        failed('exceeds', {
          field: part,
          expected: say`≤ ${all}`,
          actual: say`${of}`,
        }),
      );
    },
  });
}
