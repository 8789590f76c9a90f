import type { IPropertiesOptions, IRunOptions } from 'docx';
import type { Word } from '../word.ts';
import { millimetres, points } from './measures.ts';
import { runLook } from './text-run.ts';

/**
 * Makes the style sheet of the file: typeface, language, running text and headings, so that whoever writes on in Word keeps
 * to the rules.
 *
 * @param word - the document
 * @returns the styles
 */
export function styleSheet({ style, speech, kit }: Word): NonNullable<IPropertiesOptions['styles']> {
  const { typeface, text, parts } = style;
  const language: IRunOptions['language'] = { value: speech === 'en' ? 'en-GB' : 'vi-VN' };
  const run = { font: typeface, color: '000000', language } as const;
  const heading = (part: 'section' | 'clause' | 'annexTitle') => ({
    run: { ...run, ...runLook(parts[part]) },
    paragraph: { spacing: { before: points(text.above * 2), after: 0 }, keepNext: true },
  });
  const { lines } = text;
  const spacing =
    'points' in lines
      ? { line: points(lines.points), lineRule: kit.LineRuleType.EXACT }
      : { line: Math.round(lines.times * 240), lineRule: kit.LineRuleType.AUTO };
  return {
    default: {
      document: { run: { ...run, size: parts.body.size * 2 } },
      heading1: heading('section'),
      heading2: heading('clause'),
      title: heading('annexTitle'),
    },
    paragraphStyles: [
      {
        id: bodyStyle,
        name: 'Body Text',
        quickFormat: true,
        run: { ...run, ...runLook(parts.body) },
        paragraph: {
          alignment: kit.AlignmentType.BOTH,
          indent: { firstLine: millimetres(text.firstLine) },
          spacing: { before: points(text.above), after: 0, ...spacing },
        },
      },
    ],
  };
}

/** Id of the style of running text. */
export const bodyStyle = 'BodyText';
