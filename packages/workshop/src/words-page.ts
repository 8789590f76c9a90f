import { allTexts, type TextInContext } from './all-texts.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
// A finding that says no more than its message is not shown twice.
const once = (texts: readonly TextInContext[]): readonly TextInContext[] => {
  const seen = new Set<string>();
  return texts.filter(({ of, text }) => {
    const key = `${of}|${text.vi}`;
    return !seen.has(key) && seen.add(key);
  });
};
const line = ({ of, as, text }: TextInContext): string => `| ${[of, as, text.vi, text.en].map(cell).join(' | ')} |`;

/**
 * Writes the page that shows every label, unit of measure and message in its context, in both languages, to be read as a whole.
 *
 * @returns the page in Markdown
 */
export function wordsPage(): string {
  const parts = allTexts();
  const texts = parts.reduce((sum, [, those]) => sum + those.length, 0);
  return [
    '# Every word people read · Toàn bộ câu chữ',
    '',
    'Generated from the sources; do not edit. Labels, units of measure and messages stand where they are read; a finding is',
    'shown as an example of its rule makes it. Trang sinh tự động; nhãn, đơn vị tính, thông báo được đặt trong ngữ cảnh.',
    '',
    `${texts} texts in both languages. A test holds all of them to the words officials use.`,
    ...parts.flatMap(([part, those]) => [
      '',
      `## ${part.en} · ${part.vi}`,
      '',
      '| Of · Của | As · Là | Tiếng Việt | English |',
      '| --- | --- | --- | --- |',
      ...once(those).map(line),
    ]),
  ].join('\n');
}
