import type { DocumentPart, OfficialLine, Printed } from '@qcdc/core';
import { ruleBelow } from '@qcdc/core/official';
import type { IParagraphOptions, Paragraph } from 'docx';
import type { Word } from '../word.ts';
import { guessedWidth, points } from './measures.ts';
import { spoken } from './readable.ts';
import { single } from './spacing.ts';
import { textRun } from './text-run.ts';

/** How a paragraph stands, beside what its part says. */
export type Standing = Omit<IParagraphOptions, 'children' | 'text'>;

/**
 * Makes the paragraphs of a text, one for each of its lines.
 *
 * @param text - the words
 * @param part - which part they are
 * @param word - the document
 * @param standing - how they stand
 * @returns the paragraphs; at least one
 */
export function paragraphs(text: Printed, part: DocumentPart, word: Word, standing: Standing = {}): Paragraph[] {
  const { kit, style, speech } = word;
  const look = style.parts[part];
  const { LEFT, CENTER, RIGHT, BOTH } = kit.AlignmentType;
  const alignment = { left: LEFT, centre: CENTER, right: RIGHT, justified: BOTH }[look.align];
  return spoken(text, speech)
    .split(/\r?\n/u)
    .map(
      (line) =>
        new kit.Paragraph({
          alignment,
          spacing: single(word),
          ...standing,
          children: [textRun(line, look, word)],
        }),
    );
}

/**
 * Makes the paragraphs of lines that stand one below the other, with the drawn lines between them.
 *
 * @param lines - the lines
 * @param word - the document
 * @param width - width of their place in twentieths of a point, so that drawn lines can stand in its middle
 * @param standing - how they stand
 * @returns the paragraphs
 */
export function officialParagraphs(
  lines: readonly OfficialLine[],
  word: Word,
  width: number,
  standing: Standing = {},
): Paragraph[] {
  return lines.flatMap((line, i) => {
    const words = paragraphs(line.text, line.part, word, standing);
    const rule = ruleBelow(word.style, lines, i);
    return rule === null ? words : [...words, drawnLine(line, rule, word, width, standing.keepNext === true)];
  });
}

const shortShare = 0.4;

// The border of an empty paragraph that has hardly any height; underlined words would be another thing.
function drawnLine({ text, part }: OfficialLine, rule: 'full' | 'short', word: Word, width: number, keepNext: boolean) {
  const { kit, style, speech } = word;
  const { size, bold = false } = style.parts[part];
  const longest = Math.max(
    ...spoken(text, speech)
      .split('\n')
      .map((line) => guessedWidth(line, size, bold)),
  );
  const length = Math.min(longest, width * 0.9) * (rule === 'full' ? 1 : shortShare);
  const beside = Math.max(0, Math.round((width - length) / 2));
  return new kit.Paragraph({
    keepNext,
    indent: { left: beside, right: beside },
    spacing: { before: points(2), after: points(2), line: points(2), lineRule: kit.LineRuleType.EXACT },
    border: { top: { style: kit.BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}
