import { arithmetic, failed, notConcerned, undatedRule, type AnyRule, type Balance, type Entity } from '@qcdc/core';
import { addIntervals, compareIntervals, exactly, intervalOfStated, zero, type Interval } from '@qcdc/core/exact';
import { verdictOf } from '@qcdc/core/flow';
import { comparison } from '../define/comparison.ts';
import { defineRecordRule } from '../define/record-rule.ts';
import { asFigure, countFor, isStated, kebab, labelOf, quoted, type CountsByField } from '../define/field-names.ts';
import { printAgainst, printSum } from '../define/print-sum.ts';

/**
 * Makes the rule "no more is handled than was carried over and taken on", such as dossiers resolved and received. Who
 * handles more than was taken on in the period and says nothing of a stock carried over may still be right.
 *
 * @param entity - the entity
 * @param flows - stock at the start, what came in, what was handled
 * @returns the rule, id `<entity>/<first outflow>-within-taken-on`
 * @example
 * ```ts
 * const rule = handledWithinTaken(mediation, { opening: 'carriedOver', inflows: ['received'], outflows: ['settled'] });
 * const report = { unit: '00001', period: '2024', carriedOver: 0, received: 20, settled: 22 };
 * validate(parseRecords([report], mediation), [rule]).findings.map(({ code }) => code); // => ['mediation/settled-within-taken-on']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function handledWithinTaken<E extends Entity>(
  entity: E,
  { opening, inflows, outflows }: Omit<Balance<keyof E['fields'] & string>, 'closing'>,
): AnyRule {
  const taken = [opening, ...inflows];
  const [first = opening] = outflows;
  const names = (list: readonly string[], language: 'vi' | 'en') =>
    list.map((name) => quoted(labelOf(entity, name), language)).join(' + ');
  const given = (handled: number, carried: number | null) =>
    ({
      ...Object.fromEntries(inflows.map((name) => [name, countFor(entity, name, 10)])),
      ...Object.fromEntries(outflows.map((name, i) => [name, countFor(entity, name, i === 0 ? handled : 0)])),
      [opening]: countFor(entity, opening, carried),
    }) as never;
  const all = inflows.length * 10;
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(first)}-within-taken-on`,
    title: {
      vi: `${entity.label.vi}: số đã giải quyết không vượt số phải giải quyết`,
      en: `${entity.label.en}: no more resolved than there was to resolve`,
    },
    severity: 'error',
    messages: {
      exceeds: {
        vi: `${names(outflows, 'vi')} lớn hơn ${names(taken, 'vi')}`,
        en: `${names(outflows, 'en')} exceeds ${names(taken, 'en')}`,
      },
    },
    hint: {
      vi: 'Kiểm tra số tồn kỳ trước và số đã giải quyết',
      en: 'Check what was carried over and what was handled',
    },
    law: undatedRule(
      arithmetic({ vi: 'Chỉ giải quyết được việc đã tiếp nhận', en: 'Only what was taken on can be handled' }),
    ),
    examples: [
      { name: 'everything was handled', given: given(all + 2, 2), verdict: 'held' },
      { name: 'nothing says how much was handled', given: {}, verdict: 'notConcerned' },
      { name: 'one more than was taken on', given: given(all + 3, 2), verdict: 'failed' },
      {
        name: 'more than came in, and nobody says what was carried over',
        given: given(all + 1, null),
        verdict: 'undecided',
      },
    ],
    comparisons: () => [comparison({ plus: outflows, minus: taken }, '<=')],
    check: (record) => {
      const counts = record as unknown as CountsByField;
      const handled = outflows.filter((name) => isStated(counts[name]));
      const came = inflows.filter((name) => isStated(counts[name]));
      if (handled.length === 0 || came.length === 0) return notConcerned;
      const termsOf = (list: readonly string[]) => ({ plus: list.map((name) => counts[name] ?? null) });
      const sum = (list: readonly string[]) =>
        list.map((name) => told(counts[name] ?? null)).reduce(addIntervals, exactly(zero));
      const most =
        came.length < inflows.length || !isStated(counts[opening]) ? { ...sum(came), high: null } : sum(taken);
      return verdictOf(compareIntervals(sum(handled), '<=', most), [...taken, ...handled], () =>
        failed('exceeds', {
          field: first,
          expected: printSum(termsOf(taken), '≤'),
          actual: printAgainst(termsOf(handled), termsOf(taken)),
        }),
      );
    },
  });
}

function told(count: CountsByField[string]): Interval {
  return intervalOfStated(asFigure(count), { nonNegative: true }) ?? exactly(zero);
}
