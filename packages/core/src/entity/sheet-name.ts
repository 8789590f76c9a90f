import { blankText, hasWords } from '../outcome/definition-words.ts';
import type { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';

const longest = 31;
const refused = /[[\]:*?/\\]/;

/**
 * Checks the name of a worksheet: words in both languages that every spreadsheet program takes as they are.
 *
 * @param name - the name
 * @param path - where it stands
 * @param problems - takes `entity/blank-label`, `entity/bad-sheet-name`
 */
export function checkSheetName(name: unknown, path: string, problems: Problems): void {
  if (!hasWords(name)) {
    problems.add('entity/blank-label', blankText, path);
    return;
  }
  const { vi, en } = name;
  for (const words of [vi, en])
    if (words.length > longest || refused.test(words))
      problems.add(
        'entity/bad-sheet-name',
        {
          vi: `"${words}" không đặt được làm tên trang tính: nhiều nhất ${longest} ký tự, không có [ ] : * ? / \\`,
          en: `"${words}" cannot be the name of a worksheet: at most ${longest} characters, none of [ ] : * ? / \\`,
        },
        path,
      );
}

/**
 * Tells what the worksheet of an area is called.
 *
 * @param area - the area
 * @returns its name for worksheets, its label where it has none
 * @example
 * ```ts
 * sheetNameOf(staffConference).vi; // => 'Hội nghị CBCCVC'
 * sheetNameOf(mediation).vi; // => 'Hòa giải ở cơ sở'
 * ```
 */
export function sheetNameOf({ label, sheetName }: { readonly label: Text; readonly sheetName?: Text }): Text {
  return sheetName ?? label;
}
