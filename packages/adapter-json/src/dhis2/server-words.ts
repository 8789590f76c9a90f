import type { Text } from '@qcdc/core';

// What codes of DHIS2 mean, of the import since 2.43 and of the one before.
const meanings: readonly (readonly [codes: RegExp, vi: string])[] = [
  [/^E800[23]$/, 'không tìm thấy bộ dữ liệu chứa các phần tử này'],
  [/^E801[0-2]$/, 'tài khoản không có quyền ghi'],
  [/^E802[0-5]$/, 'phần tử dữ liệu, đơn vị hoặc kỳ không dùng được với bộ dữ liệu này'],
  [/^E803[0-3]$|^E7641$/, 'kỳ này đã khóa hoặc chưa mở nhập liệu'],
  [/^E8120$|^E7618$/, 'không có giá trị'],
  [/^E8122$|^E7619$/, 'giá trị không đúng kiểu của phần tử dữ liệu'],
  [/^E8125$|^E7620$/, 'ghi chú quá dài'],
  [/^E8128$/, 'một chỗ có hai giá trị'],
  [/^E81\d\d$|^E76[01]\d$/, 'máy chủ không có phần tử dữ liệu, đơn vị, kỳ hoặc phân tổ này'],
];

/**
 * Says why a server refused something. Its own words are quoted, for whoever runs it; what its code means is said beside them.
 *
 * @param said - the words of the server
 * @param code - its code; nothing where it gave none
 * @returns the words
 */
export function serverWords(said: string, code: string): Text {
  const quoted = said.trim();
  if (quoted === '' && code === '') return { vi: 'máy chủ không nêu lý do', en: 'the server gave no reason' };
  const en = code === '' || quoted.includes(code) ? quoted : `${quoted} (${code})`.trim();
  const meaning = meanings.find(([codes]) => codes.test(code))?.[1];
  const whole = `máy chủ ghi “${en}”`;
  return { vi: meaning === undefined ? whole : `${meaning}; ${whole}`, en };
}
