import type { Entity, Finding, Outcome, Reader, Writer } from '@qcdc/core';
import { template, type TemplateOptions } from './form/template.ts';
import type { RecordsToWrite } from './form/records-in-form.ts';
import { writeRecords, type WriteRecordsOptions } from './form/write-records.ts';
import { annotate, type XlsxAnnotateOptions } from './annotate/annotate.ts';
import { read, type XlsxReadOptions } from './read/read.ts';
import { render, type XlsxRenderOptions } from './report/render.ts';

/** Everything the library does with Excel workbooks. */
export interface XlsxAdapter
  extends Reader<Uint8Array, XlsxReadOptions>, Writer<Promise<Uint8Array>, XlsxRenderOptions> {
  /**
   * Writes an empty form for the given areas.
   * @param entities - areas, in order
   * @param options - the register, which of its units to offer, the period and the edition
   * @returns the file
   */
  template(entities: readonly Entity[], options?: TemplateOptions): Promise<Uint8Array>;
  /**
   * Writes records into the form; reading and parsing the file gives the same records.
   * @param records - a dataset, or lists of plain records by id of their area
   * @param entities - areas to write, in order
   * @param options - units to offer, and edition
   * @returns the file
   */
  writeRecords(
    records: RecordsToWrite,
    entities: readonly Entity[],
    options?: WriteRecordsOptions,
  ): Promise<Uint8Array>;
  /**
   * Writes findings into a copy of the sender's own workbook: a note on each cell, and a worksheet that lists them with links.
   * Everything else of the file stays as it is.
   * @param bytes - the file
   * @param findings - findings of any step
   * @param options - name of the file, language, limits
   * @returns the copy; `null` with a finding `xlsx/…` where the file is no workbook
   */
  annotate(
    bytes: Uint8Array,
    findings: readonly Finding[],
    options?: XlsxAnnotateOptions,
  ): Promise<Outcome<Uint8Array | null>>;
}

/**
 * Excel workbooks: reads them, writes the library's own form, and writes reports.
 *
 * @example
 * ```ts
 * (await xlsx.read(new Uint8Array(), { source: 'empty.xlsx' })).findings[0]?.code; // => 'xlsx/empty-file'
 * ```
 */
export const xlsx: XlsxAdapter = { name: 'xlsx', read, template, writeRecords, render, annotate };
