import type { AnnexBlock, HeadingBlock, ParagraphBlock, PointsBlock, Printed, ReportDoc } from '@qcdc/core';
import { annexLines, letterOfPoint } from '@qcdc/core/official';
import type { Paragraph } from 'docx';
import { textWidth } from '../page/section-properties.ts';
import type { Word } from '../word.ts';
import { points } from '../words/measures.ts';
import { officialParagraphs, paragraphs } from '../words/paragraphs.ts';
import { spoken } from '../words/readable.ts';
import { bodyStyle } from '../words/style-sheet.ts';
import { textRun } from '../words/text-run.ts';

/**
 * Makes the title of a document that has no letterhead.
 *
 * @param doc - the document
 * @param word - what it is written with
 * @returns title and subtitle
 */
export function titleParts({ title, subtitle }: ReportDoc, word: Word): readonly Paragraph[] {
  const { HeadingLevel } = word.kit;
  return [
    ...paragraphs(title, 'subject', word, { heading: HeadingLevel.TITLE, keepNext: true }),
    ...(subtitle === undefined ? [] : paragraphs(subtitle, 'annexReference', word, { spacing: { after: points(12) } })),
  ];
}

/**
 * Makes a heading.
 *
 * @param block - the heading
 * @param word - the document
 * @returns its paragraphs
 */
export function headingParts({ level, text }: HeadingBlock, word: Word): readonly Paragraph[] {
  const { HEADING_1, HEADING_2 } = word.kit.HeadingLevel;
  const above = word.style.text.above * (level === 2 ? 2 : 1);
  return paragraphs(text, level === 2 ? 'section' : 'clause', word, {
    heading: level === 2 ? HEADING_1 : HEADING_2,
    keepNext: true,
    spacing: { before: points(above), after: 0 },
  });
}

/**
 * Makes running text, a paragraph for each of its lines.
 *
 * @param text - the words
 * @param word - the document
 * @param signedBelow - whether the signatures follow: its last line then stays with them, so that no page bears signatures alone
 * @returns its paragraphs
 */
export function bodyParagraphs(text: Printed, word: Word, signedBelow = false): readonly Paragraph[] {
  const { kit, speech, style } = word;
  return spoken(text, speech)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map(
      (line, i, all) =>
        new kit.Paragraph({
          style: bodyStyle,
          ...(signedBelow && i === all.length - 1 ? { keepNext: true } : {}),
          children: [textRun(line, style.parts.body, word)],
        }),
    );
}

/**
 * Makes a paragraph.
 *
 * @param block - the paragraph
 * @param word - the document
 * @param signedBelow - whether the signatures follow
 * @returns its paragraphs
 */
export function paragraphParts({ text }: ParagraphBlock, word: Word, signedBelow: boolean): readonly Paragraph[] {
  return bodyParagraphs(text, word, signedBelow);
}

/**
 * Makes points. Their letters are text: the lists of Word know no "đ".
 *
 * @param block - the points
 * @param word - the document
 * @param signedBelow - whether the signatures follow
 * @returns their paragraphs
 */
export function pointsParts({ points: all }: PointsBlock, word: Word, signedBelow: boolean): readonly Paragraph[] {
  return all.flatMap(({ vi, en }, i) => {
    const letter = letterOfPoint(i + 1);
    const last = signedBelow && i === all.length - 1;
    return bodyParagraphs({ vi: `${letter}) ${vi}`, en: `${letter}) ${en}` }, word, last);
  });
}

/**
 * Makes the beginning of an annex.
 *
 * @param block - the annex
 * @param word - the document
 * @returns label, title and reference
 */
export function annexParts(block: AnnexBlock, word: Word): readonly Paragraph[] {
  return annexLines(block).flatMap((line) =>
    line.part === 'annexTitle'
      ? paragraphs(line.text, line.part, word, {
          heading: word.kit.HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: {},
        })
      : officialParagraphs([line], word, textWidth(word), { keepNext: true }),
  );
}
