import type { Where } from '@qcdc/core';
import { textFinding } from '../text-findings.ts';
import type { Loaded } from './loaded.ts';
import { wordText, type WordText } from './word-text.ts';
import { isXml, xmlFault, type XmlLimits } from './xml-size.ts';
import { withoutContent, zipDirectory } from './zip-directory.ts';

const nothing: ReadonlySet<number> = new Set();

/**
 * Reads a Word file. The reader of Word files is loaded when the first one comes.
 *
 * @param bytes - the file
 * @param where - its place
 * @param limits - how large its XML may be
 * @returns its text
 */
export async function readDocx(bytes: Uint8Array, where: Where, limits: XmlLimits): Promise<Loaded> {
  const refused = (...finding: Parameters<typeof textFinding>): Loaded => ({
    text: null,
    headings: nothing,
    cells: [],
    findings: [textFinding(...finding)],
  });
  const parts = zipDirectory(bytes);
  if (parts === null) return refused('damaged', where);
  const names = parts.map(({ name }) => name);
  if (names.some((name) => name.startsWith('xl/')))
    return refused('not-text', where, { a: { vi: 'tệp Excel', en: 'a workbook' } });
  if (!names.includes('word/document.xml'))
    return refused('not-text', where, { a: { vi: 'tệp nén', en: 'an archive' } });
  const fault = await xmlFault(parts, limits);
  if (fault === 'damaged') return refused('damaged', where);
  if (fault !== null)
    return refused(fault.of === 'inflated' ? 'zip-bomb' : 'too-large-inside', where, { expected: fault.expected });
  const word = await taken(
    withoutContent(
      bytes,
      parts.filter((part) => !isXml(part)),
    ),
  );
  if (word === null) return refused('damaged', where);
  const { text, headings, tables, cells } = word;
  const findings = tables === 0 ? [] : [textFinding('tables-as-lines', where, { a: `${tables}` })];
  return { text, headings, cells, findings };
}

async function taken(bytes: Uint8Array<ArrayBuffer>): Promise<WordText | null> {
  const { default: mammoth } = await import('mammoth');
  let word: WordText | null = null;
  // Node's build takes `buffer`, the one of browsers `arrayBuffer`.
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Parameters<typeof mammoth.extractRawText>[0];
  try {
    await mammoth.convertToHtml(input, {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: unknown) => {
        word = wordText(document);
        return { ...(document as object), children: [] };
      },
    });
  } catch {
    return null;
  }
  return word;
}
