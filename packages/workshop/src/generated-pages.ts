import type { GeneratedPage } from './generated-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { indicatorCataloguePage } from './indicator-catalogue-page.ts';

/** All generated pages of the documentation. */
export const generatedPages: readonly GeneratedPage[] = [
  { path: 'glossary.md', write: glossaryPage },
  { path: 'indicators.md', write: indicatorCataloguePage },
];
