import { once } from './once.ts';
import { PhraseTable } from './phrase-table.ts';

/** Words in front of a number that say how the true one lies to it; by the word `readQuantity` knows. */
export const boundsBefore = /* @__PURE__ */ once(
  () =>
    new PhraseTable<string>([
      ['hơn', 'hơn|trên|trên mức|lớn hơn|quá|vượt trên|trên dưới hơn|>|lên hơn|lên đến hơn'],
      [
        'ít nhất',
        'ít nhất|tối thiểu|không dưới|không ít hơn|≥|không thấp hơn|ít nhất là|tối thiểu là|chí ít|từ ít nhất',
      ],
      ['dưới', 'dưới|dưới mức|gần|chưa đến|chưa tới|chưa đầy|ngót|non|suýt soát|gần đến|<|gần như'],
      [
        'không quá',
        'không quá|tối đa|nhiều nhất|không vượt quá|không hơn|≤|cao nhất là|không nhiều hơn|tối đa là|nhiều nhất là',
      ],
      ['khoảng', 'khoảng|xấp xỉ|chừng|độ|vào khoảng|ước khoảng|~|≈|trên dưới|tầm|ước chừng|đâu khoảng|khoảng chừng'],
      ['ước', 'ước|ước tính|ước đạt|ước thực hiện|ước có|dự ước'],
    ]),
);

/** Words behind a number that say the same. */
export const boundsBehind = /* @__PURE__ */ once(
  () =>
    new PhraseTable<string>([
      ['ít nhất', 'trở lên'],
      ['không quá', 'trở xuống|trở lại'],
    ]),
);

/** Words of scale, by their power of ten; those of money say their đồng too. */
export const scales = /* @__PURE__ */ once(
  () =>
    new PhraseTable<{ readonly power: number; readonly word: string; readonly money: boolean }>([
      [{ power: 3, word: 'nghìn', money: false }, 'nghìn|ngàn'],
      [{ power: 4, word: 'vạn', money: false }, 'vạn'],
      [{ power: 5, word: 'trăm nghìn', money: false }, 'trăm nghìn|trăm ngàn'],
      [{ power: 6, word: 'triệu', money: false }, 'triệu|tr'],
      [{ power: 8, word: 'trăm triệu', money: false }, 'trăm triệu'],
      [{ power: 9, word: 'tỷ', money: false }, 'tỷ'],
      [{ power: 11, word: 'trăm tỷ', money: false }, 'trăm tỷ'],
      [{ power: 12, word: 'nghìn tỷ', money: false }, 'nghìn tỷ|ngàn tỷ'],
      [{ power: 3, word: 'nghìn', money: true }, 'nghđ|ngđ|nđ|ng.đ|nghìnđ'],
      [{ power: 6, word: 'triệu', money: true }, 'trđ|tr.đ|trđồng|tr.đồng|triệuđ|triệuđồng'],
      [{ power: 9, word: 'tỷ', money: true }, 'tỷđ|tỷ.đ|tỷđồng'],
    ]),
);

/** Words that make a number a difference to another one, and which way it went. */
export const changes = /* @__PURE__ */ once(
  () =>
    new PhraseTable<'up' | 'down'>([
      ['up', 'tăng|tăng thêm|tăng được|vượt|cao hơn|nhiều hơn|tăng gần|tăng bình quân|vượt mức|tăng tới'],
      ['down', 'giảm|giảm được|giảm bớt|thấp hơn|ít hơn|giảm so với cùng kỳ|hụt|giảm tới'],
    ]),
);

/** What a share of a hundred is written as. */
export const percentWords = /* @__PURE__ */ once(
  () =>
    new PhraseTable<'percent' | 'percentagePoint'>([
      ['percent', '%|phần trăm'],
      ['percentagePoint', 'điểm phần trăm|điểm %|% điểm'],
    ]),
);
