import type { Text } from '@qcdc/core';

const kinds: readonly (readonly [RegExp, Text])[] = [
  [/^PK\p{Cc}{2}/u, { vi: 'tệp nén hoặc tệp Excel (.xlsx)', en: 'an archive or a workbook (.xlsx)' }],
  [/^%PDF-/, { vi: 'tệp PDF', en: 'a PDF' }],
  [
    /^(?:ÐÏ|\uFFFD\uFFFD)\p{Cc}[à\uFFFD]/u,
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
  const strange = head.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return strange * 10 > head.length ? { vi: 'tệp nhị phân', en: 'a binary file' } : null;
}
