import { arithmetic, failed, notConcerned, undatedRule, type AnyRule, type Count, type Entity } from '@qcdc/core';
import { addUpTo, agreesTotal, verdictOf, type TriState } from '@qcdc/core/flow';
import { comparison } from '../define/comparison.ts';
import { defineRecordRule } from '../define/record-rule.ts';
import {
  asFigure,
  countFor,
  isStated,
  kebab,
  labelOf,
  neverBelowZero,
  type CountsByField,
  quoted,
} from '../define/field-names.ts';
import { printAgainst, printSum } from '../define/print-sum.ts';

const basis = /* @__PURE__ */ undatedRule(
  /* @__PURE__ */ arithmetic({ vi: 'Số tổng bằng tổng các phần', en: 'A total is the sum of its parts' }),
);

/**
 * Makes the rule "a total is the sum of its parts", such as 1949 = 420 + 558 + 971. Figures in round units are compared
 * as precisely as they were stated; a missing part leaves the question open unless the others already exceed the total and it cannot
 * be below zero.
 *
 * @param entity - the entity
 * @param total - field of the total
 * @param parts - fields of all parts
 * @param by - what the parts are parts by, where one total is divided in several ways
 * @returns the rule, id `<entity>/<total>-adds-up`, or `…-adds-up-by-<by>`
 * @example
 * ```ts
 * partsAddUp(onlineServices, 'services', ['districtServices', 'communeServices']).id; // => 'online-services/services-adds-up'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function partsAddUp<E extends Entity>(
  entity: E,
  total: keyof E['fields'] & string,
  parts: readonly (keyof E['fields'] & string)[],
  by = '',
): AnyRule {
  const [whole, pieces] = [labelOf(entity, total), parts.map((part) => labelOf(entity, part))];
  const joined = (language: 'vi' | 'en') => pieces.map((p) => quoted(p, language)).join(' + ');
  const given = (sum: number, missing = false) =>
    ({
      [total]: countFor(entity, total, sum),
      ...Object.fromEntries(parts.map((part, i) => [part, countFor(entity, part, missing && i === 0 ? null : i + 1)])),
    }) as never;
  const nonNegative = neverBelowZero(entity, parts);
  const sum = (parts.length * (parts.length + 1)) / 2;
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(total)}-adds-up${by === '' ? '' : `-by-${kebab(by)}`}`,
    title: { vi: `“${whole.vi}” bằng tổng các phần`, en: `"${whole.en}" is the sum of its parts` },
    severity: 'error',
    messages: {
      differs: {
        vi: `“${whole.vi}” không bằng ${joined('vi')}`,
        en: `"${whole.en}" is not ${joined('en')}`,
      },
    },
    hint: {
      vi: 'Cộng lại các phần và sửa số tổng hoặc phần bị sai',
      en: 'Add the parts again and correct the total or the part that is wrong',
    },
    law: basis,
    examples: [
      { name: 'the parts make the total', given: given(sum), verdict: 'held' },
      { name: 'the total is one too high', given: given(sum + 1), verdict: 'failed' },
      { name: 'a part was not reported', given: given(sum, true), verdict: 'undecided' },
      {
        name: 'no part was reported',
        given: { [total]: countFor(entity, total, sum) } as never,
        verdict: 'notConcerned',
      },
    ],
    comparisons: () => [comparison({ plus: [total], minus: parts }, '=')],
    check: (record) => {
      const counts = record as unknown as CountsByField;
      const stated = counts[total] ?? null;
      const pieces = parts.map((part) => counts[part] ?? null);
      if (!isStated(stated) || !pieces.some(isStated)) return notConcerned;
      const answer = sumAnswer(stated, pieces, nonNegative);
      return verdictOf(answer, [...parts.filter((p) => !isStated(counts[p])), total], () =>
        failed('differs', {
          field: total,
          expected: printSum({ plus: pieces }, '='),
          actual: printAgainst({ plus: [stated] }, { plus: pieces }),
        }),
      );
    },
  });
}

/**
 * Tells whether a total is the sum of its parts, as precisely as all of them were stated.
 *
 * @param total - the total
 * @param parts - the parts
 * @param nonNegative - whether no part can be below zero
 * @returns the answer
 */
export function sumAnswer(total: Count, parts: readonly Count[], nonNegative: boolean): TriState {
  if ([total, ...parts].every((c) => typeof c === 'number')) return addUpTo(total, parts);
  const agreement = agreesTotal(asFigure(total), parts.map(asFigure), { nonNegative });
  return agreement === 'consistent' ? 'yes' : agreement === 'impossible' ? 'no' : 'cannotTell';
}
