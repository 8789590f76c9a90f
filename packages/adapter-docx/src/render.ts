import type { ReportDoc } from '@qcdc/core';
import { checkCall, oneOf, whole } from '@qcdc/core/checks';
import { aReportDoc } from '@qcdc/core/report';
import type { Speech } from '@qcdc/core/flow';
import { documentStyles } from '@qcdc/core/official';
import type { IPropertiesOptions } from 'docx';
import { blockParts } from './blocks/block-parts.ts';
import { titleParts } from './blocks/text.ts';
import { pageSections } from './page/page-sections.ts';
import { sectionProperties } from './page/section-properties.ts';
import { sameBytes } from './same-bytes.ts';
import { readable, spoken } from './words/readable.ts';
import { styleSheet } from './words/style-sheet.ts';
import type { Word } from './word.ts';

/** Options of the Word writer; the language is an option of every writer. */
export interface DocxOptions {
  /** From this many columns on a table stands on pages laid across; 8 when left out. */
  readonly landscapeFrom?: number;
}

/**
 * Writes a report document as a Word file.
 *
 * @param doc - what to say
 * @param options - language, and from how many columns on tables lie across
 * @returns the file; the same document gives the same bytes
 * @throws `DefinitionError` `call/…` for what is no document, and for options that cannot be used
 */
export async function render(
  doc: ReportDoc,
  options: DocxOptions & { readonly language?: Speech } = {},
): Promise<Uint8Array> {
  checkCall('render', { doc: [doc, aReportDoc] }, options, {
    landscapeFrom: whole(1),
    language: oneOf(['vi', 'en', 'both']),
  });
  const letterhead = doc.blocks.find((block) => block.kind === 'letterhead');
  const { landscapeFrom = 8, language: speech = letterhead === undefined ? 'both' : 'vi' } = options;
  const [kit, charts] = await Promise.all([import('docx'), import('docx/charts')]);
  const style = documentStyles[letterhead?.style ?? 'state'];
  const word: Word = { kit, charts, style, speech };
  const sections = pageSections(doc.blocks, landscapeFrom).map((section, i) => {
    const shown: Word = { ...word, landscape: section.landscape };
    const title = i === 0 && letterhead === undefined ? titleParts(doc, shown) : [];
    return {
      ...sectionProperties(section, shown),
      children: [...title, ...section.blocks.flatMap((block, i) => blockParts(block, shown, section.blocks[i + 1]))],
    };
  });
  const properties: IPropertiesOptions = {
    title: readable(spoken(doc.title, speech).replace('\n', ' – ')),
    creator: '@qcdc/adapter-docx',
    styles: styleSheet(word),
    sections,
  };
  return sameBytes(new Uint8Array(await kit.Packer.toArrayBuffer(new kit.Document(properties))));
}
