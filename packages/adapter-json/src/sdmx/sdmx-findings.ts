import type { Finding, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const askTheSender = {
  vi: 'Đối chiếu với nơi gửi rồi gửi lại.',
  en: 'Compare with whoever sent it, and have it sent again.',
};

const says = {
  'not-sdmx': [
    'error',
    { vi: 'Đây không phải là thông điệp dữ liệu SDMX ({a})', en: 'This is no data message of SDMX ({a})' },
    askTheSender,
  ],
  'no-dimension': [
    'error',
    { vi: 'Cấu trúc thiếu chiều {a}', en: 'The structure lacks the dimension {a}' },
    askTheSender,
  ],
  'column-twice': [
    'error',
    {
      vi: 'Cột {a} có hai lần nên không rõ lấy cột nào; không đọc',
      en: 'The column {a} stands twice, and nobody can tell which counts; nothing was read',
    },
    askTheSender,
  ],
  'unknown-indicator': [
    'warning',
    {
      vi: 'Không rõ chỉ tiêu "{a}" ({b} giá trị không đọc)',
      en: 'The indicator "{a}" is unknown ({b} values were not read)',
    },
    askTheSender,
  ],
  'unknown-area': [
    'error',
    { vi: 'Không rõ đơn vị "{a}" ({b} giá trị không đọc)', en: 'The unit "{a}" is unknown ({b} values were not read)' },
    askTheSender,
  ],
  'unknown-period': [
    'error',
    {
      vi: 'Không đọc được kỳ "{a}" ({b} giá trị không đọc)',
      en: 'The period "{a}" cannot be read ({b} values were not read)',
    },
    askTheSender,
  ],
  'not-a-figure': [
    'error',
    {
      vi: 'Giá trị "{a}" không đọc được hoặc tự mâu thuẫn',
      en: 'The value "{a}" cannot be read, or contradicts itself',
    },
    askTheSender,
  ],
  'other-unit-of-measure': [
    'error',
    {
      vi: 'Giá trị tính bằng "{a}", chỉ tiêu tính bằng "{b}"; không đọc',
      en: 'A value in "{a}" was not read; the measure is counted in "{b}"',
    },
    askTheSender,
  ],
  'ends-not-used': [
    'warning',
    {
      vi: 'Bên cạnh số được lấy còn có số khác ({a}) không dùng đến',
      en: 'Beside the number that was taken stands another ({a}), which was not used',
    },
    {
      vi: 'Nếu giá trị chỉ là ước lượng trong khoảng, bỏ giá trị và gửi hai đầu.',
      en: 'If only the range is known, leave the value out and send its ends.',
    },
  ],
  'not-used': [
    'warning',
    { vi: 'Không dùng đến thành phần {a}', en: 'The component {a} is not used' },
    { vi: 'Nếu đúng như vậy thì không cần sửa.', en: 'Nothing is to be done if that is meant.' },
  ],
  'status-contradicts': [
    'error',
    {
      vi: 'Có giá trị nhưng OBS_STATUS là {a} (không có giá trị); không đọc',
      en: 'A value stands beside OBS_STATUS {a}, which says that there is none; it was not read',
    },
    askTheSender,
  ],
  'status-not-used': [
    'warning',
    {
      vi: 'OBS_STATUS {a} ({b} giá trị) không giữ lại được; giá trị được đọc như số liệu thường',
      en: 'OBS_STATUS {a} ({b} values) is not kept; the values were read as plain figures',
    },
    { vi: 'Kiểm tra ý nghĩa của mã với nơi gửi.', en: 'Ask the sender what the code means for these figures.' },
  ],
  'statuses-contradict': [
    'error',
    {
      vi: 'OBS_STATUS là {a} còn bên cạnh ghi {b}; không đọc',
      en: 'OBS_STATUS is {a}, and {b} stands beside it; the value was not read',
    },
    askTheSender,
  ],
  'period-contradicts': [
    'error',
    {
      vi: 'TIME_PERIOD là "{a}" còn PERIOD_ID là "{b}"; không đọc',
      en: 'TIME_PERIOD is "{a}" and PERIOD_ID "{b}"; the value was not read',
    },
    askTheSender,
  ],
  'unit-name-differs': [
    'error',
    {
      vi: 'Nơi gửi ghi tên "{a}", mã bên cạnh là của {b}; số liệu không đọc',
      en: 'The sender says "{a}", and the code beside it is that of {b}; its figures were not read',
    },
    askTheSender,
  ],
  'unit-name-unknown': [
    'warning',
    {
      vi: 'Không đơn vị nào tên là "{a}"{b}; số liệu vẫn đọc theo mã',
      en: 'No unit is called "{a}"{b}; the figures were read by their codes',
    },
    askTheSender,
  ],
  'row-not-read': [
    'error',
    { vi: 'Dòng không đọc được: {a}', en: 'The row was not read: {a}' },
    {
      vi: 'Kiểm tra dấu phân cách và dấu ngoặc kép rồi gửi lại.',
      en: 'Check separators and quotes, and send it again.',
    },
  ],
  'other-structure': [
    'warning',
    {
      vi: 'Ngoài "{b}" còn có giá trị của cấu trúc "{a}"; vẫn được đọc',
      en: 'Beside those of "{b}" stand values of the structure "{a}"; they were read all the same',
    },
    askTheSender,
  ],
  'sender-error': ['error', { vi: 'Nơi gửi báo lỗi: {a}', en: 'The sender tells of an error: {a}' }, askTheSender],
  trial: [
    'warning',
    {
      vi: 'Thông điệp được đánh dấu là thử (test); các giá trị vẫn được đọc',
      en: 'The message is marked as a test; its values were read all the same',
    },
    askTheSender,
  ],
  'coverage-not-kept': [
    'info',
    {
      vi: 'Số tổng hợp được đọc như số báo cáo; độ phủ không giữ lại',
      en: 'Totals are read as figures; what they rest on is not kept',
    },
    {
      vi: 'Tổng hợp lại từ số liệu của đơn vị khi cần.',
      en: 'Add up the figures of the units again where it is needed.',
    },
  ],
  deleted: [
    'info',
    { vi: '{a} giá trị mang lệnh xóa; coi là chưa báo cáo', en: '{a} values are to be deleted; they count as missing' },
    { vi: 'Không cần sửa.', en: 'Nothing to do.' },
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on SDMX, without the area `sdmx/`. */
export type SdmxTrouble = keyof typeof says;

/**
 * Makes a finding on an SDMX message.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function sdmxFinding(trouble: SdmxTrouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`sdmx/${trouble}`, 'failed', says[trouble], where, detail);
}
