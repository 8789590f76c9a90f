import type { GeneratedPage } from './generated-page.ts';

/** All generated pages of the documentation. */
export const generatedPages: readonly GeneratedPage[] = [];
