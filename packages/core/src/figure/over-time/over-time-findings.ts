import { arithmetic } from '../../basis/legal-basis.ts';
import { isSameNumber, numberText } from '../../number/exact-number.ts';
import type { Finding } from '../../outcome/finding.ts';
import { intersect } from '../../quantity/interval.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Period } from '../../time/period.ts';
import { periodInWords, printPeriod } from '../../time/print-period.ts';
import type { Figure } from '../noun/figure.ts';
import type { Measure } from '../noun/measure.ts';

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

/**
 * Says of a period that its figure differs from those of shorter ones in it.
 *
 * @param measure - the measure
 * @param whole - the figure of the period
 * @param parts - those of the shorter ones
 * @param sum - the number they make
 * @param target - the period that is made from either
 */
export function periodsDiffer(
  measure: Measure,
  whole: Figure,
  parts: readonly Figure[],
  sum: string,
  target: Period,
): Finding {
  const [one, others, made] = [periodInWords(whole.period), periodsInWords(parts), periodInWords(target.id)];
  return {
    code: 'figure/periods-differ',
    severity: 'warning',
    state: 'failed',
    message: {
      vi: `${measure.label.vi}: số liệu ${one.vi} không khớp với số liệu ${others.vi}; chưa rõ số nào đúng khi lập ${made.vi}`,
      en: `${measure.label.en}: the figure of ${one.en} differs from that of ${others.en}; nobody can tell which is right for ${made.en}`,
    },
    where: { ...whole.source, unit: whole.unit, period: whole.period },
    expected: sum,
    actual: whole.value === null ? '' : numberText(whole.value),
    hint: {
      vi: 'Đối chiếu số liệu từng kỳ và sửa kỳ ghi sai.',
      en: 'Compare period by period, and correct the one that is wrong.',
    },
    basis: [partsOfYear],
  };
}

/**
 * Says of a figure inside a longer period that the longer one could not be made from it.
 *
 * @param measure - the measure
 * @param figure - the figure
 * @param target - the longer period
 */
export function notUsed(measure: Measure, figure: Figure, target: Period): Finding {
  const [one, made] = [periodInWords(figure.period), periodInWords(target.id)];
  return {
    code: 'figure/period-not-used',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `${measure.label.vi}: số liệu ${one.vi} không được dùng khi lập ${made.vi}, vì kỳ ấy không xếp được cạnh các kỳ đã dùng`,
      en: `${measure.label.en}: the figure of ${one.en} is not used for ${made.en}, because that period does not fit beside those used`,
    },
    where: { ...figure.source, unit: figure.unit, period: figure.period },
    ...(figure.value === null ? {} : { actual: numberText(figure.value) }),
    basis: [partsOfYear],
  };
}

/**
 * Says that taking shorter periods from longer ones gives less than nothing.
 *
 * @param measure - the measure
 * @param added - the figures that are added
 * @param taken - those that are taken away
 * @param target - the period they should make
 * @param difference - the number
 */
export function belowNothing(
  measure: Measure,
  added: readonly Figure[],
  taken: readonly Figure[],
  target: Period,
  difference: string,
): Finding {
  const [more, less, made] = [periodsInWords(added), periodsInWords(taken), periodInWords(target.id)];
  const [first] = added;
  return {
    code: 'figure/part-above-whole',
    severity: 'warning',
    state: 'failed',
    message: {
      vi: `${measure.label.vi}: số liệu ${more.vi} nhỏ hơn số liệu ${less.vi}; không lập được ${made.vi} từ hiệu này`,
      en: `${measure.label.en}: the figure of ${more.en} is below that of ${less.en}; ${made.en} is not made from the difference`,
    },
    where: { ...first?.source, unit: first?.unit ?? '', period: first?.period ?? target.id },
    actual: difference,
    hint: {
      vi: 'Kiểm tra số lũy kế của các kỳ.',
      en: 'Check the running figures of the periods.',
    },
    basis: [partsOfYear],
  };
}

/**
 * Names the periods of figures.
 *
 * @param figures - the figures
 * @returns such as "quý I/2024, quý II/2024"
 */
export function periodsInWords(figures: readonly Figure[]): { readonly vi: string; readonly en: string } {
  const names = figures.map(({ period }) => periodInWords(period));
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}
