import { fold, foldTones } from '../words/fold.ts';

const kinds = 'biểu mẫu|biểu số|biểu|bảng|phụ lục|mẫu|pl|bm|sheet|trang|form|table|bieu|phu luc|bang|mau';
const number = '(?:số ?)?(?:\\d{1,3}[a-zđ]?|[ivx]{1,6}|[a-zđ])(?:[./]\\d{1,3})*';
const code = '(?:[./-](?:[a-zđ]{1,5}|\\d{1,4})(?!\\p{L}))*';
// "03/BC-UBND" is a number with its code; in "3 - Hoa giai" the number ends before the dash. Both ways are tried.
const before = /* @__PURE__ */ [code, ''].map((rest) => {
  const whole = `${number}${rest}(?!\\p{L})`;
  return RegExp(foldTones(`^(?:(?:${kinds})[ .]*(?:${whole})?|${whole}(?=[.):_-]| -))[ .):_-]*`), 'u');
});
const behind = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '[ _-]*(?:\\(\\d{1,3}\\)|\\(?(?:copy|bản sao)(?: ?\\d+)?\\)?|(?:năm )?(?:19|20)\\d\\d|\\(th\\))$',
  ),
);

/**
 * Returns the names a sheet may go by, without the number of its form and the mark of a copy: "Biểu 3 - Hòa giải ở cơ sở",
 * "03. Hòa giải", "Hòa giải (2)".
 *
 * @param name - name on the tab
 * @returns folded names, the whole one first
 */
export function sheetNamesOf(name: string): readonly string[] {
  const whole = fold(name);
  const names = [whole];
  const add = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed.length >= 3 && !names.includes(trimmed)) names.push(trimmed);
  };
  let bare = whole;
  for (let last = ''; last !== bare;) {
    last = bare;
    bare = bare.replace(behind, '').trim();
    add(bare);
  }
  for (const start of before) {
    add(whole.replace(start, ''));
    add(bare.replace(start, ''));
  }
  return names;
}
