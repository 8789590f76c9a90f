import type { Archive } from '../archive/archive.ts';
import { builtInFormat, customFormat, general, longestFormat, type NumberFormat } from '../number-format.ts';
import { isOn } from './rich-text.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';

/**
 * Reads the number formats of a workbook and which of its looks strike out what they show; nothing else of them matters.
 *
 * @param archive - the workbook
 * @param path - path of the part
 * @returns the format of each look a cell can refer to; `null` for one that cannot be made out
 */
export async function cellFormats(archive: Archive, path: string): Promise<readonly (NumberFormat | null)[]> {
  const listed = new Map<number, NumberFormat | null>();
  const looks: (NumberFormat | null)[] = [];
  const struckFonts = new Set<number>();
  let fonts = 0;
  let inside = '';
  const scanner = new XmlScanner({
    wantsText: false,
    open(name, tag) {
      if (name === 'numFmts' || name === 'cellXfs' || name === 'fonts') inside = name;
      else if (name === 'font' && inside === 'fonts') {
        archive.budget.keep('looks');
        fonts += 1;
      } else if (name === 'strike' && inside === 'fonts') {
        if (isOn(tag)) struckFonts.add(fonts - 1);
      } else if (name === 'numFmt' && inside === 'numFmts') {
        archive.budget.keep('looks');
        const code = tag.get('formatCode') ?? '';
        listed.set(Number(tag.get('numFmtId')), code.length > longestFormat ? null : customFormat(code));
      } else if (name === 'xf' && inside === 'cellXfs') {
        archive.budget.keep('looks');
        const id = Number(tag.get('numFmtId') ?? 0);
        const named = listed.get(id);
        const format = named === undefined ? builtInFormat(id) : named;
        const struck = struckFonts.has(Number(tag.get('fontId') ?? 0));
        looks.push(struck && format !== null ? { ...format, struck } : format);
      }
    },
    text() {},
    close(name) {
      if (name === inside) inside = '';
    },
  });
  await archive.read(path, scanner);
  return looks.length === 0 ? [general] : looks;
}
