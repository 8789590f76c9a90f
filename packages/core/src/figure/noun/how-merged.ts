import { counted, groupedCount } from '../../outcome/counted.ts';
import type { Text } from '../../outcome/text.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import { exactQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import type { Figure } from './figure.ts';
import type { MergeOperator } from './measure.ts';

const words: Readonly<Record<Exclude<MergeOperator, 'none'>, Text>> = {
  sum: { vi: 'tổng', en: 'sum' },
  maximum: { vi: 'số lớn nhất', en: 'the largest' },
  minimum: { vi: 'số nhỏ nhất', en: 'the smallest' },
  count: { vi: 'đếm số báo cáo', en: 'count of reports' },
  distinct: { vi: 'gộp không tính trùng', en: 'different ones' },
  last: { vi: 'số cuối kỳ', en: 'the last' },
  first: { vi: 'số đầu kỳ', en: 'the first' },
  mean: { vi: 'bình quân', en: 'average' },
};

/**
 * Says how a total over units came about.
 *
 * @param total - a computed figure
 * @param operator - operator over units
 * @returns such as "sum of 3 of 4 units"
 */
export function howOverUnits(total: Figure, operator: MergeOperator): Text {
  const { reported, expected } = total.coverage;
  if (reported === 0) return { vi: 'chưa đơn vị nào báo cáo', en: 'no unit reported' };
  const word = words[operator === 'none' ? 'sum' : operator];
  return withMargin(total, total.measuredIn, {
    vi: `${word.vi} của ${groupedCount(reported, 'vi')} trên ${groupedCount(expected, 'vi')} đơn vị`,
    en: `${word.en} of ${groupedCount(reported, 'en')} of ${counted(expected, 'unit')}`,
  });
}

/**
 * Says how a figure of a longer period came about.
 *
 * @param merged - the figure
 * @param operator - operator over time
 * @param reported - periods that have a number
 * @param asked - periods inside
 * @returns such as "average of 3 of 4 periods"
 */
export function howOverTime(merged: Figure, operator: MergeOperator, reported: number, asked: number): Text {
  const [last, none] = [operator === 'last', merged.value === null];
  if (none && (last || operator === 'first'))
    return last
      ? { vi: 'kỳ cuối chưa có số liệu', en: 'the last period has no figure' }
      : { vi: 'kỳ đầu chưa có số liệu', en: 'the first period has no figure' };
  if (last) return { vi: 'số của kỳ cuối', en: 'figure of the last period' };
  if (operator === 'first') return { vi: 'số của kỳ đầu', en: 'figure of the first period' };
  const word = words[operator === 'none' ? 'sum' : operator];
  return withMargin(merged, merged.measuredIn, {
    vi: `${word.vi} của ${groupedCount(reported, 'vi')} trên ${groupedCount(asked, 'vi')} kỳ`,
    en: `${word.en} of ${groupedCount(reported, 'en')} of ${counted(asked, 'period')}`,
  });
}

function withMargin({ margin }: ComputedQuantity, measuredIn: string, how: Text): Text {
  if (margin === undefined) return how;
  const below = (language: 'vi' | 'en') => printQuantity(exactQuantity(margin.below), measuredIn, language);
  const above = (language: 'vi' | 'en') => printQuantity(exactQuantity(margin.above), measuredIn, language);
  return {
    vi: `${how.vi}; các phần đã làm tròn nên số thật có thể thấp hơn tới ${below('vi')}, cao hơn tới ${above('vi')}`,
    en: `${how.en}; parts were rounded, so that the true number may be up to ${below('en')} lower or ${above('en')} higher`,
  };
}
