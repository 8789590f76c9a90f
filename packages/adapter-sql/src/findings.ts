import type { Finding, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const says = {
  'number-not-held': [
    'error',
    {
      vi: 'Số {a} không lưu được trọn vẹn trong cơ sở dữ liệu (tối đa 20 chữ số phần nguyên và 6 chữ số thập phân); chưa lưu gì của lần gửi này',
      en: 'The number {a} does not fit the database whole (20 digits and 6 decimals at most); nothing of this delivery was stored',
    },
    {
      vi: 'Kiểm tra lại số liệu hoặc đơn vị tính; số bình quân thì lưu tử số và mẫu số.',
      en: 'Check the number and its unit of measure; of an average, store its parts.',
    },
  ],
  'not-stored': [
    'error',
    {
      vi: 'Giá trị của trường này không lưu vào cơ sở dữ liệu được; chưa lưu gì của lần gửi này',
      en: 'The value of this field cannot be stored in the database; nothing of this delivery was stored',
    },
    {
      vi: 'Kiểm tra giá trị: chữ không được có ký tự NUL hay nửa ký tự, mã đơn vị tối đa 250 ký tự.',
      en: 'Check the value: a text holds no NUL and no half of a character, the code of a unit has at most 250 letters.',
    },
  ],
  'already-loaded': [
    'info',
    {
      vi: 'Lần gửi "{a}" đã được lưu trước đây với cùng nội dung; không lưu lại',
      en: 'Delivery "{a}" was stored before with the same content; it was not stored again',
    },
    { vi: 'Không cần sửa.', en: 'Nothing to do.' },
  ],
  'delivery-differs': [
    'error',
    {
      vi: 'Lần gửi "{a}" đã được lưu trước đây với nội dung khác; nội dung cũ được giữ nguyên',
      en: 'Delivery "{a}" was stored before with other content; the old content stays as it is',
    },
    {
      vi: 'Dùng mã lần gửi mới, hoặc rút lần gửi cũ bằng withdraw trước.',
      en: 'Use another delivery id, or take the old one back with withdraw first.',
    },
  ],
  'older-figures': [
    'warning',
    {
      vi: '{a} số liệu đã có bản gửi sau ngày này; giữ bản gửi sau',
      en: '{a} figures were delivered again on a later day; the later ones stay',
    },
    { vi: 'Không cần sửa nếu đây là bản cũ.', en: 'Nothing to do if this is an older report.' },
  ],
  'replaced-figures': [
    'info',
    {
      vi: '{a} số liệu thay cho số liệu đã lưu trước',
      en: '{a} figures took the place of others that were stored before',
    },
    { vi: 'Không cần sửa nếu đây là bản điều chỉnh.', en: 'Nothing to do if this is a correction.' },
  ],
  'events-without-day': [
    'error',
    {
      vi: '{a} dòng không có ngày nên không được tính vào kỳ nào',
      en: '{a} rows have no day and count in no period',
    },
    { vi: 'Bổ sung ngày trong tệp rồi tính lại.', en: 'Add the day in the file and count again.' },
  ],
  'events-without-unit': [
    'error',
    {
      vi: '{a} dòng không ghi đơn vị nên không được tính',
      en: '{a} rows name no unit and were not counted',
    },
    { vi: 'Bổ sung mã đơn vị trong tệp rồi tính lại.', en: 'Add the id of the unit in the file and count again.' },
  ],
  'unit-not-valid': [
    'error',
    {
      vi: '{b} dòng là của đơn vị chưa có hoặc không còn vào ngày ghi ở dòng, như "{a}"; vẫn được tính cho đơn vị đó',
      en: '{b} rows are of units that did not exist on the day of the row, such as "{a}"; they were counted for that unit all the same',
    },
    {
      vi: 'Sửa mã đơn vị hoặc ngày trong tệp rồi tính lại; việc trước ngày sắp xếp đơn vị thì ghi mã của đơn vị cũ.',
      en: 'Mend the id of the unit or the day in the file and count again; what happened before a merger bears the id of the unit of that day.',
    },
  ],
  'column-absent': [
    'warning',
    {
      vi: 'Tệp "{a}" không có cột {b}; các dòng của tệp coi là chưa báo cáo nội dung này',
      en: 'The file "{a}" has no column {b}; its rows count as not having reported it',
    },
    {
      vi: 'Bổ sung cột hoặc sửa tên cột trong tệp rồi tính lại; dòng đầu của tệp CSV là tên cột.',
      en: 'Add the column or mend its name in the file, and count again; the first line of a CSV file names its columns.',
    },
  ],
  'unknown-choice': [
    'error',
    {
      vi: '{b} dòng có giá trị không thuộc danh mục, như "{a}"; các dòng này không thỏa điều kiện nào về trường đó',
      en: '{b} rows hold a value that is no choice of this field, such as "{a}"; no condition on the field holds for them',
    },
    {
      vi: 'Ghi mã của lựa chọn như thư viện này ghi, rồi tính lại.',
      en: 'Write ids of choices, as this library does, and count again.',
    },
  ],
  'unreadable-value': [
    'error',
    {
      vi: '{b} dòng có nội dung không đọc được ở trường này, như "{a}"; coi là chưa báo cáo, và dòng không đọc được ngày thì không tính vào kỳ nào',
      en: '{b} rows hold something this field cannot be, such as "{a}"; it counts as not reported, and a row whose day cannot be read counts in no period',
    },
    {
      vi: 'Ghi ngày dạng 2025-03-31, số viết liền với dấu chấm thập phân, đúng/sai là true/false, rồi tính lại; hoặc đọc tệp vào bộ nhớ, nơi hiểu được "hơn 40" và "1.200,5".',
      en: 'Write days as 2025-03-31, numbers in one piece with a decimal point, flags as true or false, and count again; or read the file into memory, where "hơn 40" and "1.200,5" are understood.',
    },
  ],
  'impossible-number': [
    'error',
    {
      vi: '{b} dòng có số không thể có ở trường này, như {a} (số âm, hoặc số lẻ khi đếm); coi là chưa báo cáo',
      en: '{b} rows hold a number this field cannot have, such as {a} (below zero, or a fraction of what is counted); they count as not reported',
    },
    { vi: 'Sửa số trong tệp rồi tính lại.', en: 'Mend the numbers in the file and count again.' },
  ],
  'stated-beside': [
    'info',
    {
      vi: '{a} số không phải số chính xác đến từng đơn vị (có giới hạn hoặc làm tròn); số như đã nêu nằm ở cột bên cạnh, tên kết thúc bằng "Stated"',
      en: '{a} numbers are bounded or round; what was stated stands in the column beside, whose name ends in "Stated"',
    },
    {
      vi: 'Người dùng tệp cần đọc cả cột này; số có giới hạn để trống trong cột số.',
      en: 'Whoever uses the file reads that column, too; a bounded number is blank in the column of numbers.',
    },
  ],
  'disputed-figures': [
    'warning',
    {
      vi: '{a} số liệu đã có số khác mà không rõ bản nào gửi sau; giữ số lưu trước',
      en: '{a} figures differ from stored ones, and nobody said which came later; the stored ones stay',
    },
    {
      vi: 'Cho biết ngày gửi (deliveredOn) của mỗi lần gửi, và số đến (arrivalNumber) khi cùng ngày.',
      en: 'Say on which day each delivery came (deliveredOn), and its number of arrival (arrivalNumber) on one day.',
    },
  ],
} as const satisfies Readonly<Record<string, FindingWords>>;

/** What this adapter finds. */
export type SqlTrouble = keyof typeof says;

/**
 * Makes a finding of a database.
 *
 * @param trouble - what it is
 * @param where - what it is about
 * @param detail - what goes into the words
 * @returns the finding
 */
export function sqlFinding(trouble: SqlTrouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`sql/${trouble}`, 'failed', says[trouble], where, detail);
}
