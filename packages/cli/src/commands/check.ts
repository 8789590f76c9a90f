import { extname } from 'node:path';
import { counted, DefinitionError, type Finding } from '@qcdc/core';
import { findingsToJson } from '@qcdc/core/stored';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { checkedReports, type ReadingOptions, type Reports } from '../input/reports.ts';
import { countFindings, printFindings } from '../output/print-findings.ts';
import { refuseExisting, writeWhole } from '../output/write-file.ts';
import type { Session } from '../session.ts';

/** Options of `check`. */
export interface CheckOptions extends ReadingOptions {
  /** Findings as JSON instead of words. */
  readonly json: boolean;
  /** Notes too. */
  readonly all: boolean;
  /** Most findings that are printed. */
  readonly most: number;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Where the copy of the workbook with its findings goes. */
  readonly out?: string;
  /** Writes over a file that is there. */
  readonly force: boolean;
}

/**
 * Reads reports, checks them and tells what was found.
 *
 * @param files - names of the files
 * @param options - what to read with, and how to tell
 * @param session - the world
 * @returns how it ends
 */
export async function check(files: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> {
  const { io, progress } = session;
  const { out } = options;
  if (out !== undefined) refuseExisting(io, out, options.force);
  if (out !== undefined) onlyWorkbook(files);
  const reports = await checkedReports(files, options, session);
  const { findings } = reports.checked;
  if (out !== undefined) await writeCopy(out, reports, session);
  progress.end();
  if (options.json) io.stdout.write(`${JSON.stringify(findingsToJson(findings), null, 2)}\n`);
  else {
    printFindings(findings, options, session);
    printRead(reports, session);
  }
  return reports.records === 0 ? exitCodes.errorsFound : exitCodeFor(findings, options.strict);
}

/**
 * Prints how much was read, so that a file nobody could use does not pass for one without faults.
 *
 * @param reports - what was read
 * @param session - language, colours
 */
export function printRead({ records, checked: { value } }: Reports, { io, say, pens }: Session): void {
  const areas = value.entities.filter(({ id }) => value.peek(id).length > 0).length;
  const text =
    records === 0
      ? pens.error(say({ vi: 'Không đọc được bản ghi nào.', en: 'Not one record was read.' }))
      : say({
          vi: `Đã đọc ${records} bản ghi; dùng được ${value.size} bản ghi của ${areas} nội dung.`,
          en: `${counted(records, 'record')} read, ${value.size} of them usable, of ${counted(areas, 'area')}.`,
        });
  io.stdout.write(`${text}\n`);
}

/**
 * Tells how a command ends that has looked at data.
 *
 * @param findings - what was found
 * @param strict - warnings count as errors
 * @returns the exit code
 */
export function exitCodeFor(findings: readonly Finding[], strict: boolean): ExitCode {
  const { errors, warnings } = countFindings(findings);
  return errors > 0 || (strict && warnings > 0) ? exitCodes.errorsFound : exitCodes.done;
}

function onlyWorkbook(files: readonly string[]): void {
  if (files.length === 1 && ['.xlsx', '.xlsm'].includes(extname(files[0] ?? '').toLowerCase())) return;
  throw new DefinitionError(
    'cli/one-workbook',
    {
      vi: 'bản sao có ghi phát hiện chỉ làm được cho một tệp Excel; hãy kiểm tra từng tệp',
      en: 'a copy with its findings is made of one workbook; check one file at a time',
    },
    '--out',
  );
}

async function writeCopy(out: string, { files, checked }: Reports, { io, language }: Session): Promise<void> {
  const { xlsx } = await import('@qcdc/adapter-xlsx');
  const signal = io.signal === undefined ? {} : { signal: io.signal };
  for (const [source, bytes] of files) {
    const { value } = await xlsx.annotate(bytes, checked.findings, { source, language, ...signal });
    // A file that is no workbook has told so already, and has no copy.
    if (value !== null) await writeWhole(io, out, value);
  }
}
