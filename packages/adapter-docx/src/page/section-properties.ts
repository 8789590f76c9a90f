import type { ISectionOptions } from 'docx';
import type { Word } from '../word.ts';
import { millimetres } from '../words/measures.ts';
import { runLook } from '../words/text-run.ts';
import type { PageSection } from './page-sections.ts';

/**
 * Makes the pages of a section: size, margins, and a header with the number of the page, which the first page does not show.
 *
 * @param section - the section
 * @param word - the document
 * @returns the properties of the section
 */
export function sectionProperties({ landscape, begins }: PageSection, word: Word): Omit<ISectionOptions, 'children'> {
  const { kit, style } = word;
  const { page } = style;
  const number = new kit.Paragraph({
    alignment: kit.AlignmentType.CENTER,
    children: [new kit.TextRun({ children: [kit.PageNumber.CURRENT], ...runLook(style.parts.pageNumber) })],
  });
  return {
    headers: {
      default: new kit.Header({ children: [number] }),
      ...(begins ? { first: new kit.Header({ children: [new kit.Paragraph({ children: [] })] }) } : {}),
    },
    properties: {
      titlePage: begins,
      type: kit.SectionType.NEXT_PAGE,
      page: {
        // Word is told the sides of a page upright, whichever way it lies.
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: landscape ? kit.PageOrientation.LANDSCAPE : kit.PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(page.top),
          bottom: millimetres(page.bottom),
          left: millimetres(page.left),
          right: millimetres(page.right),
          header: millimetres(page.header),
          footer: millimetres(page.header),
          gutter: 0,
        },
        pageNumbers: begins ? { start: 1 } : {},
      },
    },
  };
}

/**
 * Tells how wide the text of a page is.
 *
 * @param word - the document
 * @returns the width in twentieths of a point
 */
export function textWidth({ style: { page }, landscape = false }: Word): number {
  return millimetres((landscape ? page.height : page.width) - page.left - page.right);
}
