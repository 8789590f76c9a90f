import type { Writer } from '@qcdc/core';
import { render, type DocxOptions } from './render.ts';

export type { DocxOptions } from './render.ts';

/**
 * Word files: renders a report document, and looks official where `official` of `@qcdc/core/official` made it so.
 *
 * @remarks An official document is written in Vietnamese unless another language is asked for, every other one in both. What
 * makes the file is loaded when the first document is rendered.
 * @example
 * ```ts
 * const file = await docx.render({ title: { vi: 'Báo cáo', en: 'Report' }, blocks: [] }, { language: 'vi' });
 * String.fromCharCode(...file.slice(0, 2)); // => 'PK'
 * ```
 */
export const docx: Writer<Promise<Uint8Array>, DocxOptions> = { name: 'docx', render };
