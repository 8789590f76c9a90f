import type { PartLook } from '@qcdc/core/official';
import type { IRunOptions, TextRun } from 'docx';
import type { Word } from '../word.ts';

/** How letters look. */
export type Letters = Pick<PartLook, 'size' | 'bold' | 'italic' | 'underlined'>;

/**
 * Turns a look into that of a run of Word.
 *
 * @param look - the look
 * @returns size, weight and slope
 */
export function runLook({ size, bold, italic, underlined }: Letters): IRunOptions {
  return {
    // Word counts halves of a point.
    size: size * 2,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(underlined === true ? { underline: {} } : {}),
  };
}

/**
 * Makes a piece of a line.
 *
 * @param text - its words, readable for XML
 * @param letters - how they look
 * @param word - the document
 * @returns the run
 */
export function textRun(text: string, letters: Letters, { kit }: Pick<Word, 'kit'>): TextRun {
  return new kit.TextRun({ text, ...runLook(letters) });
}
