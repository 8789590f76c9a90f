import { defineRule, failed, held, practice, undatedRule } from '@qcdc/core';
import { isPlainText } from './plain-text.ts';

/** Characters nobody sees, save tabs and line breaks: controls, zero-width marks, direction marks, the byte-order mark. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * Texts hold no characters nobody sees: two names that look alike would be two units.
 *
 * @term ký tự ẩn
 */
export const visibleCharacters = /* @__PURE__ */ defineRule({
  id: 'hygiene/visible-characters',
  title: { vi: 'Văn bản không có ký tự ẩn', en: 'Texts hold no invisible characters' },
  severity: 'info',
  entities: ['*'],
  alwaysTells: true,
  messages: {
    unseen: { vi: 'Văn bản có ký tự ẩn, mắt thường không thấy', en: 'The text holds an invisible character' },
  },
  hint: { vi: 'Gõ lại hoặc dán dưới dạng văn bản thuần', en: 'Type it again, or paste it as plain text' },
  law: undatedRule(
    practice(
      { vi: 'Văn bản không có ký tự ẩn', en: 'No unseen characters' },
      { vi: 'chuẩn Unicode', en: 'the Unicode Standard' },
    ),
  ),
  examples: [
    {
      name: 'a tab and a line break',
      input: { unit: '00001', date: '2024-03-01', summary: 'Họp\tthôn\n' },
      verdict: 'held',
    },
    {
      name: 'a zero-width space',
      input: { unit: '00001', date: '2024-03-01', summary: 'Họp\u200Bthôn' },
      verdict: 'failed',
    },
  ],
  check: (record: Readonly<Record<string, unknown>>) => {
    for (const field in record) {
      const value = record[field];
      if (typeof value !== 'string' || isPlainText(value)) continue;
      const found = unseen.exec(value);
      if (found === null) continue;
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return failed('unseen', { field, actual: `U+${code}` });
    }
    return held;
  },
});
