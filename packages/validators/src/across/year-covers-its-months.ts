import {
  arithmetic,
  defineRule,
  failed,
  held,
  notConcerned,
  period,
  undatedRule,
  undecided,
  type AnyRule,
  type Entity,
} from '@qcdc/core';
import { atMost, type RecordsByEntity, type TwoPeriodsInput } from '@qcdc/core/flow';
import { perCatalogue } from '../define/per-catalogue.ts';
import { exampleOf, statedQuantity } from '../define/example.ts';
import { labelOf, labelsOf, type CountsByField } from '../define/field-names.ts';
import { atLeastTheSum } from './at-least-the-sum.ts';
import { named, printAgainst, printSum } from '../define/print-sum.ts';

/**
 * Makes the rule "what was counted in the first months is counted in the year": a count of a half-year or nine months never
 * exceeds that of the whole year. It looks at two periods that begin together.
 *
 * @param entity - the entity; its flows are the figures that add up over time
 * @returns the rule, id `<entity>/year-covers-its-months`; `null` when the entity has no flows
 * @example
 * ```ts
 * yearCoversItsMonths(mediation)?.id; // => 'mediation/year-covers-its-months'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function yearCoversItsMonths(entity: Entity): AnyRule | null {
  const flows = Object.entries(entity.fields)
    .filter(([, { info }]) => info.kind === 'figure' && (info.overTime ?? 'sum') === 'sum')
    .map(([name]) => name);
  const [sample] = flows;
  if (entity.form !== 'period' || sample === undefined) return null;
  const input = (part: number, whole: number | string): TwoPeriodsInput => {
    const records = (id: string, figure: unknown): RecordsByEntity =>
      new Map([[entity.id, [exampleOf(entity, { period: id, [sample]: figure })]]]);
    return {
      unit: '00001',
      relation: 'within',
      earlier: period('2024-H1'),
      later: period('2024'),
      before: records('2024-H1', part),
      after: records('2024', typeof whole === 'string' ? statedQuantity(whole, 'above') : whole),
    };
  };
  return defineRule({
    id: `${entity.id}/year-covers-its-months`,
    title: {
      vi: `${entity.label.vi}: số cả kỳ không ít hơn số của những tháng đầu`,
      en: `${entity.label.en}: the whole period counts no less than its first months`,
    },
    severity: 'warning',
    scope: 'twoPeriods',
    entities: [entity.id],
    labels: labelsOf(entity, flows),
    messages: {
      less: {
        vi: `${entity.label.vi}: số cả kỳ ít hơn số đã báo cáo cho những tháng đầu của kỳ`,
        en: `${entity.label.en}: the whole period counts less than was reported for its first months`,
      },
    },
    hint: { vi: 'Đối chiếu hai báo cáo, sửa báo cáo sai', en: 'Compare the two reports and correct the wrong one' },
    law: undatedRule(arithmetic({ vi: 'Số lũy kế không giảm', en: 'A count of a longer period is never smaller' })),
    examples: perCatalogue(() => [
      { name: 'nothing more in the second half', input: input(5, 5), verdict: 'held' },
      { name: 'one less in the year than in its first half', input: input(5, 4), verdict: 'failed' },
      { name: 'the year is only bounded', input: input(5, '4'), verdict: 'undecided' },
    ]),
    comparisonsBetween: ({ relation, before, after }: TwoPeriodsInput) => {
      const [part, whole] = [before, after].map((records) => records.get(entity.id)?.[0] as CountsByField | undefined);
      if (relation !== 'within' || part === undefined || whole === undefined) return [];
      return flows
        .filter((field) => isNumber(part[field] ?? null))
        .map((field) => atLeastTheSum({ of: whole, field }, [part]));
    },
    check: ({ relation, before, after }: TwoPeriodsInput) => {
      const [a, b] = [before, after].map((records) => records.get(entity.id)?.[0] as CountsByField | undefined);
      if (relation !== 'within' || a === undefined || b === undefined) return notConcerned;
      const open: string[] = [];
      let compared = false;
      for (const name of flows) {
        const [part, whole] = [a[name] ?? null, b[name] ?? null];
        if (!isNumber(part) || !isNumber(whole)) continue;
        compared = true;
        const answer = atMost(part, whole);
        if (answer === 'no')
          return failed('less', {
            field: name,
            expected: named(printSum({ plus: [part] }, '≥'), labelOf(entity, name)),
            actual: printAgainst({ plus: [whole] }, { plus: [part] }),
            about: b,
          });
        if (answer === 'cannotTell') open.push(name);
      }
      if (!compared) return notConcerned;
      return open.length === 0 ? held : undecided(...open);
    },
  });
}

function isNumber(count: CountsByField[string]): boolean {
  return count !== null && (typeof count === 'number' || count.value !== null);
}
