import type { Fraction, Text } from '@qcdc/core';
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
  'maximum-unreadable': (label: string): Text =>
    said(`Không đọc được điểm tối đa của "${label}".`, `The maximum of "${label}" cannot be read.`),
  'sum-of-sheet-wrong': (label: string, sum: Fraction): Text =>
    said(
      `"${label}": các tiêu chí thành phần cộng lại được ${numberText(sum).vi}; lấy tổng này.`,
      `"${label}": the lines below add up to ${numberText(sum).en}; that sum is taken.`,
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
  'limit-undecided': (label: string): Text =>
    said(
      `Mức "${label}" không nêu giới hạn trên có tính cả điểm đó hay không; coi là dưới mức đó.`,
      `It is not said whether the upper limit of "${label}" belongs to it; taken as below that limit.`,
    ),
  'number-twice': (id: string): Text =>
    said(
      `Số thứ tự "${id}" dùng hai lần; dòng sau không được đưa vào.`,
      `The number "${id}" is used twice; the later line is left out.`,
    ),
} as const;
