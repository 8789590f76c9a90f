import { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'not-asked': [
    'info',
    {
      vi: '"{a}" không phải báo cáo cho {b}; nội dung đã ghi vẫn được dùng',
      en: '"{a}" is not asked for {b}; what was reported is used all the same',
    },
    {
      vi: 'Kiểm tra có ghi nhầm cột hoặc nhầm kỳ báo cáo không.',
      en: 'Check whether it stands in the wrong column, or the period is wrong.',
    },
  ],
  'choice-not-asked': [
    'info',
    {
      vi: 'Lựa chọn "{a}" không có trong danh sách áp dụng cho {b}; vẫn được dùng',
      en: 'The choice "{a}" is not on the list for {b}; it is used all the same',
    },
    {
      vi: 'Kiểm tra có chọn nhầm hoặc nhầm kỳ báo cáo không.',
      en: 'Check whether the wrong choice was taken, or the period is wrong.',
    },
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on what was reported though it was not asked, without the area `parse/`. */
export type EditionTrouble = keyof typeof says;

/**
 * Makes a finding on something that was reported though it was not asked.
 *
 * @param trouble - what is unexpected
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding, code `parse/…`
 */
export function editionFinding(trouble: EditionTrouble, where: Where, detail: FindingDetail): Finding {
  return filledIn(`parse/${trouble}`, 'undecided', says[trouble], where, detail);
}
