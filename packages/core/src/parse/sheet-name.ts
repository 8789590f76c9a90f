import { fold, foldTones } from '../words/fold.ts';

const kinds = 'biểu mẫu|biểu số|biểu|bảng|phụ lục|mẫu|pl|bm|sheet|trang|form|table|bieu|phu luc|bang|mau';
const number =
  '(?:số ?)?(?:\\d{1,3}[a-zđ]?|[ivx]{1,6}|[a-zđ])(?:[./]\\d{1,3})*(?:[./-](?:[a-zđ]{1,5}|\\d{1,4})(?!\\p{L}))*(?!\\p{L})';
const before = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(`^(?:(?:${kinds})[ .]*(?:${number})?|${number}(?=[.):_-]| -))[ .):_-]*`),
  'u',
);
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
  add(whole.replace(before, ''));
  add(bare.replace(before, ''));
  return names;
}
