import { type Text } from '@qcdc/core';
import { said } from '../explain/words.ts';
import type { OutlineEntry } from '../rubric/outline.ts';
import { printNumber } from '../score/print-points.ts';
import { formHeaders, formItems, type FormItem } from './score-form-words.ts';

/** What can be wrong with a form that comes back, in words for whoever filled it in. */
export const formFaults = {
  'no-score-form': (): Text =>
    said(
      `Không tìm thấy phiếu chấm điểm: cần một trang có cột "${formHeaders.code.vi}" và "${formHeaders.points.vi}".`,
      `There is no score form: a rubric needs the columns "${formHeaders.code.en}" and "${formHeaders.points.en}".`,
    ),
  'form-of-another': (item: FormItem, actual: string, expected: string): Text =>
    said(
      `Phiếu không phải của hồ sơ này: ${formItems[item].vi} là "${actual}", cần "${expected}".`,
      `The form is not of this appraisal: ${formItems[item].en} is "${actual}", not "${expected}".`,
    ),
  'unknown-criterion': (id: string): Text =>
    said(
      `Bảng chấm điểm không có tiêu chí mã "${id}"; hãy giữ nguyên mã trong phiếu.`,
      `The rubric has no criterion "${id}"; leave the codes of the form as they are.`,
    ),
  'not-a-scored-criterion': ({ criterion: { label } }: OutlineEntry): Text =>
    said(
      `Không ghi điểm ở dòng của nhóm "${label.vi}"; chỉ chấm các tiêu chí trong nhóm.`,
      `The group "${label.en}" is not scored itself; score the criteria in it.`,
    ),
  'criterion-twice': ({ criterion: { label } }: OutlineEntry): Text =>
    said(
      `Tiêu chí "${label.vi}" có hai dòng trong phiếu; chỉ giữ một dòng.`,
      `"${label.en}" has two lines in the form; keep one.`,
    ),
  'criterion-missing': ({ criterion: { id, label } }: OutlineEntry): Text =>
    said(
      `Phiếu thiếu dòng của tiêu chí "${label.vi}" (mã ${id}); hãy lấy lại phiếu đầy đủ.`,
      `The form has no line for "${label.en}" (code ${id}); take the whole form again.`,
    ),
  'unscored-criterion': ({ criterion: { label } }: OutlineEntry): Text =>
    said(
      `Chưa chấm tiêu chí "${label.vi}"; điểm 0 cũng phải ghi.`,
      `"${label.en}" is unscored; enter 0 where nothing was earned.`,
    ),
  'points-unreadable': ({ criterion: { label } }: OutlineEntry): Text =>
    said(
      `Điểm của "${label.vi}" không đọc được; ghi một số như 7,5.`,
      `The points of "${label.en}" cannot be read; write a number such as 7.5.`,
    ),
  'points-out-of-range': ({ criterion: { label }, maximum }: OutlineEntry): Text =>
    said(
      `Điểm của "${label.vi}" phải từ 0 đến ${printNumber(maximum, 'vi')}.`,
      `The points of "${label.en}" lie between 0 and ${printNumber(maximum, 'en')}.`,
    ),
} as const;
