import { dark, declared, light } from './colours.ts';
import { blockStyle } from './block-style.ts';
import { languageStyle } from './language-style.ts';
import { pageStyle } from './page-style.ts';
import { printStyle } from './print-style.ts';

/** The whole style sheet of a page. */
export const stylesheet = `
:root{color-scheme:light dark;${declared(light)}}
@media (prefers-color-scheme:dark){:root{${declared(dark)}}}
${pageStyle}${blockStyle}${languageStyle}@media print{:root{color-scheme:light;${declared(light)}}}
${printStyle}`;
