import {
  arithmetic,
  failed,
  notConcerned,
  undatedRule,
  type AnyRule,
  type Balance,
  type Count,
  type Entity,
} from '@qcdc/core';
import { addUpTo, sumsAgree, verdictOf, type TriState } from '@qcdc/core/flow';
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
  /* @__PURE__ */ arithmetic({
    vi: 'Tồn đầu kỳ cộng phát sinh trừ giải quyết bằng tồn cuối kỳ',
    en: 'Opening stock plus inflow minus outflow is the closing stock',
  }),
);

/**
 * Makes the rule "opening stock + inflows = outflows + closing stock", such as cases carried over, received, resolved and
 * outstanding. Figures in round units are compared as precisely as they were stated, on both sides.
 *
 * @param entity - the entity
 * @param balance - fields of the stocks and flows
 * @returns the rule, id `<entity>/<closing>-balances`
 * @example
 * ```ts
 * const rule = stockBalances(mediation, { opening: 'carriedOver', inflows: ['received'], outflows: ['settled', 'unsettled'], closing: 'pending' });
 * const report = { unit: '00001', period: '2024', carriedOver: 2, received: 20, settled: 15, unsettled: 5, pending: 3 };
 * validate(parseRecords([report], mediation), [rule]).findings.map(({ code }) => code); // => ['mediation/pending-balances']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function stockBalances<E extends Entity>(entity: E, balance: Balance<keyof E['fields'] & string>): AnyRule {
  const { opening, inflows, outflows, closing } = balance;
  const [before, after] = [
    [opening, ...inflows],
    [...outflows, closing],
  ];
  const nonNegative = neverBelowZero(entity, [...before, ...after]);
  const label = labelOf(entity, closing);
  const joined = (names: readonly string[], language: 'vi' | 'en', sign: string) =>
    names.map((name) => quoted(labelOf(entity, name), language)).join(sign);
  const formula = (language: 'vi' | 'en') =>
    `${joined(before, language, ' + ')} − ${joined(outflows, language, ' − ')}`;
  const given = (last: number | null) =>
    ({
      ...Object.fromEntries(before.map((name) => [name, countFor(entity, name, 10)])),
      ...Object.fromEntries(outflows.map((name) => [name, countFor(entity, name, 3)])),
      [closing]: countFor(entity, closing, last),
    }) as never;
  const right = before.length * 10 - outflows.length * 3;
  const missingOpening = { ...(given(right) as Record<string, Count>), [opening]: countFor(entity, opening, null) };
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(closing)}-balances`,
    title: {
      vi: `“${label.vi}” khớp với tồn đầu kỳ và phát sinh`,
      en: `"${label.en}" agrees with what was carried over and what came in`,
    },
    severity: 'warning',
    messages: {
      differs: { vi: `“${label.vi}” không bằng ${formula('vi')}`, en: `"${label.en}" is not ${formula('en')}` },
    },
    hint: { vi: 'Đối chiếu với tồn cuối kỳ trước', en: 'Compare with the closing stock of the period before' },
    law: basis,
    examples: [
      { name: 'stock and flow balance', given: given(right), verdict: 'held' },
      {
        name: 'only the closing stock was reported',
        given: { [closing]: countFor(entity, closing, right) } as never,
        verdict: 'notConcerned',
      },
      { name: 'one case too many at the end', given: given(right + 1), verdict: 'failed' },
      { name: 'the opening stock was not reported', given: missingOpening as never, verdict: 'undecided' },
    ],
    comparisons: () => [comparison({ plus: before, minus: after }, '=')],
    check: (record) => {
      const counts = record as unknown as CountsByField;
      // Who reports no closing stock keeps no such account; flows alone contradict nothing, nor does a closing stock alone.
      const others = [...before, ...outflows];
      if (!isStated(counts[closing]) || !others.some((name) => isStated(counts[name]))) return notConcerned;
      const [come, gone] = [before, after].map((names) => names.map((name) => counts[name] ?? null)) as [
        Count[],
        Count[],
      ];
      return verdictOf(
        balanceAnswer(come, gone, nonNegative),
        [...before, ...after].filter((name) => !isStated(counts[name])),
        () =>
          failed('differs', {
            field: closing,
            expected: printSum({ plus: come, minus: gone.slice(0, -1) }, '='),
            actual: printAgainst({ plus: [counts[closing] ?? null] }, { plus: come, minus: gone.slice(0, -1) }),
          }),
      );
    },
  });
}

function balanceAnswer(come: readonly Count[], gone: readonly Count[], nonNegative: boolean): TriState {
  if (come.every((c) => typeof c === 'number') && gone.every((c) => typeof c === 'number'))
    return addUpTo(
      come.reduce((a, b) => a + b, 0),
      gone,
    );
  const agreement = sumsAgree(come.map(asFigure), gone.map(asFigure), { nonNegative });
  return agreement === 'consistent' ? 'yes' : agreement === 'impossible' ? 'no' : 'cannotTell';
}
