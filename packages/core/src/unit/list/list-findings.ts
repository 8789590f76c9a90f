import { filledIn } from '../../outcome/filled-in.ts';
import type { Finding, Severity, Where } from '../../outcome/finding.ts';
import type { Text } from '../../outcome/text.ts';
import { unitKinds } from '../unit-labels.ts';

const kindNames = /* @__PURE__ */ Object.values(unitKinds)
  .map(({ vi }) => vi)
  .join('; ');

// Severity, what is unexpected, what to do. `{a}` and `{b}` are filled in.
const says = {
  'no-list': [
    'error',
    {
      vi: 'Không tìm thấy bảng nào có cột mã đơn vị và tên đơn vị.',
      en: 'No table with a column of codes and one of names was found.',
    },
    {
      vi: 'Đặt tên cột: Mã đơn vị, Tên đơn vị, Loại đơn vị, Mã đơn vị cấp trên.',
      en: 'Name the columns: Mã đơn vị, Tên đơn vị, Loại đơn vị, Mã đơn vị cấp trên.',
    },
  ],
  'no-code': [
    'error',
    { vi: 'Dòng không có mã đơn vị; không dùng dòng này.', en: 'The row has no code; it is left out.' },
    { vi: 'Ghi mã đơn vị.', en: 'Write the code of the unit.' },
  ],
  'no-kind': [
    'error',
    {
      vi: 'Không rõ "{a}" là loại đơn vị nào; không dùng dòng này.',
      en: 'What kind of unit "{a}" is cannot be told; the row is left out.',
    },
    {
      vi: `Ghi loại đơn vị: ${kindNames}.`,
      en: `Write its kind: ${Object.keys(unitKinds).join(', ')}.`,
    },
  ],
  'code-twice': [
    'error',
    {
      vi: 'Mã "{a}" có hai lần và không ghi thời gian hiệu lực; chỉ dùng dòng đầu.',
      en: 'The code "{a}" is there twice without days; the first row counts.',
    },
    {
      vi: 'Xóa dòng thừa, hoặc ghi ngày hiệu lực của từng đơn vị.',
      en: 'Delete one row, or write from when to when each unit bears the code.',
    },
  ],
  'unknown-parent': [
    'warning',
    {
      vi: 'Đơn vị cấp trên "{a}" không có trong danh sách; đơn vị được coi là không có cấp trên.',
      en: 'The unit above, "{a}", is not on the list; the unit is taken to have none.',
    },
    {
      vi: 'Ghi mã của đơn vị cấp trên như trong cột mã đơn vị.',
      en: 'Write the code of the unit above as it stands in the column of codes.',
    },
  ],
  'parent-unclear': [
    'warning',
    {
      vi: 'Nhiều đơn vị tên "{a}"; chưa rõ đơn vị cấp trên là đơn vị nào.',
      en: 'Several units are called "{a}"; which of them is the unit above cannot be told.',
    },
    { vi: 'Ghi mã thay cho tên.', en: 'Write its code in place of its name.' },
  ],
  'not-a-day': [
    'warning',
    { vi: '"{a}" không phải là ngày; coi như không ghi.', en: '"{a}" is not a day; it is taken as not written.' },
    { vi: 'Ghi ngày dạng 01/07/2025.', en: 'Write days such as 01/07/2025.' },
  ],
  'code-as-number': [
    'warning',
    {
      vi: 'Cột mã ghi bằng số: số 0 ở đầu mã (nếu có) đã mất, như "{a}".',
      en: 'The codes are kept as numbers: zeros in front, if there were any, are lost, as in "{a}".',
    },
    {
      vi: 'Định dạng cột mã là Văn bản (Text) rồi ghi lại mã, ví dụ 00001.',
      en: 'Format the column of codes as text and write them again, such as 00001.',
    },
  ],
  'column-not-used': [
    'info',
    { vi: 'Cột "{a}" không dùng đến.', en: 'The column "{a}" is not used.' },
    { vi: 'Không cần sửa.', en: 'Nothing is to be done.' },
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, Text, Text]>>;

/** What may be wrong with a list of units. */
export type ListTrouble = keyof typeof says;

/**
 * Makes a finding on a list of units.
 *
 * @param trouble - what is wrong
 * @param where - its place
 * @param a - what is written there
 * @returns the finding, `units/…`
 */
export function listFinding(trouble: ListTrouble, where: Where, a = ''): Finding {
  return filledIn(`units/${trouble}`, 'failed', says[trouble], where, { a, ...(a === '' ? {} : { actual: a }) });
}
