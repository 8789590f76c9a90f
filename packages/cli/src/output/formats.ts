import { extname } from 'node:path';
import type { Finding, ReportDoc } from '@qcdc/core';
import type { FigureTable, Speech } from '@qcdc/core/flow';
import { findingsToJson, tableToJson } from '@qcdc/core/stored';
import { unknownEnding } from '../input/kinds-of-file.ts';

/** What a report is written from. */
export interface Results {
  /** The report. */
  readonly doc: ReportDoc;
  /** Figures of all units and their totals. */
  readonly figures: FigureTable;
  /** Everything that was found. */
  readonly findings: readonly Finding[];
}

/** Writes the results in one format. */
export type Format = (results: Results, language: Speech) => Promise<Uint8Array | string>;

// One line for each ending; writers load when a file asks for them.
const formats: Readonly<Record<string, Format>> = {
  '.html': async ({ doc }, language) => (await import('@qcdc/adapter-html')).html.render(doc, { language }),
  '.xlsx': async ({ doc }, language) => (await import('@qcdc/adapter-xlsx')).xlsx.render(doc, { language }),
  '.docx': async ({ doc }, language) => (await import('@qcdc/adapter-docx')).docx.render(doc, { language }),
  '.json': async ({ figures, findings }) =>
    Promise.resolve(
      `${JSON.stringify({ figures: tableToJson(figures), findings: findingsToJson(findings) }, null, 1)}\n`,
    ),
};

/**
 * Chooses the format by the ending of a name.
 *
 * @param file - name of the file
 * @returns the format
 * @throws `DefinitionError` `cli/unknown-ending`
 */
export function formatOf(file: string): Format {
  const format = formats[extname(file).toLowerCase()];
  if (format === undefined) throw unknownEnding(file, Object.keys(formats));
  return format;
}
