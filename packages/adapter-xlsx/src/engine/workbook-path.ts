import type { Archive } from './archive/archive.ts';
import { relationshipsOf } from './parts/relationships.ts';
import { Refusal } from './refusal.ts';

const longestType = 200;

/**
 * Finds the main part of a workbook.
 *
 * @param archive - a ZIP archive of any kind
 * @returns path of the part
 * @throws `Refusal` for what is no workbook, or one without its main part
 */
export async function workbookPath(archive: Archive): Promise<string> {
  if (archive.has('xl/workbook.bin')) throw new Refusal('binary-workbook');
  if (archive.has('mimetype'))
    throw new Refusal(
      (await mimeType(archive)).includes('opendocument.spreadsheet') ? 'open-document' : 'other-document',
    );
  if (archive.has('Index/Document.iwa') || archive.has('index.apxl') || archive.has('Index.zip'))
    throw new Refusal('apple-numbers');
  if (!archive.has('[Content_Types].xml')) throw new Refusal('archive');
  if (archive.has('word/document.xml') || archive.has('ppt/presentation.xml')) throw new Refusal('other-document');
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  if (!archive.has(path)) throw new Refusal('no-workbook-part');
  return path;
}

// Documents of other families name their kind in a part of its own.
async function mimeType(archive: Archive): Promise<string> {
  let text = '';
  await archive.read('mimetype', {
    take(bytes) {
      if (text.length < longestType) text += new TextDecoder('latin1').decode(bytes.subarray(0, longestType));
    },
    end() {
      text = text.trim();
    },
  });
  return text;
}
