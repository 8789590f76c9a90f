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
