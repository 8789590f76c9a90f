import { printDay, printPeriod, printQuantity, type ReportCell, type TableBlock, type Text } from '@qcdc/core';
import type { Agreement } from '@qcdc/core/flow';
import { printInterval } from '../compute/print-value.ts';
import type { StatedRatio } from './stated-ratios.ts';

const verdicts: Readonly<Record<Agreement, Text>> = {
  consistent: { vi: 'khớp', en: 'agrees' },
  onlyToNearest: { vi: 'chỉ khớp nếu làm tròn', en: 'agrees only if rounded to the nearest' },
  onlyTruncated: { vi: 'chỉ khớp nếu cắt bỏ phần lẻ', en: 'agrees only if the digits were cut off' },
  impossible: { vi: 'không khớp', en: 'does not agree' },
  undecided: { vi: 'chưa kết luận được', en: 'cannot tell' },
};

/**
 * Says a verdict in words.
 *
 * @param verdict - the verdict
 * @returns the words in both languages
 * @example
 * ```ts
 * verdictWords('impossible').en; // => 'does not agree'
 * ```
 */
export function verdictWords(verdict: Agreement): Text {
  return verdicts[verdict];
}

const both = (cell: (language: 'vi' | 'en') => string): Text => ({ vi: cell('vi'), en: cell('en') });

/** How stated percentages are shown. */
export interface StatedRatiosTableOptions {
  /** What the table shows. */
  readonly caption: Text;
}

/**
 * Makes a table of stated percentages: what was printed, from which parts, what they give, and the verdict.
 *
 * @param ratios - judged percentages
 * @param options - what the table shows
 * @returns the table, ready for any writer
 * @example
 * ```ts
 * const report = { unit: 'A', period: '2024', received: 40, settled: 35, statedSettledShare: '89%' };
 * const ratios = checkStatedRatios(parseRecords([report], mediation, { locale: 'vi' }), [mediation]);
 * const caption = { vi: 'Tỷ lệ nêu trong báo cáo', en: 'Percentages as stated' };
 * statedRatiosTable(ratios, { caption }).rows.length; // => 1
 * ```
 */
export function statedRatiosTable(ratios: readonly StatedRatio[], { caption }: StatedRatiosTableOptions): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: { vi: 'Đơn vị, kỳ', en: 'Unit, period' } },
      { header: { vi: 'Tỷ lệ', en: 'Ratio' } },
      { header: { vi: 'Nêu trong báo cáo', en: 'As stated' }, align: 'right' },
      { header: { vi: 'Tử số / mẫu số', en: 'Parts' }, align: 'right' },
      { header: { vi: 'Tính lại', en: 'Recomputed' }, align: 'right' },
      { header: { vi: 'Số đơn vị', en: 'Coverage' }, align: 'right' },
      { header: { vi: 'Kết luận', en: 'Verdict' } },
    ],
    rows: ratios.map((ratio): readonly ReportCell[] => {
      const { place, unitName, label, stated, numerator, denominator, measuredIn, computed, verdict } = ratio;
      const known = numerator.value !== null && denominator.value !== null;
      return [
        both((l) => `${unitName}, ${place.period === null ? printDay(place.day, l) : printPeriod(place.period, l)}`),
        label,
        both((l) => printQuantity(stated, 'percent', l)),
        both((l) => `${printQuantity(numerator, measuredIn, l)} / ${printQuantity(denominator, measuredIn, l)}`),
        computed === null ? null : both((l) => printInterval(computed, l, { scale: 3, measuredIn: 'percent' })),
        known ? '1/1' : '0/1',
        verdicts[verdict],
      ];
    }),
  };
}
