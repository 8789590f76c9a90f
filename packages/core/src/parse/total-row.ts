import { fold, foldTones } from '../words/fold.ts';

const total =
  'tổng cộng|tổng số|tổng cuối|tổng|cộng dồn|cộng|cộng mang sang|mang sang|t\\. ?cộng|t/cộng|tc|t\\.c|σ|grand total|subtotal|sub-total|total|sum';
const of =
  'toàn|khối|các|của|trong|số|chung|cả|theo|cụm|vùng|mục|phần|nhóm|trang|trước|sau|mang|chuyển|lũy|xã|phường|thị trấn|huyện|tỉnh|thành phố|đơn vị|hợp|of|for';
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
  return text.length <= longest && !code.test(text) && totals.test(fold(text));
}

// Most of what stands where a unit would is its code, on every row; that no word of totals has.
const code = /^[\d.\s-]*$/;

const carried = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('mang sang|trang trước|chuyển sang|carried|brought forward'),
);

/**
 * Tells whether a total is that of the pages before: Mang sang, "Cộng mang sang", "Cộng trang trước".
 *
 * @param text - words of a row of totals
 * @returns `true` where it adds up what stands above it, on this page or earlier ones
 */
export function isCarriedLabel(text: string): boolean {
  return carried.test(fold(text));
}

const derived = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:(?:số |mức )?(?:bình quân|trung bình)|tỷ lệ(?: ?%| ?\\(|$)|tỷ lệ (?:chung|bình quân|so với|hoàn thành)|so (?:với|sánh)|cùng kỳ|average|mean)(?!\\p{L})|(?:mức )?(?:tăng|giảm)(?: ?[/,(+-]| so(?!\\p{L})|$))',
  ),
  'u',
);

/**
 * Tells whether a text heads a row worked out of the others that is no sum: Bình quân, "Tỷ lệ %", "So với cùng kỳ".
 *
 * @param text - what stands where a unit would
 * @returns `true` for such a row
 */
export function isDerivedLabel(text: string): boolean {
  return text.length <= longest && !code.test(text) && derived.test(fold(text));
}

const ofWhich = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(?:[-+–•] ?)?trong đó(?![\\p{L}])'), 'u');

/**
 * Tells whether a text heads a row that parts the one above it: "Trong đó: đất đai", and below it "- hôn nhân".
 *
 * @param text - what stands where a unit would
 * @param below - whether the row stands right below another such row
 * @returns `true` for a part
 */
export function isPartLabel(text: string, below: boolean): boolean {
  if (text.length > longest || code.test(text)) return false;
  return (below && /^[-+–•*]\s*\p{L}/u.test(text)) || ofWhich.test(fold(text));
}

const roman = /^[IVX]{1,6}[.)]?$/u;
const letter = /^[A-HĐ][.)]?$/u;

/**
 * Tells whether a running number is that of a section: I, II, A, B.
 *
 * @param text - what stands in the column of running numbers
 * @returns `true` for a Roman number or a capital letter
 */
export function isSectionMark(text: string): boolean {
  return roman.test(text.trim()) || letter.test(text.trim());
}

/**
 * Returns of which kind a running number is; sections of one kind are of one rank.
 *
 * @param text - what stands in the column of running numbers, or in front of a name
 * @returns `A`, `I`, or how many numbers it is made of
 */
export function markKind(text: string): string {
  const mark = text.trim();
  if (roman.test(mark)) return 'I';
  return letter.test(mark) ? 'A' : String(mark.split(/\d+/).length - 1);
}

/**
 * Tells whether a running number heads those below it: 1 before 1.1, before a) or before a dash.
 *
 * @param text - the running number
 * @param next - the running number below it
 * @returns `true` where what is below lies within it
 */
export function headsMark(text: string, next: string): boolean {
  const [, number] = /^(\d+(?:[.,]\d+)*)[.)]?$/u.exec(text) ?? [];
  if (number === undefined) return false;
  const [, whole] = /^(\d+(?:[.,]\d+)*)[.,]0?1[.)]?$/u.exec(next) ?? [];
  return whole === number || /^(?:a[.)]?|[-–+•])$/u.test(next);
}
