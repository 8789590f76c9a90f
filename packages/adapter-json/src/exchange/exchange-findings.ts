import type { Finding, LegalBasis, Where } from '@qcdc/core';
import { filledIn, type FindingDetail, type FindingWords } from '@qcdc/core/flow';

const askTheSender = {
  vi: 'Đối chiếu với nơi gửi rồi gửi lại.',
  en: 'Compare with whoever sent it, and have it sent again.',
};

const says = {
  'bad-identifier': [
    'warning',
    { vi: '"{a}" không phải là mã định danh cơ quan', en: '"{a}" is no identifier of an agency' },
    {
      vi: 'Ghi mã định danh như được cấp, không đổi dạng.',
      en: 'Write the identifier as it was given, in its own form.',
    },
  ],
  'other-receiver': [
    'error',
    { vi: 'Thông điệp gửi cho {a}, không phải cho {b}', en: 'The message is for {a}, not for {b}' },
    { vi: 'Chuyển cho đúng nơi nhận.', en: 'Pass it on to its receiver.' },
  ],
  'odd-code': [
    'warning',
    { vi: 'Mã "{a}" không đúng số chữ số của mã {b}', en: '"{a}" has not the digits of the code of a {b}' },
    {
      vi: 'Mã tỉnh có 2 chữ số, mã xã có 5 chữ số, kể cả số 0 ở đầu.',
      en: 'Codes have 2 digits for a province and 5 for a commune, leading zeros included.',
    },
  ],
  'zeros-lost': [
    'warning',
    { vi: 'Mã "{a}" mất số 0 ở đầu; đọc là "{b}"', en: '"{a}" has lost its leading zeros; it was read as "{b}"' },
    { vi: 'Gửi mã dưới dạng chữ.', en: 'Send codes as texts.' },
  ],
  'ambiguous-code': [
    'error',
    {
      vi: 'Mã "{a}" mất số 0 ở đầu và có thể là {b}; số liệu không đọc',
      en: '"{a}" has lost its leading zeros and may be {b}; its figures were not read',
    },
    { vi: 'Gửi mã dưới dạng chữ.', en: 'Send codes as texts.' },
  ],
  'unit-not-listed': [
    'warning',
    {
      vi: 'Danh sách đơn vị của thông điệp không có mã "{a}"; số liệu vẫn đọc theo mã',
      en: 'The units the message lists lack the code "{a}"; its figures were read by their code',
    },
    askTheSender,
  ],
  'unit-other-day': [
    'warning',
    {
      vi: 'Danh sách nêu mã "{a}" vào ngày khác ngày cuối kỳ ({b}); số liệu vẫn đọc theo ngày cuối kỳ',
      en: 'The message lists the code "{a}" on another day than the last of the period ({b}); its figures were read by the latter',
    },
    askTheSender,
  ],
  'unit-changed-between': [
    'error',
    {
      vi: 'Vào ngày nêu trong danh sách và ngày cuối kỳ, mã "{a}" là hai đơn vị khác nhau ({b}); số liệu không đọc',
      en: 'On the day the message lists and on the last day of the period, the code "{a}" is of two units ({b}); its figures were not read',
    },
    askTheSender,
  ],
  'unit-name-differs': [
    'error',
    {
      vi: 'Thông điệp ghi tên "{a}", mã bên cạnh là của {b}; số liệu không đọc',
      en: 'The message says "{a}", and the code beside it is that of {b}; its figures were not read',
    },
    askTheSender,
  ],
  'unit-name-unknown': [
    'warning',
    {
      vi: 'Không đơn vị nào tên là "{a}"; số liệu vẫn đọc theo mã, là {b}',
      en: 'No unit is called "{a}"; its figures were read by the code, as those of {b}',
    },
    askTheSender,
  ],
  'unit-two-names': [
    'warning',
    {
      vi: 'Thông điệp ghi cho mã "{a}" hai tên ({b}); số liệu vẫn đọc theo mã',
      en: 'The message gives the code "{a}" two names ({b}); its figures were read by their code',
    },
    askTheSender,
  ],
  'nothing-of-it': [
    'info',
    {
      vi: 'Thông điệp nêu {a} mà không có số liệu ({b})',
      en: 'The message lists {a} without any figure ({b})',
    },
    {
      vi: 'Hỏi nơi gửi nếu lẽ ra phải có số liệu.',
      en: 'Ask the sender where there should be figures.',
    },
  ],
  'unknown-unit': [
    'error',
    {
      vi: 'Không có đơn vị mã "{a}" vào ngày {b}; số liệu không đọc',
      en: 'No unit had the code "{a}" on {b}; its figures were not read',
    },
    askTheSender,
  ],
  'unknown-measure': [
    'warning',
    { vi: 'Không rõ chỉ tiêu "{a}"; số liệu không đọc', en: 'The measure "{a}" is unknown; its figures were not read' },
    askTheSender,
  ],
  'unknown-period': [
    'error',
    {
      vi: 'Số liệu nêu kỳ "{a}" mà thông điệp không khai',
      en: 'A figure names the period "{a}", which the message does not list',
    },
    askTheSender,
  ],
  'period-contradicts': [
    'error',
    { vi: 'Kỳ "{a}" không khớp với ngày đầu và ngày cuối ({b})', en: 'The period "{a}" contradicts its days ({b})' },
    askTheSender,
  ],
  'other-unit-of-measure': [
    'error',
    {
      vi: 'Số liệu tính bằng "{a}", chỉ tiêu tính bằng "{b}"; không đọc',
      en: 'A figure in "{a}" was not read; the measure is counted in "{b}"',
    },
    askTheSender,
  ],
  'not-a-figure': [
    'error',
    {
      vi: 'Số liệu "{a}" không đọc được hoặc tự mâu thuẫn',
      en: 'The figure "{a}" cannot be read, or contradicts itself',
    },
    askTheSender,
  ],
  'signed-before-end': [
    'warning',
    { vi: 'Ký ngày {a}, trước khi hết kỳ ({b})', en: 'It was signed on {a}, before the period was over ({b})' },
    {
      vi: 'Kiểm tra ngày ký, hoặc đánh dấu số liệu là ước tính.',
      en: 'Check the time of signing, or mark the figures as estimated.',
    },
  ],
  'version-twice': [
    'error',
    {
      vi: 'Thông điệp {a} có hai nội dung khác nhau cùng là phiên bản {b}; không dùng bản nào',
      en: 'Message {a} comes with two contents as version {b}; neither is used',
    },
    {
      vi: 'Hỏi nơi gửi; bản sửa phải có số phiên bản lớn hơn.',
      en: 'Ask the sender; a correction has a higher version.',
    },
  ],
  replaced: [
    'info',
    {
      vi: 'Thông điệp {a} phiên bản {b} đã có bản mới hơn',
      en: 'Version {b} of message {a} was replaced by a later one',
    },
    { vi: 'Không cần sửa.', en: 'Nothing to do.' },
  ],
  'signed-earlier': [
    'warning',
    {
      vi: 'Thông điệp {a}: phiên bản {b} ký trước phiên bản mà nó thay thế',
      en: 'Message {a}: version {b} was signed before the one it replaces',
    },
    {
      vi: 'Hỏi nơi gửi phiên bản nào có giá trị.',
      en: 'Ask the sender which version holds.',
    },
  ],
  'left-out': [
    'info',
    {
      vi: 'Phiên bản mới nhất của thông điệp {a} không còn {b} số liệu của phiên bản trước; coi là chưa báo cáo',
      en: 'The newest version of message {a} leaves out {b} figures of the one before; they count as missing',
    },
    { vi: 'Nếu không phải thu hồi, hỏi nơi gửi.', en: 'Ask the sender unless they were withdrawn.' },
  ],
  'perhaps-one-sender': [
    'warning',
    {
      vi: 'Thông điệp {a} đến từ hai mã định danh khác dạng ({b}); nếu cùng một cơ quan thì đang tính hai lần',
      en: 'Message {a} comes from identifiers of two forms ({b}); if they are one agency, it counts twice',
    },
    {
      vi: 'Hỏi nơi gửi; mỗi cơ quan dùng một mã định danh.',
      en: 'Ask the sender; an agency goes by one identifier.',
    },
  ],
  'column-twice': [
    'error',
    {
      vi: 'Cột {a} có hai lần nên không rõ lấy cột nào; không đọc',
      en: 'The column {a} stands twice, and nobody can tell which counts; nothing was read',
    },
    askTheSender,
  ],
  'not-used': [
    'warning',
    { vi: 'Không dùng đến cột {a}', en: 'The column {a} is not used' },
    { vi: 'Nếu đúng như vậy thì không cần sửa.', en: 'Nothing is to be done if that is meant.' },
  ],
  'row-not-read': [
    'error',
    { vi: 'Dòng không đọc được: {a}', en: 'The row was not read: {a}' },
    {
      vi: 'Kiểm tra dấu phẩy, dấu ngoặc kép và ô được nêu rồi gửi lại.',
      en: 'Check commas, quotes and the cell named here, and send it again.',
    },
  ],
  'not-exchange': [
    'error',
    { vi: 'Đây không phải là bảng trao đổi ({a})', en: 'This is no table of exchange ({a})' },
    askTheSender,
  ],
} as const satisfies Record<string, FindingWords>;

/** Codes of the findings on messages of exchange, without the area `exchange/`. */
export type ExchangeTrouble = keyof typeof says;

/**
 * Makes a finding on a message of exchange.
 *
 * @param trouble - what is wrong
 * @param where - place
 * @param detail - words to fill in
 * @param basis - what it rests on
 * @returns the finding
 */
export function exchangeFinding(
  trouble: ExchangeTrouble,
  where: Where,
  detail: FindingDetail = {},
  basis: readonly LegalBasis[] = [],
): Finding {
  return { ...filledIn(`exchange/${trouble}`, 'failed', says[trouble], where, detail), basis };
}
