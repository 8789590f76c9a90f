import type { Text } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';
import type { RubricLine } from '../rubric/rubric-lines.ts';
import type { ScoredLine } from './scored-lines.ts';
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
  'subtotal-not-compared': ({ criterion: { label } }: RubricLine): Text =>
    said(
      `Không đối chiếu được điểm ghi ở dòng "${label.vi}" với các dòng thuộc nhóm; điểm của nhóm do bảng chấm điểm tính.`,
      `What is written for "${label.en}" cannot be compared with its lines; the rubric reckons the group.`,
    ),
  'criterion-twice': ({ label }: ScoredLine): Text =>
    said(
      `Tiêu chí "${label.vi}" có hai dòng trong phiếu; chỉ giữ một dòng.`,
      `"${label.en}" has two lines in the form; keep one.`,
    ),
  'criterion-missing': ({ id, label }: ScoredLine): Text =>
    said(
      `Phiếu thiếu dòng của tiêu chí "${label.vi}" (mã ${id}); hãy lấy lại phiếu đầy đủ.`,
      `The form has no line for "${label.en}" (code ${id}); take the whole form again.`,
    ),
  'unscored-criterion': ({ label }: ScoredLine): Text =>
    said(
      `Chưa chấm tiêu chí "${label.vi}"; điểm 0 cũng phải ghi.`,
      `"${label.en}" is unscored; enter 0 where nothing was earned.`,
    ),
  'points-unreadable': ({ label }: Pick<ScoredLine, 'label'>): Text =>
    said(
      `Điểm của "${label.vi}" không đọc được; ghi một số điểm như 7,5, không ghi tỷ lệ phần trăm.`,
      `The points of "${label.en}" cannot be read; write a number such as 7.5, not a share.`,
    ),
  'subtotal-wrong': ({ criterion: { label } }: RubricLine, difference: Fraction): Text =>
    said(
      `Điểm ghi ở dòng "${label.vi}" lệch ${numberText(difference).vi} so với tổng các dòng thuộc nhóm.`,
      `What is written for "${label.en}" differs by ${numberText(difference).en} from the sum of its lines.`,
    ),
  'evidence-state-unknown': ({ label }: ScoredLine): Text =>
    said(
      `Không đọc được tình trạng minh chứng của "${label.vi}"; chọn một mục trong danh sách.`,
      `The state of evidence for "${label.en}" cannot be read; choose one of the list.`,
    ),
  'evidence-not-named': ({ label }: ScoredLine): Text =>
    said(
      `"${label.vi}" ghi là có minh chứng kèm theo nhưng chưa nêu tài liệu nào.`,
      `Evidence is said to be attached for "${label.en}", and no document is named.`,
    ),
  'evidence-is-needed': ({ label }: ScoredLine): Text =>
    said(
      `Bảng chấm điểm yêu cầu minh chứng cho "${label.vi}"; không ghi là không yêu cầu.`,
      `The rubric asks for evidence for "${label.en}"; it cannot be said not to be required.`,
    ),
  'evidence-contradicts': ({ label }: ScoredLine): Text =>
    said(
      `"${label.vi}" vừa nêu tài liệu vừa ghi là không có minh chứng; không tính các tài liệu này.`,
      `"${label.en}" names documents and says that there are none; they do not count.`,
    ),
  'evidence-struck-out': ({ label }: ScoredLine): Text =>
    said(
      `Tài liệu của "${label.vi}" bị gạch bỏ; không tính.`,
      `The documents for "${label.en}" are struck out; they do not count.`,
    ),
  'points-out-of-range': ({ label }: ScoredLine, range: Text): Text =>
    said(`Điểm của "${label.vi}" phải trong khung ${range.vi}.`, `The points of "${label.en}" lie in ${range.en}.`),
} as const;
