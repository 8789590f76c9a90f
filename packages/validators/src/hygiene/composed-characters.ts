import { defineRule, failed, held, practice, undatedRule } from '@qcdc/core';
import { isPlainText } from './plain-text.ts';

/**
 * Texts are written in composed characters (NFC): decomposed ones look the same on paper and are found by no search.
 *
 * @term chữ Việt dựng sẵn
 */
export const composedCharacters = /* @__PURE__ */ defineRule({
  id: 'hygiene/composed-characters',
  title: { vi: 'Văn bản dùng chữ Việt dựng sẵn', en: 'Texts are in composed characters' },
  severity: 'info',
  entities: ['*'],
  alwaysTells: true,
  messages: {
    decomposed: {
      vi: 'Văn bản dùng chữ Việt tổ hợp (dấu gõ rời), tìm kiếm và đối chiếu sẽ bị sót',
      en: 'The text is in decomposed characters; searches and comparisons will miss it',
    },
  },
  hint: { vi: 'Lưu lại văn bản ở dạng dựng sẵn (NFC)', en: 'Save the text in composed form (NFC)' },
  law: undatedRule(
    practice(
      { vi: 'Chữ Việt dựng sẵn', en: 'Composed characters' },
      { vi: 'chuẩn Unicode, dạng chuẩn NFC', en: 'the Unicode Standard, form NFC' },
    ),
  ),
  examples: [
    {
      name: 'composed',
      input: { unit: '00001', date: '2024-03-01', summary: 'Họp thôn'.normalize('NFC') },
      verdict: 'held',
    },
    {
      name: 'decomposed',
      input: { unit: '00001', date: '2024-03-01', summary: 'Họp thôn'.normalize('NFD') },
      verdict: 'failed',
    },
  ],
  check: (record: Readonly<Record<string, unknown>>) => {
    for (const field in record) {
      const value = record[field];
      if (typeof value !== 'string' || isPlainText(value)) continue;
      if (value !== value.normalize('NFC'))
        return failed('decomposed', { field, expected: 'NFC', actual: value.slice(0, 80) });
    }
    return held;
  },
});
