import { arithmetic } from '../../basis/legal-basis.ts';
import { counted, groupedCount } from '../../outcome/counted.ts';
import type { Finding } from '../../outcome/finding.ts';
import { checkCall } from '../../outcome/check-call.ts';
import { having } from '../../outcome/demand.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import type { Dimension } from '../noun/dimension.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { Figure } from '../noun/figure.ts';
import type { Measure } from '../noun/measure.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { splitOf, type FigureSplit } from './split-of.ts';

const partsMakeTheTotal = arithmetic({
  vi: 'Tổng các phần phân tổ bằng số tổng; phần chưa phân tổ không phải là 0',
  en: 'The members of a split make its total; what is not split is not zero',
});

/**
 * Judges every split of a table: members that contradict their total, and totals that are not, or not wholly, split.
 *
 * @param table - figures as they were read, or after `rollUp`
 * @returns `figure/split-differs` for each figure whose members contradict it; `figure/not-split` once for each measure,
 * dimension and period in which somebody was asked to split and did not. Both leave the figures as they are
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { enterprisesHeld, stateHeld, nonStateHeld, foreignHeld } = employeeConferences.measures;
 * const builder = new FigureBuilder([enterprisesHeld, stateHeld, nonStateHeld, foreignHeld]);
 * for (const [{ id }, quantity] of [[enterprisesHeld, 10], [stateHeld, 2], [nonStateHeld, 7], [foreignHeld, 3]] as const)
 *   builder.add({ measure: id, unit: 'xa-mau', period: '2024', quantity });
 * splitFindings(builder.build().value).map(({ code }) => code); // => ['figure/split-differs']
 * ```
 */
export function splitFindings(table: FigureTable): readonly Finding[] {
  checkCall('splitFindings', { table: [table, having(['measures', 'find'], 'bảng số liệu', 'a figure table')] });
  return table.measures.flatMap((measure) =>
    (measure.splitBy ?? []).flatMap(({ by }) => ofDimension(table, measure, by)),
  );
}

function ofDimension(table: FigureTable, measure: Measure, by: Dimension): readonly Finding[] {
  const wrong: Finding[] = [];
  const open = new Map<string, { readonly first: Figure; readonly split: number; readonly all: number }>();
  for (const figure of table.filter({ measures: [measure.id] })) {
    const { unit, period } = figure;
    const split = splitOf(table, { measure: measure.id, unit, period }, by.id);
    if (split.total === null || isTotalOf(figure, split.total)) continue;
    if (split.state === 'contradicts') wrong.push(differs(measure, split, figure));
    if (!['complete', 'partly', 'notSplit'].includes(split.state)) continue;
    const { first, split: done, all } = open.get(period) ?? { first: figure, split: 0, all: 0 };
    const lacks = split.state === 'notSplit' || (split.state === 'partly' && by.open !== true);
    open.set(period, { first: lacks && done === all ? figure : first, split: done + (lacks ? 0 : 1), all: all + 1 });
  }
  const told = [...open].filter(([, { split, all }]) => split < all);
  return [...wrong, ...told.map(([period, { first, split, all }]) => notSplit(measure, by, period, first, all - split, all))]; // prettier-ignore
}

// Where a unit reported a figure and has a total too, the total is the one that is found.
const isTotalOf = (figure: Figure, found: Figure): boolean => figure.source !== null && found.source === null;

function differs(
  { label, measuredIn }: Measure,
  { by, members, total }: FigureSplit,
  { unit, period }: Figure,
): Finding {
  const parts = members.map(({ figure }) => figure);
  const printed = (quantity: ComputedQuantity) => ({
    vi: printQuantity(quantity, measuredIn, 'vi'),
    en: printQuantity(quantity, measuredIn, 'en'),
  });
  return {
    code: 'figure/split-differs',
    severity: 'warning',
    state: 'failed',
    message: {
      vi: `“${label.vi}” khác tổng các phần phân tổ theo “${by.label.vi}”`,
      en: `"${label.en}" is not what its members by "${by.label.en}" make`,
    },
    where: { ...total?.source, unit, period },
    ...(by.overlapping === true ? {} : { expected: printed(sumOfQuantities(parts, true)) }),
    ...(total === null ? {} : { actual: printed(total) }),
    hint: { vi: 'Kiểm tra số tổng và từng phần.', en: 'Check the total and each member.' },
    basis: [partsMakeTheTotal],
  };
}

function notSplit(
  { label }: Measure,
  by: Dimension,
  period: string,
  first: Figure,
  lacking: number,
  all: number,
): Finding {
  return {
    code: 'figure/not-split',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `“${label.vi}”: ${groupedCount(lacking, 'vi')} trên ${groupedCount(all, 'vi')} số liệu chưa phân tổ đủ theo “${by.label.vi}”; phần còn lại không phải là 0`,
      en: `"${label.en}": ${groupedCount(lacking, 'en')} of ${counted(all, 'figure')} are not wholly split by "${by.label.en}"; the rest is not zero`,
    },
    where: { ...first.source, unit: first.unit, period },
    hint: {
      vi: 'Đề nghị đơn vị báo cáo số liệu từng phần; nếu không có thì ghi 0.',
      en: 'Have the unit report each member, and 0 where there was none.',
    },
    basis: [partsMakeTheTotal],
  };
}
