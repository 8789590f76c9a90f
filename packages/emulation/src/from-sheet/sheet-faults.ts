import type { Text } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';

/** What a scoring sheet leaves open, by code. */
export const sheetFaults = {
  'no-scoring-sheet': (): Text =>
    said(
      'Không tìm thấy bảng có cột nội dung (tiêu chí) và cột điểm chuẩn hoặc điểm tối đa.',
      'No table has a column of contents and one of maximum points.',
    ),
  'line-without-points': (label: string): Text =>
    said(
      `"${label}" chưa có điểm tối đa; dòng này không được đưa vào bảng.`,
      `"${label}" has no maximum; it is left out.`,
    ),
  'no-lines': (): Text =>
    said(
      'Bảng không có tiêu chí nào đọc được; mỗi tiêu chí cần nội dung và điểm tối đa.',
      'No criterion of the sheet can be read; each needs its content and its maximum.',
    ),
  'sheet-not-read': (name: string, read: string): Text =>
    said(
      `Trang tính "${name}" cũng có bảng chấm điểm; chỉ đọc trang "${read}".`,
      `The worksheet "${name}" holds a scoring sheet too; only "${read}" is read.`,
    ),
  'column-not-used': (header: string): Text =>
    said(`Cột "${header}" không dùng đến.`, `The column "${header}" is not used.`),
  'maximum-unreadable': (label: string, written: string): Text =>
    said(
      `Không đọc được điểm tối đa của "${label}", đang ghi "${written}".`,
      `The maximum of "${label}" cannot be read; it says "${written}".`,
    ),
  'sum-of-sheet-wrong': (label: string, stated: Fraction, sum: Fraction): Text =>
    said(
      `"${label}" ghi ${numberText(stated).vi} điểm, các tiêu chí thành phần cộng lại được ${numberText(sum).vi}; lấy tổng này.`,
      `"${label}" states ${numberText(stated).en} points, the lines below add up to ${numberText(sum).en}; that sum is taken.`,
    ),
  'levels-of-line': (label: string): Text =>
    said(
      `Các dòng dưới "${label}" là các mức chấm, không phải tiêu chí thành phần; ghi vào cách chấm.`,
      `The lines below "${label}" are its levels, not parts of it; they are kept as the way it is scored.`,
    ),
  'penalty-among-lines': (label: string): Text =>
    said(
      `"${label}" ghi điểm âm; coi là dòng điểm trừ.`,
      `"${label}" has points below zero; it is taken as a penalty.`,
    ),
  'adjustment-unlimited': (label: string): Text =>
    said(
      `"${label}" chưa ghi tối đa bao nhiêu điểm; coi là không giới hạn.`,
      `It is not said how many points "${label}" comes to at most; taken as without limit.`,
    ),
  'part-limit-not-kept': (label: string, limit: Fraction): Text =>
    said(
      `"${label}" cả phần tối đa ${numberText(limit).vi} điểm, các dòng cộng lại có thể vượt; mỗi dòng chỉ giới hạn riêng.`,
      `"${label}" comes to ${numberText(limit).en} points at most, its lines together to more; each line is limited for itself only.`,
    ),
  'row-not-used': (words: string): Text =>
    said(`Dòng "${words}" không phải là tiêu chí; không dùng.`, `The row "${words}" is no criterion; it is not used.`),
  'evidence-undecided': (label: string): Text =>
    said(
      `"${label}" yêu cầu tài liệu kiểm chứng; bảng không nêu thiếu tài liệu thì 0 điểm hay trả lại bổ sung.`,
      `"${label}" asks for evidence; the sheet does not say whether none of it means 0 points or a return.`,
    ),
  'no-classes': (): Text =>
    said('Bảng không nêu khung xếp loại; chưa xếp loại được.', 'The sheet states no classes; nothing is classed.'),
  'limit-undecided': (label: string, below: boolean): Text =>
    said(
      `Mức "${label}" không nêu rõ giới hạn trên thuộc mức nào; coi là ${below ? 'dưới điểm bắt đầu của mức trên' : 'thuộc mức này'}.`,
      `It is not said to which class the upper limit of "${label}" belongs; taken as ${below ? 'below the class above' : 'its own'}.`,
    ),
  'number-twice': (id: string, kept: string): Text =>
    said(
      `Số thứ tự "${id}" dùng hai lần; dòng sau mang mã "${kept}".`,
      `The number "${id}" is used twice; the later line goes by "${kept}".`,
    ),
} as const;
