import type { Outcome, WorkOptions } from '@qcdc/core';
import type { TextInput } from './input/text-input.ts';
import type { TextReadOptions } from './options.ts';
import type { TextReading } from './proposal.ts';
import { read } from './read.ts';

/** What the library does with report texts. */
export interface TextAdapter {
  /** Name of the format. */
  readonly name: 'text';
  /**
   * Reads a report and proposes what may be entered of it. Nothing is entered.
   * @param input - text, or bytes of a Word file (.docx) or of a text file
   * @param options - name of the file, areas, register, progress and signal
   * @returns the proposals; findings tell what does not agree in the text
   */
  read(input: TextInput, options: TextReadOptions & WorkOptions): Promise<Outcome<TextReading>>;
}

/**
 * Report texts, plain or Word: their figures as proposals, each with its place, what it counts and which fields it may be of.
 *
 * @example
 * ```ts
 * const { value, findings } = await text.read('861/866 đơn vị tổ chức hội nghị cán bộ, công chức, đạt 98,4%.', { source: 'bao-cao.txt' });
 *
 * value.figures.map(({ words, role }) => [words, role]); // => [['861', 'part'], ['866 đơn vị', 'whole'], ['98,4%', 'share']]
 * value.figures[0]?.measures[0]?.field; // => 'unitsHeld'
 * findings[0]?.expected; // => '99,4%'
 * ```
 */
export const text: TextAdapter = { name: 'text', read };
