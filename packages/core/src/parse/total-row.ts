import { fold, foldTones } from '../words/fold.ts';

const total = 'tổng cộng|tổng số|tổng|cộng dồn|cộng|grand total|subtotal|sub-total|total|sum';
const of =
  'toàn|khối|các|của|trong|số|chung|cả|theo|cụm|vùng|mục|phần|nhóm|trang|xã|phường|thị trấn|huyện|tỉnh|thành phố|đơn vị|hợp|of|for';
const whole = 'tỉnh|huyện|xã|thành phố|quốc|ngành|nước|vùng|cụm|khối|thị xã|quận|phường|đơn vị';
const totals = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    `^(?:[ivx]+[.)] ?|\\d+[.)] ?)?(?:(?:${total})(?:$|[ :(=-]+(?:(?:${of})(?:[ :(]|$)|[ivx]+(?![\\p{L}])|\\d|\\(|=).*|[ :(=-]*\\(.*)|toàn (?:${whole})(?: .*)?|cả (?:nước|tỉnh|huyện|xã))$`,
  ),
  'u',
);
const longest = 80;

/**
 * Tells whether a text heads a row of totals: Tổng, Cộng, "Tổng cộng toàn tỉnh", "TỔNG CỘNG (I+II)", "Cộng khối xã:". A name
 * such as Tổng công ty or Cộng Hòa is none.
 *
 * @param text - what stands where a unit would
 * @returns `true` for a total
 */
export function isTotalLabel(text: string): boolean {
  return text.length <= longest && totals.test(fold(text));
}

const roman = /^(?:[IVX]{1,6}|[A-HĐ])[.)]?$/u;

/**
 * Tells whether a running number is that of a section: I, II, A, B.
 *
 * @param text - what stands in the column of running numbers
 * @returns `true` for a Roman number or a capital letter
 */
export function isSectionMark(text: string): boolean {
  return roman.test(text.trim());
}
