import type { Language, Printed, Text } from '../outcome/text.ts';
import type { DocumentPart, OfficialLine } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';

const languages: readonly Language[] = ['vi', 'en'];

/**
 * Makes one text of several.
 *
 * @param pieces - texts, in order
 * @returns their words one behind the other, in each language
 */
export function joined(...pieces: readonly Printed[]): Text {
  const [vi = '', en = ''] = languages.map((language) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece[language])).join(''),
  );
  return { vi, en };
}

/**
 * Makes a line of a part, in capitals where the style writes the part so.
 *
 * @param style - the style
 * @param part - which part
 * @param pieces - its words, in order
 * @returns the line
 */
export function lineOf(style: DocumentStyle, part: DocumentPart, ...pieces: readonly Printed[]): OfficialLine {
  const text = joined(...pieces);
  return { part, text: style.parts[part].capitals === true ? inCapitals(text) : text };
}

/**
 * Writes a text in capitals.
 *
 * @param text - the text
 * @returns the text, in each language
 */
export function inCapitals({ vi, en }: Text): Text {
  return { vi: vi.toLocaleUpperCase('vi'), en: en.toUpperCase() };
}

/**
 * Ends each text of a list as the rules want it.
 *
 * @param all - the texts
 * @returns each with `;` behind it, the last with a full stop
 */
export function listed(all: readonly Printed[]): readonly Text[] {
  return all.map((one, i) => joined(one, i === all.length - 1 ? '.' : ';'));
}
