import type { Text } from '@qcdc/core';

const kinds: readonly (readonly [RegExp, Text])[] = [
  [/^PK\u0003\u0004/, { vi: 'tệp nén hoặc tệp Excel (.xlsx)', en: 'an archive or a workbook (.xlsx)' }],
  [/^%PDF-/, { vi: 'tệp PDF', en: 'a PDF' }],
  [
    /^ÐÏ\u0011à|^\uFFFD\uFFFD\u0011\uFFFD/,
    { vi: 'tệp Office kiểu cũ (.xls, .doc)', en: 'an old Office file (.xls, .doc)' },
  ],
  [/^\s*<(?:!doctype|html|\?xml|table)/i, { vi: 'trang web hoặc tệp XML', en: 'a web page or XML' }],
  [/^\s*(?:\{\s*"|\[\s*[{[])/, { vi: 'tệp JSON', en: 'JSON' }],
];

/**
 * Tells what a file is that is no table of separated values.
 *
 * @param sample - the first part of its text
 * @returns what it is; `null` for plain text
 */
export function otherKind(sample: string): Text | null {
  for (const [signs, kind] of kinds) if (signs.test(sample)) return kind;
  // Letters and line breaks make a text; bytes of a picture or a program are mostly neither.
  const head = sample.slice(0, 2000);
  // eslint-disable-next-line no-control-regex
  const strange = head.match(/[\u0001-\u0008\u000e-\u001f\uFFFD]/g)?.length ?? 0;
  return strange * 10 > head.length ? { vi: 'tệp nhị phân', en: 'a binary file' } : null;
}
