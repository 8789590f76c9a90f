import { fold, foldTones } from '../words/fold.ts';

const unitWords = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:(?:ubnd|đảng ủy|hđnd|ubmttq) )?(?:xã|phường|thị trấn|đặc khu|thôn|bản|huyện|quận|thị xã|thành phố|tỉnh|sở|trường|công ty) \\p{L}|^(?:x|p|tt|tp)\\. ?\\p{L}|^\\d{5}$',
  ),
  'u',
);

/**
 * Tells whether a text is written as units are named.
 *
 * @param text - words
 * @returns `true` for "Xã An Hòa", "P. Bà Rịa", a code of five digits
 */
export function isUnitWording(text: string): boolean {
  return unitWords.test(fold(text));
}
