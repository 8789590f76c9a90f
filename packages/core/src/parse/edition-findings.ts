import { filledIn, type FindingDetail, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'older-form': [
    'warning',
    {
      vi: 'Biểu mẫu (phiên bản {b}) chưa có cột phải báo cáo trong kỳ này: {a}',
      en: 'The form (edition {b}) has no column yet for what is asked in the period reported on: {a}',
    },
    {
      vi: 'Dùng biểu mẫu của kỳ báo cáo; số liệu của cột thiếu được coi là chưa báo cáo, không phải bằng 0.',
      en: 'Use the form of the period; what is missing counts as not reported, not as zero.',
    },
  ],
  'not-in-form': [
    'info',
    {
      vi: 'Cột "{a}" không có trong biểu mẫu phiên bản {b}; vẫn được đọc',
      en: 'The column "{a}" is no part of the form of edition {b}; it is read all the same',
    },
    {
      vi: 'Không cần sửa nếu số liệu đúng; nên dùng biểu mẫu của kỳ báo cáo.',
      en: 'Nothing to do if the figures are right; better use the form of the period.',
    },
  ],
  'newer-column': [
    'warning',
    {
      vi: 'Cột "{a}" thuộc biểu mẫu mới hơn (thay đổi từ {b}) mà chương trình này chưa biết; số liệu trong cột không được đọc',
      en: 'The column "{a}" is of a newer form (changed from {b}) than this program knows; what stands in it is not read',
    },
    { vi: 'Cập nhật chương trình rồi đọc lại tệp.', en: 'Update the program and read the file again.' },
  ],
  'newer-choice': [
    'warning',
    {
      vi: 'Lựa chọn "{a}" thuộc biểu mẫu mới hơn (thay đổi từ {b}) mà chương trình này chưa biết; ô không được đọc',
      en: 'The choice "{a}" is of a newer form (changed from {b}) than this program knows; the cell is not read',
    },
    { vi: 'Cập nhật chương trình rồi đọc lại tệp.', en: 'Update the program and read the file again.' },
  ],
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

/** Codes of the findings on editions of forms, without the area `parse/`. */
export type EditionTrouble = keyof typeof says;

/**
 * Makes a finding on the edition of a form. Only the use of an old form for a new period is a fault of the report.
 *
 * @param trouble - what is unexpected
 * @param where - the place
 * @param detail - words to fill in, expected and actual
 * @returns the finding, code `parse/…`
 */
export function editionFinding(trouble: EditionTrouble, where: Where, detail: FindingDetail): Finding {
  return filledIn(`parse/${trouble}`, trouble === 'older-form' ? 'failed' : 'undecided', says[trouble], where, detail);
}
