/** Months in English, January first. */
export const englishMonths: readonly string[] =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

// Without marks, as `bareWords` leaves them: năm (five) and năm (year) are one word with them, too.
const numerals = 'mot,hai,ba,bon,nam,sau,bay,tam,chin,muoi,muoi mot,muoi hai';
const others = { tu: 4, nhat: 1, nhi: 2, gieng: 1, chap: 12, i: 1, ii: 2, iii: 3, iv: 4, sept: 9 };
const english = { first: 1, second: 2, third: 3, fourth: 4, last: 4, three: 3, six: 6, nine: 9, ten: 10, eleven: 11 };

const values: ReadonlyMap<string, number> = /* @__PURE__ */ valuesOf();

function valuesOf(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([...Object.entries(others), ...Object.entries(english)]);
  numerals.split(',').forEach((word, i) => found.set(word, i + 1));
  englishMonths.forEach((month, i) => {
    const word = month.toLowerCase();
    found.set(word, i + 1).set(word.slice(0, 3), i + 1);
  });
  return found;
}

/** Pattern of the numbers up to twelve in Vietnamese words without marks, the longest first. */
export const numeralPattern: string = /* @__PURE__ */ `${numerals.split(',').reverse().join('|')}|tu`;

/** Pattern of the names of months in English, whole or cut short. */
export const englishMonthPattern: string = /* @__PURE__ */ englishMonths
  .map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .join('|')
  .toLowerCase()
  .replace('sep(?:tember)?', 'sep(?:t|tember)?');

/**
 * Returns the number of a month, quarter or half.
 *
 * @param word - digits, a Roman numeral, or a word in Vietnamese or English without marks
 * @returns such as 6 for `06`, `sau` and `june`; 0 where the word is no number
 */
export function numberOfWord(word = ''): number {
  return /^\d+$/.test(word) ? Number(word) : (values.get(word) ?? 0);
}
