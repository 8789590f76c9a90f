import {
  arithmetic,
  DefinitionError,
  exactQuantity,
  failed,
  held,
  missingQuantity,
  notConcerned,
  printQuantity,
  undatedRule,
  undecided,
  type AnyRule,
  type Entity,
  type Quantity,
} from '@qcdc/core';
import { agrees } from '@qcdc/core/flow';
import { defineRecordRule } from '../define/record-rule.ts';
import { statedQuantity } from '../define/example.ts';
import { isStated, kebab, labelOf } from '../define/field-names.ts';
import { exactShare } from './exact-share.ts';

const basis = /* @__PURE__ */ undatedRule(
  /* @__PURE__ */ arithmetic({
    vi: 'Tỷ lệ bằng tử số chia mẫu số',
    en: 'A percentage is its numerator over its denominator',
  }),
);

/**
 * Makes the rule "a stated percentage agrees with the figures it was computed from". It tells apart a percentage that is
 * wrong either way (a warning) and one that is right only if its digits were cut off and not rounded (an info).
 *
 * @param entity - the entity
 * @param field - field of the stated percentage
 * @returns the rule, id `<entity>/<field>-agrees`
 * @throws `DefinitionError` `rule/not-a-stated-share` when the field is not made by `statedRatioField`
 * @example
 * ```ts
 * statedShareAgrees(oneStop, 'statedOnlineShare').id; // => 'one-stop/stated-online-share-agrees'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function statedShareAgrees<E extends Entity>(entity: E, field: keyof E['fields'] & string): AnyRule {
  const ratio = entity.fields[field]?.info.ratioOf;
  if (ratio === undefined)
    throw new DefinitionError(
      'rule/not-a-stated-share',
      {
        vi: `"${field}" của ${entity.id} không nêu được tính từ trường nào; tạo bằng statedRatioField`,
        en: `"${field}" of ${entity.id} does not say which fields it was computed from; make it with statedRatioField`,
      },
      entity.id,
    );
  const { numerator, denominator } = ratio;
  const [label, part, whole] = [labelOf(entity, field), labelOf(entity, numerator), labelOf(entity, denominator)];
  const of = { vi: `“${part.vi}” : “${whole.vi}”`, en: `"${part.en}" ÷ "${whole.en}"` };
  const given = (share: string, n: number | null, d: number) =>
    ({
      [field]: statedQuantity(share),
      [numerator]: n === null ? missingQuantity : exactQuantity(n),
      [denominator]: exactQuantity(d),
    }) as never;
  return defineRecordRule(entity, {
    id: `${entity.id}/${kebab(field)}-agrees`,
    title: { vi: `“${label.vi}” khớp với số liệu`, en: `"${label.en}" agrees with its figures` },
    severity: 'warning',
    messages: {
      impossible: {
        vi: `“${label.vi}” không khớp với ${of.vi}, dù làm tròn hay bỏ bớt chữ số`,
        en: `"${label.en}" does not agree with ${of.en}, rounded or cut off`,
      },
      cutOff: {
        vi: `“${label.vi}” chỉ khớp với ${of.vi} nếu bỏ bớt chữ số mà không làm tròn`,
        en: `"${label.en}" agrees with ${of.en} only if digits were cut off and not rounded`,
      },
    },
    hint: {
      vi: 'Tính lại tỷ lệ từ hai số, làm tròn đến chữ số gần nhất; hoặc sửa số bị sai',
      en: 'Compute the percentage again from the two figures, rounded to the nearest; or correct the wrong figure',
    },
    law: basis,
    examples: [
      { name: '99.4 % of 861 of 866', given: given('99.4', 861, 866), verdict: 'held' },
      { name: '97 % of 7445 of 7609, which is 97.845 %', given: given('97', 7445, 7609), verdict: 'failed' },
      { name: '99.3 % of 7518 of 7609, which is 98.804 %', given: given('99.3', 7518, 7609), verdict: 'failed' },
      { name: 'the part was not reported', given: given('99.4', null, 866), verdict: 'undecided' },
      { name: 'no percentage is stated', given: { [numerator]: exactQuantity(861) } as never, verdict: 'notConcerned' },
      {
        name: 'a percentage without its figures',
        given: { [field]: statedQuantity('99.4') } as never,
        verdict: 'undecided',
      },
    ],
    comparisons: () => [{ share: field, numerator, denominator }],
    check: (record) => {
      const figures = record as unknown as Readonly<Record<string, Quantity | undefined>>;
      const stated = figures[field] ?? missingQuantity;
      const n = figures[numerator] ?? missingQuantity;
      const d = figures[denominator] ?? missingQuantity;
      if (!isStated(stated)) return notConcerned;
      const agreement = agrees(stated, n, d);
      if (agreement === 'consistent' || agreement === 'onlyToNearest') return held;
      if (agreement === 'undecided') {
        const open = [numerator, denominator].filter((name) => !isStated(figures[name]));
        return undecided(...(open.length === 0 ? [field] : open));
      }
      const cutOff = agreement === 'onlyTruncated';
      return failed(cutOff ? 'cutOff' : 'impossible', {
        ...(cutOff ? { severity: 'info' } : {}),
        field,
        expected: { vi: exactShare(n, d, stated, 'vi'), en: exactShare(n, d, stated, 'en') },
        actual: { vi: printQuantity(stated, 'percent', 'vi'), en: printQuantity(stated, 'percent', 'en') },
      });
    },
  });
}
