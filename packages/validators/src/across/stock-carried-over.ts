import {
  arithmetic,
  defineRule,
  failed,
  notConcerned,
  period,
  undatedRule,
  type AnyRule,
  type Balance,
  type Entity,
} from '@qcdc/core';
import { fraction, negateFraction, one } from '@qcdc/core/exact';
import { sameCount, verdictOf, type RecordsByEntity, type TwoPeriodsInput } from '@qcdc/core/flow';
import { perCatalogue } from '../define/per-catalogue.ts';
import { exampleOf } from '../define/example.ts';
import { countFor, isStated, kebab, labelOf, labelsOf, type CountsByField } from '../define/field-names.ts';
import { say } from '../define/say.ts';

/**
 * Makes the rule "what one period carries over is what the period before left", such as cases outstanding on 30 June and
 * cases carried over on 1 July. It looks at two periods.
 *
 * @param entity - the entity
 * @param balance - its opening and closing stock
 * @returns the rule, id `<entity>/<opening>-carried-over`
 * @example
 * ```ts
 * stockCarriedOver(mediation, { opening: 'carriedOver', closing: 'pending' }).id; // => 'mediation/carried-over-carried-over'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function stockCarriedOver<E extends Entity>(
  entity: E,
  { opening, closing }: Pick<Balance<keyof E['fields'] & string>, 'opening' | 'closing'>,
): AnyRule {
  const [first, last] = [labelOf(entity, opening), labelOf(entity, closing)];
  const input = (left: number | null, carried: number, later = '2024-H2'): TwoPeriodsInput => {
    const records = (name: string, count: number | null, id: string): RecordsByEntity => {
      const values = { period: id, [name]: countFor(entity, name, count) };
      return new Map([[entity.id, [exampleOf(entity, values as never)]]]);
    };
    return {
      unit: '00001',
      relation: later === '2024-H2' ? 'follows' : 'within',
      earlier: period('2024-H1'),
      later: period(later),
      before: records(closing, left, '2024-H1'),
      after: records(opening, carried, later),
    };
  };
  return defineRule({
    id: `${entity.id}/${kebab(opening)}-carried-over`,
    title: {
      vi: `“${first.vi}” bằng “${last.vi}” của kỳ trước`,
      en: `"${first.en}" is "${last.en}" of the period before`,
    },
    severity: 'warning',
    scope: 'twoPeriods',
    entities: [entity.id],
    labels: labelsOf(entity, [opening, closing]),
    messages: {
      differs: {
        vi: `“${first.vi}” khác “${last.vi}” của kỳ liền trước`,
        en: `"${first.en}" differs from "${last.en}" of the period before`,
      },
    },
    hint: { vi: 'Đối chiếu với báo cáo kỳ trước', en: 'Compare with the report of the period before' },
    law: undatedRule(
      arithmetic({ vi: 'Tồn đầu kỳ là tồn cuối kỳ trước', en: 'An opening stock is the closing stock before' }),
    ),
    examples: perCatalogue(() => [
      { name: 'carried over in full', input: input(5, 5), verdict: 'held' },
      { name: 'one case lost between the periods', input: input(5, 4), verdict: 'failed' },
      { name: 'the period before left nothing on record', input: input(null, 4), verdict: 'undecided' },
      {
        name: 'a half-year inside its year does not come before it',
        input: input(5, 4, '2024'),
        verdict: 'notConcerned',
      },
    ]),
    comparisonsBetween: ({ relation, before, after }: TwoPeriodsInput) => {
      const [left, carried] = [before, after].map((records) => records.get(entity.id)?.[0]);
      if (relation !== 'follows' || left === undefined || carried === undefined) return [];
      const terms = [
        { of: carried, field: opening, by: one },
        { of: left, field: closing, by: negateFraction(one) },
      ];
      return [{ terms, operator: '=' as const, to: fraction(0n) }];
    },
    check: ({ relation, before, after }: TwoPeriodsInput) => {
      const [a, b] = [before, after].map((records) => records.get(entity.id)?.[0] as CountsByField | undefined);
      if (relation !== 'follows' || a === undefined || b === undefined || !isStated(b[opening])) return notConcerned;
      const [left, carried] = [a[closing] ?? null, b[opening] ?? null];
      return verdictOf(sameCount(left, carried), [isStated(left) ? opening : closing], () =>
        failed('differs', {
          field: opening,
          expected: say`= ${left}`,
          actual: say`${carried}`,
          about: b,
        }),
      );
    },
  });
}
