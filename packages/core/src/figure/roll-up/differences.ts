import { arithmetic } from '../../basis/legal-basis.ts';
import { fractionOf, isSameNumber, numberText, type ExactNumber } from '../../number/exact-number.ts';
import { fractionText } from '../../number/fraction-text.ts';
import { addFractions, compareFractions, subtractFractions } from '../../number/fraction.ts';
import { counted, groupedCount } from '../../outcome/counted.ts';
import type { Finding } from '../../outcome/finding.ts';
import type { Text } from '../../outcome/text.ts';
import { intersect } from '../../quantity/interval.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Climbed } from './climb.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { proposals } from './difference-proposals.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import type { PossibleMembers } from './possible-members.ts';

const sumOfParts = arithmetic({ vi: 'số tổng bằng tổng các phần', en: 'a total is the sum of its parts' });

/**
 * Compares the totals units reported with the totals of the units below them.
 *
 * @param table - the rolled-up table
 * @param plan - the plan
 * @param climbed - where own totals stand beside
 * @param others - units that are not below another, but could have been taken for such
 * @returns a finding for each difference
 */
export function differences(
  table: FigureTable,
  plan: RollUpPlan,
  climbed: Climbed,
  others: PossibleMembers,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const place of climbed.beside) {
    const node = Math.floor(place / plan.slots.length);
    const slot = plan.slots[place - node * plan.slots.length];
    const unit = plan.idOf(plan.nodes[node] ?? -1);
    const measure = table.measures[slot?.measure ?? -1]?.id ?? '';
    const period = table.periods[slot?.period ?? -1]?.id ?? '';
    const reported = table.findReported({ measure, unit, period });
    const computed = table.find({ measure, unit, period });
    const finding = reported === null || computed === null ? null : difference(table, reported, computed, others);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

function difference(table: FigureTable, reported: Figure, computed: Figure, others: PossibleMembers): Finding | null {
  const own = reported.value;
  const sum = computed.value;
  if (own === null || sum === null || isSameNumber(own, sum)) return null;
  const mayBeOwn = intervalOfStated(reported);
  const maySum = intervalOfStated(computed);
  const open = mayBeOwn === null || maySum === null || intersect(mayBeOwn, maySum) !== null;
  const { coverage } = computed;
  const incomplete = coverage.reported < coverage.expected;
  // Below the sum and not refuted: rounding explains it, and who is missing could not.
  if (open && (!incomplete || compareFractions(fractionOf(own), fractionOf(sum)) < 0)) return null;
  return {
    code: open ? 'figure/total-above-incomplete-parts' : 'figure/total-differs',
    severity: open ? 'info' : 'warning',
    state: open ? 'undecided' : 'failed',
    message: open
      ? {
          vi: `Số tổng lớn hơn tổng của ${groupedCount(coverage.reported, 'vi')} trên ${groupedCount(coverage.expected, 'vi')} đơn vị đã báo cáo`,
          en: `The total exceeds the sum of ${groupedCount(coverage.reported, 'en')} of ${counted(coverage.expected, 'unit')} that reported`,
        }
      : {
          vi: 'Số tổng do đơn vị báo cáo khác tổng số của các đơn vị trực thuộc',
          en: 'The total the unit reported differs from the sum of the units below it',
        },
    where: { ...reported.source, unit: reported.unit, period: reported.period },
    expected: withMargin(sum, computed),
    actual: numberText(own),
    hint: hintFor(proposals(table, reported, computed, others)),
    basis: [sumOfParts],
  };
}

// With rounded parts, the sum is a range.
function withMargin(sum: ExactNumber, { margin }: Figure): string {
  if (margin === undefined) return numberText(sum);
  const least = subtractFractions(fractionOf(sum), fractionOf(margin.below));
  const most = addFractions(fractionOf(sum), fractionOf(margin.above));
  return `${fractionText(least)} … ${fractionText(most)}`;
}

function hintFor(ideas: readonly Text[]): Text {
  const vi = ideas.map((idea) => idea.vi).join('; ');
  const en = ideas.map((idea) => idea.en).join('; ');
  return {
    vi: `${vi === '' ? 'Đối chiếu từng đơn vị trực thuộc' : `Có thể: ${vi}`}. Cả hai số đều được giữ, các cấp trên dùng số cộng.`,
    en: `${en === '' ? 'Compare unit by unit' : `Perhaps: ${en}`}. Both numbers are kept, and levels above use the sum.`,
  };
}
