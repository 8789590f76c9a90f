import type { ReportBlock, WorkOptions } from '@qcdc/core';
import type { ChartDrawer } from '../charts/chart-drawer.ts';
import type { PageLanguage } from '../speak.ts';
import type { PageUnit } from './page-unit.ts';

/** How a report becomes a set of pages; `signal` stops between two pages, and others go on there. */
export interface PagesOptions extends WorkOptions {
  /**
   * `unit`: a first page to overlook, a page for every unit and every kind of finding. `one`: one page. When left out, `one` for
   * a small job and `unit` from 500 findings or 100 units on.
   */
  readonly by?: 'unit' | 'one';
  /** Language of the pages; both when left out. */
  readonly language?: PageLanguage;
  /** What a bilingual page shows first. */
  readonly startIn?: PageLanguage;
  /** All units, in the order they are listed, also those nothing was found about; units that findings name when left out. */
  readonly units?: readonly PageUnit[];
  /** What is said about a unit besides its findings; asked when its page is made, and kept nowhere. */
  readonly blocksOf?: (unit: string) => readonly ReportBlock[];
  /** What draws charts; loaded when there are charts and nothing is given. `null` draws none: they stand as tables. */
  readonly charts?: ChartDrawer | null;
}

/** One file of a set of pages. */
export interface PageFile {
  /** Address inside the folder, such as `index.html` or `units/12.html`. */
  readonly path: string;
  /** What stands in it, as UTF-8 text. */
  readonly content: string;
}

/** What the pages of one set share. */
export interface SiteOptions {
  /** Language of the pages. */
  readonly language: PageLanguage;
  /** What a bilingual page shows first. */
  readonly startIn: PageLanguage;
  /** What draws charts. */
  readonly charts: ChartDrawer | undefined;
}
