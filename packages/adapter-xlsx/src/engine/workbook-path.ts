import type { Archive } from './archive/archive.ts';
import { relationshipsOf } from './parts/relationships.ts';
import { Refusal } from './refusal.ts';

/**
 * Finds the main part of a workbook.
 *
 * @param archive - a ZIP archive of any kind
 * @returns path of the part
 * @throws `Refusal` for what is no workbook, or one without its main part
 */
export async function workbookPath(archive: Archive): Promise<string> {
  if (archive.has('xl/workbook.bin')) throw new Refusal('binary-workbook');
  if (archive.has('content.xml') || archive.has('mimetype')) throw new Refusal('open-document');
  if (!archive.has('[Content_Types].xml') || archive.has('word/document.xml') || archive.has('ppt/presentation.xml'))
    throw new Refusal('other-document');
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  if (!archive.has(path)) throw new Refusal('no-workbook-part');
  return path;
}
