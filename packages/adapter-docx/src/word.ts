import type { Speech } from '@qcdc/core/flow';
import type { DocumentStyle } from '@qcdc/core/official';
import type * as Kit from 'docx';
import type { Paragraph, Table } from 'docx';
import type * as Charts from 'docx/charts';

/** What the blocks of one document share. Made anew for every document. */
export interface Word {
  /** What makes the parts of a Word file. */
  readonly kit: typeof Kit;
  /** What makes its charts. */
  readonly charts: typeof Charts;
  /** The rules of form. */
  readonly style: DocumentStyle;
  /** Which languages it speaks. */
  readonly speech: Speech;
  /** Whether the page at hand lies across. */
  readonly landscape?: boolean;
}

/** A piece of a page. */
export type WordPart = Paragraph | Table;
