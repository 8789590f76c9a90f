import type { Finding, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const askTheSender = {
  vi: 'Đối chiếu với nơi gửi rồi gửi lại.',
  en: 'Compare with whoever sent it, and have it sent again.',
};

const says = {
  'not-json-stat': [
    'error',
    {
      vi: 'Đây không phải là bộ dữ liệu JSON-stat 2.0 hợp lệ',
      en: 'This is no data set of JSON-stat 2.0, or it contradicts itself',
    },
    askTheSender,
  ],
  'no-dimension': [
    'error',
    { vi: 'Không rõ chiều nào là {a}', en: 'Nobody can tell which dimension is the {a}' },
    { vi: 'Cho biết tên chiều khi đọc (`dimensions`).', en: 'Name the dimension when reading (`dimensions`).' },
  ],
  'dimension-not-used': [
    'error',
    {
      vi: 'Chiều "{a}" có nhiều giá trị nên không rõ lấy giá trị nào',
      en: 'The dimension "{a}" has several categories, and nobody can tell which counts',
    },
    { vi: 'Gửi một giá trị của chiều này.', en: 'Have one category of it sent.' },
  ],
  'dimension-twice': [
    'error',
    {
      vi: 'Hai chiều cùng giữ một vai trò ({b}); không rõ lấy chiều nào, kể cả "{a}"',
      en: 'Two dimensions have one role ({b}), "{a}" is one of them; nobody can tell which counts',
    },
    { vi: 'Cho biết tên chiều khi đọc (`dimensions`).', en: 'Name the dimension when reading (`dimensions`).' },
  ],
  'unknown-measure': [
    'warning',
    { vi: 'Không rõ chỉ tiêu "{a}"; không đọc', en: 'The measure "{a}" is unknown and was not read' },
    askTheSender,
  ],
  'unknown-period': ['error', { vi: 'Không đọc được kỳ "{a}"', en: 'The period "{a}" cannot be read' }, askTheSender],
  'unknown-unit': ['error', { vi: 'Không rõ đơn vị "{a}"', en: 'The unit "{a}" is unknown' }, askTheSender],
  'not-a-figure': ['error', { vi: 'Giá trị không phải là số liệu', en: 'The value is no figure' }, askTheSender],
  'other-unit-of-measure': [
    'error',
    {
      vi: 'Số liệu tính bằng "{a}", chỉ tiêu tính bằng "{b}"; không đọc',
      en: 'Figures in "{a}" were not read; the measure is counted in "{b}"',
    },
    {
      vi: 'Nếu hai cách gọi là một thì cho biết khi đọc (`measuredIn`).',
      en: 'Where both mean the same, say so when reading (`measuredIn`).',
    },
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
  'two-values': [
    'error',
    {
      vi: 'Một chỗ có hai giá trị khác nhau ({a}); không đọc',
      en: 'One place has two values ({a}); neither was read',
    },
    askTheSender,
  ],
  'one-category': [
    'info',
    {
      vi: 'Mọi số liệu thuộc về "{b}" của chiều "{a}"; chiều này không giữ lại',
      en: 'All figures are of "{b}" of the dimension "{a}", which is not kept',
    },
    {
      vi: 'Kiểm tra xem chỉ tiêu có nghĩa như vậy không.',
      en: 'Check whether that is what the measures mean.',
    },
  ],
  'note-not-kept': [
    'info',
    { vi: 'Ghi chú của nơi gửi không được giữ lại: {a}', en: 'A note of the sender is not kept: {a}' },
    { vi: 'Đọc ghi chú trước khi dùng số liệu.', en: 'Read it before the figures are used.' },
  ],
  'not-used': [
    'warning',
    { vi: 'Không dùng đến "{a}"', en: '"{a}" is not used' },
    { vi: 'Kiểm tra tên; nếu đúng thì không cần sửa.', en: 'Check the name; if it is right, nothing is to be done.' },
  ],
  'sender-error': ['error', { vi: 'Nơi gửi báo lỗi: {a}', en: 'The sender tells of an error: {a}' }, askTheSender],
  'status-not-used': [
    'warning',
    {
      vi: 'Không rõ ký hiệu "{a}" bên cạnh {b} giá trị có nghĩa gì; giá trị được đọc như số liệu thường',
      en: 'Nobody says what the mark "{a}" beside {b} values means; the values were read as plain figures',
    },
    { vi: 'Cho biết ý nghĩa khi đọc (`statuses`).', en: 'Say what it means when reading (`statuses`).' },
  ],
  'status-contradicts': [
    'error',
    {
      vi: 'Bên cạnh giá trị có ký hiệu "{a}" là không có số liệu; không đọc',
      en: 'Beside a value stands the mark "{a}" for a figure that is not there; it was not read',
    },
    askTheSender,
  ],
} as const satisfies Record<string, FindingWords>;

/**
 * Makes a finding on a data set of JSON-stat.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function jsonStatFinding(trouble: keyof typeof says, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`json-stat/${trouble}`, 'failed', says[trouble], where, detail);
}
