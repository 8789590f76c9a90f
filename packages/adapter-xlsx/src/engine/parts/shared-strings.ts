import type { Archive } from '../archive/archive.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { cellText, xmlText } from '../xml/xml-text.ts';
import { RichText, type TextRun } from './rich-text.ts';

/** The texts that the cells of a workbook share. */
export interface SharedStrings {
  /** The texts in order. */
  readonly texts: string[];
  /** Pieces of those that have looks of their own, by number. */
  readonly runs: Map<number, readonly TextRun[]>;
}

/**
 * Reads the texts that the cells of a workbook share.
 *
 * @param archive - the workbook
 * @param path - path of the part
 * @returns the texts, pieces of rich text joined, reading aids of East Asian scripts left out
 */
export async function sharedStrings(archive: Archive, path: string): Promise<SharedStrings> {
  const texts: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  const rich = new RichText();
  let text = '';
  let aids = 0;
  const scanner = new XmlScanner({
    wantsText: false,
    open(name, tag) {
      if (name === 'si') {
        text = '';
        rich.begin();
      } else if (name === 'rPh') aids += 1;
      else if (name === 't') this.wantsText = aids === 0;
      else rich.open(name, tag);
    },
    text(bytes, start, end, raw) {
      const piece = xmlText(bytes, start, end, raw);
      text += piece;
      rich.add(piece);
    },
    close(name) {
      if (name === 't') this.wantsText = false;
      else if (name === 'rPh') aids -= 1;
      else if (name === 'si') {
        archive.budget.keep('texts');
        archive.budget.keep('letters', text.length);
        const own = rich.runs();
        if (own !== null) {
          archive.budget.keep('letters', text.length);
          runs.set(texts.length, own);
        }
        texts.push(cellText(text));
      }
    },
  });
  await archive.read(path, scanner);
  return { texts, runs };
}
