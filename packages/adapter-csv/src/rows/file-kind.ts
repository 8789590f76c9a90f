import type { Text } from '@qcdc/core';

const kinds: readonly (readonly [RegExp, Text])[] = [
  [/^PK\p{Cc}{2}/u, { vi: 'tệp nén hoặc tệp Excel (.xlsx)', en: 'an archive or a workbook (.xlsx)' }],
  [/^%PDF-/, { vi: 'tệp PDF', en: 'a PDF' }],
  [
    /^(?:ÐÏ|\uFFFD\uFFFD)\p{Cc}[à\uFFFD]/u,
    { vi: 'tệp Office kiểu cũ (.xls, .doc)', en: 'an old Office file (.xls, .doc)' },
  ],
  [/^\s*<[a-z!?]/i, { vi: 'trang web hoặc tệp XML', en: 'a web page or XML' }],
  [
    /^(?:mime-version|content-type|from|x-document-type):[^]*(?:multipart\/|text\/html)/i,
    { vi: 'trang web lưu thành một tệp (.mht) hoặc thư điện tử', en: 'a web page in one file (.mht) or a mail' },
  ],
  [/^\{\\rtf/, { vi: 'tài liệu RTF', en: 'a document in RTF' }],
  [/^ID;P[A-Z]/, { vi: 'tệp SYLK (.slk)', en: 'a file in SYLK (.slk)' }],
  [/^TABLE\r?\n0,1\r?\n/, { vi: 'tệp DIF (.dif)', en: 'a file in DIF (.dif)' }],
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
