import type { Archive } from '../archive/archive.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { cellText, xmlText } from '../xml/xml-text.ts';

/**
 * Reads the texts that the cells of a workbook share.
 *
 * @param archive - the workbook
 * @param path - path of the part
 * @returns the texts in order; runs of rich text are joined, readings aids of East Asian scripts left out
 */
export async function sharedStrings(archive: Archive, path: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let aids = 0;
  const scanner = new XmlScanner({
    wantsText: false,
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aids += 1;
      else if (name === 't') this.wantsText = aids === 0;
    },
    text(bytes, start, end, raw) {
      text += xmlText(bytes, start, end, raw);
    },
    close(name) {
      if (name === 't') this.wantsText = false;
      else if (name === 'rPh') aids -= 1;
      else if (name === 'si') {
        archive.budget.keep('texts');
        archive.budget.keep('letters', text.length);
        texts.push(cellText(text));
      }
    },
  });
  await archive.read(path, scanner);
  return texts;
}
