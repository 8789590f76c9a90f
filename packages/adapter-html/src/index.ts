// The front door: one writer.
export { html, type HtmlOptions } from './html.ts';
export type { PageLanguage } from './speak.ts';

// For the manifest of a run
export { adapterHtmlVersion } from './version.ts';
