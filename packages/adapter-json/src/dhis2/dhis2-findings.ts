import type { Finding, Text, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const nothingToDo: Text = { vi: 'Không cần sửa.', en: 'Nothing to do.' };
const askTheServer: Text = {
  vi: 'Liên hệ người quản trị máy chủ DHIS2.',
  en: 'Ask whoever runs the DHIS2 server.',
};
const mendTheMap: Text = {
  vi: 'Bổ sung vào bảng đối chiếu với DHIS2 rồi gửi lại.',
  en: 'Add it to the map to DHIS2 and send it again.',
};
const lookAtTheServer: Text = {
  vi: 'Đối chiếu với cấu hình bên DHIS2 rồi gửi lại.',
  en: 'Compare with what DHIS2 has, and send it again.',
};

const says = {
  'not-mapped': [
    'warning',
    {
      vi: 'Chỉ tiêu "{a}" không có trong bảng đối chiếu nên không gửi',
      en: 'The measure "{a}" is not on the map and was not sent',
    },
    mendTheMap,
  ],
  'no-period': [
    'error',
    {
      vi: 'DHIS2 không có kỳ "{a}" nên số liệu của kỳ này không gửi',
      en: 'DHIS2 knows no period such as "{a}"; its figures were not sent',
    },
    {
      vi: 'Gửi theo tháng hoặc quý, hoặc ghi quy ước hai bên vào `periods` của bảng đối chiếu.',
      en: 'Send months or quarters, or write the rule both sides agreed on into `periods` of the map.',
    },
  ],
  'no-org-unit': [
    'error',
    {
      vi: 'Không rõ mã DHIS2 của đơn vị "{a}" nên số liệu không gửi',
      en: 'Nobody knows the organisation unit of "{a}"; its figures were not sent',
    },
    mendTheMap,
  ],
  'no-place-for-bound': [
    'warning',
    {
      vi: 'DHIS2 không ghi được giới hạn ("{a}") nên số liệu này không gửi',
      en: 'DHIS2 has no room for a bound ("{a}"), so this figure was not sent',
    },
    {
      vi: 'Thêm phần tử dữ liệu cho đầu dưới, đầu trên (`lower`, `upper`) vào bảng đối chiếu.',
      en: 'Give the map data elements for lower and upper ends (`lower`, `upper`).',
    },
  ],
  'not-a-decimal': [
    'error',
    { vi: 'Số {a} không viết được hết bằng số thập phân nên không gửi', en: 'No decimal is {a}, so it was not sent' },
    { vi: 'Gửi tử số và mẫu số, để DHIS2 tính tỷ lệ.', en: 'Send numerator and denominator and let DHIS2 divide.' },
  ],
  'not-of-its-type': [
    'error',
    {
      vi: 'Số {a} không thuộc kiểu {b} của phần tử dữ liệu nên không gửi',
      en: '{a} is no {b}, which the data element takes, so it was not sent',
    },
    lookAtTheServer,
  ],
  'digits-lost': [
    'warning',
    {
      vi: 'DHIS2 giữ số {a} ở dạng xấp xỉ, mất các chữ số cuối',
      en: 'DHIS2 keeps {a} as an approximation and loses its last digits',
    },
    { vi: 'Khi cần số chính xác, đọc từ nguồn này.', en: 'Where exact numbers are needed, read them here.' },
  ],
  'zero-not-kept': [
    'warning',
    {
      vi: 'DHIS2 bỏ số 0 của "{a}" nên không phân biệt được với chưa báo cáo',
      en: 'DHIS2 drops zeros of "{a}", where zero and missing become one',
    },
    {
      vi: 'Bật "zero is significant" cho phần tử dữ liệu, rồi ghi `zeroIsSignificant: true` vào bảng đối chiếu.',
      en: 'Set "zero is significant" on the data element, then write `zeroIsSignificant: true` into the map.',
    },
  ],
  'element-not-found': [
    'error',
    {
      vi: 'Máy chủ không có phần tử dữ liệu "{a}", hoặc không cho xem',
      en: 'The server has no data element "{a}", or does not show it',
    },
    lookAtTheServer,
  ],
  'not-sent': [
    'info',
    { vi: '{b} số liệu không có số ({a}) nên không gửi', en: '{b} figures without a number ({a}) were not sent' },
    nothingToDo,
  ],
  'totals-not-sent': [
    'info',
    {
      vi: '{a} số tổng hợp không gửi, vì DHIS2 tự cộng',
      en: '{a} totals were not sent, because DHIS2 adds up by itself',
    },
    { vi: 'Muốn gửi thì đặt `totals: true`.', en: 'Ask for `totals: true` to send them.' },
  ],
  'not-data-values': [
    'error',
    { vi: 'Đây không phải là dữ liệu dataValueSets của DHIS2', en: 'These are no dataValueSets of DHIS2' },
    { vi: 'Xuất lại từ DHIS2 dạng JSON hoặc CSV.', en: 'Export it from DHIS2 as JSON or CSV.' },
  ],
  'other-data-set': [
    'warning',
    {
      vi: 'Thông điệp thuộc bộ dữ liệu "{a}", không phải "{b}" của bảng đối chiếu; các giá trị vẫn được đọc',
      en: 'The message is of the data set "{a}", not of "{b}" as the map says; its values were read all the same',
    },
    lookAtTheServer,
  ],
  'other-id-scheme': [
    'error',
    {
      vi: 'Thông điệp nêu đối tượng theo {a}, bảng đối chiếu theo {b}; không đọc giá trị nào',
      en: 'The message names its objects by {a}, and the map by {b}; no value was read',
    },
    lookAtTheServer,
  ],
  trial: [
    'warning',
    {
      vi: 'Thông điệp chỉ để gửi thử (dryRun); các giá trị vẫn được đọc',
      en: 'The message was meant as a dry run; its values were read all the same',
    },
    { vi: 'Hỏi nơi gửi xem số liệu có giá trị không.', en: 'Ask the sender whether the figures hold.' },
  ],
  'deletion-not-done': [
    'warning',
    {
      vi: 'Thông điệp yêu cầu xóa các giá trị khác trong phạm vi {a}; ở đây không xóa gì',
      en: 'The message asks to delete other values within {a}; nothing is deleted here',
    },
    {
      vi: 'Số liệu cũ trong phạm vi đó thì tự bỏ đi trước khi nhập.',
      en: 'Drop older figures of that scope before these are taken in.',
    },
  ],
  'not-used': [
    'warning',
    { vi: 'Không dùng đến "{a}"{b}', en: '"{a}" is not used{b}' },
    { vi: 'Kiểm tra tên; nếu đúng thì không cần sửa.', en: 'Check the name; if it is right, nothing is to be done.' },
  ],
  'not-kept': ['info', { vi: 'Không giữ lại {a}', en: '{a} are not kept' }, nothingToDo],
  'follow-up': [
    'warning',
    {
      vi: '{a} giá trị được đánh dấu cần xem lại bên DHIS2',
      en: '{a} values are marked for follow-up in DHIS2',
    },
    { vi: 'Xem lại các giá trị đó trước khi dùng.', en: 'Look at those values before they are used.' },
  ],
  'quotes-open': [
    'error',
    {
      vi: 'Dấu ngoặc kép không khớp, nên không đọc từ dòng {a} đến dòng {b}',
      en: 'Quotes do not match, so lines {a} to {b} were not read',
    },
    lookAtTheServer,
  ],
  'column-twice': [
    'error',
    {
      vi: 'Cột {a} có hai lần nên không rõ lấy cột nào; không đọc',
      en: 'The column {a} stands twice, and nobody can tell which counts; nothing was read',
    },
    lookAtTheServer,
  ],
  'other-combination': [
    'error',
    {
      vi: 'Tổ hợp thuộc tính "{a}" không phải tổ hợp của bảng đối chiếu ({b} giá trị không đọc)',
      en: 'The attribute option combination "{a}" is not the one of the map ({b} values were not read)',
    },
    mendTheMap,
  ],
  'unknown-element': [
    'warning',
    {
      vi: 'Phần tử dữ liệu "{a}" không có trong bảng đối chiếu nên không đọc ({b} giá trị)',
      en: 'The data element "{a}" is not on the map and was not read ({b} values)',
    },
    mendTheMap,
  ],
  'unknown-org-unit': [
    'error',
    {
      vi: 'Không rõ đơn vị "{a}" của DHIS2 là đơn vị nào ({b} giá trị không đọc)',
      en: 'Nobody knows which unit "{a}" of DHIS2 is ({b} values were not read)',
    },
    mendTheMap,
  ],
  'unknown-period': [
    'error',
    {
      vi: 'Không đọc được kỳ "{a}" của DHIS2 ({b} giá trị không đọc)',
      en: 'The period "{a}" of DHIS2 cannot be read ({b} values were not read)',
    },
    mendTheMap,
  ],
  'not-a-number': ['error', { vi: '"{a}" không phải là số', en: '"{a}" is no number' }, lookAtTheServer],
  'ends-crossed': [
    'error',
    {
      vi: 'Đầu dưới lớn hơn đầu trên ({a}); không đọc',
      en: 'The lower end is above the upper one ({a}); the figure was not read',
    },
    lookAtTheServer,
  ],
  deleted: [
    'info',
    {
      vi: '{a} giá trị đã xóa bên DHIS2; coi là chưa báo cáo',
      en: '{a} values were deleted in DHIS2; they count as missing',
    },
    nothingToDo,
  ],
  'comment-not-kept': [
    'info',
    { vi: '{a} ghi chú bên DHIS2 không được giữ lại', en: '{a} comments of DHIS2 are not kept' },
    nothingToDo,
  ],
  'bound-beside-value': [
    'warning',
    {
      vi: 'Bên cạnh giá trị còn có đầu dưới hoặc đầu trên; chỉ lấy giá trị',
      en: 'An end of a range stands beside a value; the value was taken',
    },
    lookAtTheServer,
  ],
  refused: ['error', { vi: 'DHIS2 không nhận', en: 'DHIS2 refused it' }, lookAtTheServer],
  'group-refused': [
    'error',
    { vi: 'DHIS2 không nhận cả nhóm {b} giá trị', en: 'DHIS2 refused the whole group of {b} values' },
    askTheServer,
  ],
  ignored: [
    'warning',
    {
      vi: 'DHIS2 bỏ qua {a} giá trị mà không nêu lý do; có thể vì không thay đổi',
      en: 'DHIS2 ignored {a} values and says no reason; they may be unchanged',
    },
    lookAtTheServer,
  ],
  'count-differs': [
    'warning',
    { vi: 'Đã gửi {a} giá trị nhưng DHIS2 chỉ nói về {b}', en: '{a} values were sent, and DHIS2 tells of {b}' },
    lookAtTheServer,
  ],
  'dry-run': [
    'info',
    { vi: 'Đây là gửi thử: DHIS2 chưa lưu gì', en: 'This was a dry run: DHIS2 kept nothing' },
    { vi: 'Sửa các lỗi nêu ra rồi gửi thật.', en: 'Mend what was found, then send in earnest.' },
  ],
  'trial-kept': [
    'error',
    {
      vi: 'Yêu cầu gửi thử nhưng DHIS2 trả lời là gửi thật; số liệu có thể đã được lưu',
      en: 'A dry run was asked for, and DHIS2 answers that it was none; the figures may have been kept',
    },
    { vi: 'Kiểm tra và sửa số liệu bên DHIS2.', en: 'Look at the figures in DHIS2, and mend them there.' },
  ],
  'not-understood': [
    'error',
    { vi: 'Không hiểu trả lời của máy chủ ({a})', en: 'The answer of the server is not understood ({a})' },
    askTheServer,
  ],
  'not-let-in': [
    'error',
    {
      vi: 'Máy chủ từ chối ({a}): mã truy cập sai, hết hạn hoặc thiếu quyền',
      en: 'The server refused ({a}): the token is wrong, has expired or lacks a right',
    },
    askTheServer,
  ],
  busy: [
    'error',
    { vi: 'Máy chủ đang quá tải ({a}) và {b}', en: 'The server is too busy ({a}) and {b}' },
    { vi: 'Gửi lại sau; gửi hai lần không làm sai số liệu.', en: 'Send it again later; sending twice does no harm.' },
  ],
  'no-api': [
    'error',
    {
      vi: 'Ở địa chỉ này không có dịch vụ số liệu của DHIS2 ({a})',
      en: 'There is no service for data values of DHIS2 at this address ({a})',
    },
    {
      vi: 'Kiểm tra địa chỉ máy chủ, viết đến hết `/api`.',
      en: 'Check the address of the server, up to and including `/api`.',
    },
  ],
  'place-twice': [
    'error',
    {
      vi: 'Hai số liệu cùng vào một chỗ của DHIS2 ({a}); không gửi số liệu thứ hai',
      en: 'Two figures go to one place of DHIS2 ({a}); the second was not sent',
    },
    {
      vi: 'Sửa bảng đối chiếu để mỗi đơn vị, mỗi kỳ có mã riêng.',
      en: 'Mend the map: each unit and each period has a code of its own.',
    },
  ],
  'not-reached': [
    'error',
    {
      vi: 'Không nối được với máy chủ ({a}); không rõ số liệu đã đến chưa',
      en: 'The server was not reached ({a}); nobody knows whether the figures arrived',
    },
    { vi: 'Thử lại; gửi hai lần không làm sai số liệu.', en: 'Try again; sending twice does no harm.' },
  ],
  'not-tried': [
    'error',
    { vi: '{a} nhóm còn lại chưa gửi', en: '{a} more groups were not sent' },
    { vi: 'Gửi lại sau khi khắc phục.', en: 'Send them again once that is mended.' },
  ],
  'job-unfinished': [
    'warning',
    { vi: 'DHIS2 còn đang nhập (việc {a})', en: 'DHIS2 is still importing (job {a})' },
    { vi: 'Xem lại kết quả sau.', en: 'Look at its result later.' },
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on exchange with DHIS2, without the area `dhis2/`. */
export type Dhis2Trouble = keyof typeof says;

const undecided: ReadonlySet<Dhis2Trouble> = new Set(['ignored', 'not-reached', 'job-unfinished', 'trial-kept']);

/**
 * Makes a finding on the exchange with DHIS2.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @returns the finding
 */
export function dhis2Finding(trouble: Dhis2Trouble, where: Where, detail: FindingDetail = {}): Finding {
  return filledIn(`dhis2/${trouble}`, undecided.has(trouble) ? 'undecided' : 'failed', says[trouble], where, detail);
}
