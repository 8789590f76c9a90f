import { arithmetic } from '../../basis/legal-basis.ts';
import { isSameNumber, numberText } from '../../number/exact-number.ts';
import type { Finding } from '../../outcome/finding.ts';
import { intersect } from '../../quantity/interval.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Period } from '../../time/period.ts';
import { printPeriod } from '../../time/print-period.ts';
import type { Figure } from '../noun/figure.ts';

const partsOfYear = arithmetic({
  vi: 'số liệu của cả kỳ bằng tổng số liệu các kỳ trong đó',
  en: 'the figure of a period is the sum of those of the periods in it',
});

/**
 * Compares the figure a unit reported for a longer period with what the periods inside make.
 *
 * @param own - the figure it reported
 * @param merged - what the periods inside make
 * @returns a finding where they differ
 */
export function compareWithParts(own: Figure, merged: ComputedQuantity): readonly Finding[] {
  if (own.value === null || merged.value === null || isSameNumber(own.value, merged.value)) return [];
  const [a, b] = [intervalOfStated(own), intervalOfStated(merged)];
  const open = a === null || b === null || intersect(a, b) !== null;
  if (open && merged.bound === 'exact') return [];
  return [
    {
      code: open ? 'figure/period-above-its-parts' : 'figure/period-differs',
      severity: open ? 'info' : 'warning',
      state: open ? 'undecided' : 'failed',
      message: open
        ? {
            vi: 'Chưa đủ các kỳ trong kỳ này để đối chiếu số cả kỳ',
            en: 'Not all periods inside are there to compare the whole with',
          }
        : {
            vi: 'Số cả kỳ khác số cộng của các kỳ trong đó',
            en: 'The figure of the whole period differs from that of the periods inside',
          },
      where: { ...own.source, unit: own.unit, period: own.period },
      expected: numberText(merged.value),
      actual: numberText(own.value),
      hint: {
        vi: 'Đối chiếu số liệu từng kỳ; số báo cáo cho cả kỳ được giữ.',
        en: 'Compare period by period; the figure reported for the whole is kept.',
      },
      basis: [partsOfYear],
    },
  ];
}

/**
 * Says of a longer period that there is nothing to make its figures from.
 *
 * @param target - the period
 * @param periods - the periods there are
 */
export function notFilled(target: Period, periods: readonly Period[]): Finding {
  const there = periods.slice(0, 12).map((period) => period.id);
  return {
    code: 'figure/period-not-filled',
    severity: 'warning',
    state: 'undecided',
    message: {
      vi: `Không có kỳ nào nằm trong ${printPeriod(target, 'vi')} để lập số liệu của kỳ này`,
      en: `No period fills ${printPeriod(target, 'en')}; it has no figures`,
    },
    where: { period: target.id },
    actual: there.join(', ') + (periods.length > there.length ? ', …' : ''),
    hint: {
      vi: 'Chọn kỳ gồm trọn các tháng, quý hoặc nửa năm đã có số liệu.',
      en: 'Choose a period that whole months, quarters or halves with figures fill.',
    },
    basis: [partsOfYear],
  };
}
