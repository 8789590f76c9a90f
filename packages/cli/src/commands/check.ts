import { extname } from 'node:path';
import { counted, DefinitionError, type Finding } from '@qcdc/core';
import { findingsToJson } from '@qcdc/core/stored';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ReadingOptions } from '../input/reading-options.ts';
import { checkedReports, type Reports } from '../input/reports.ts';
import { readReportTexts, reportTextsAmong } from '../input/report-texts.ts';
import { countFindings, printFindings } from '../output/print-findings.ts';
import { printProposals, resultsOf } from '../output/print-proposals.ts';
import { proposedForm } from '../output/proposed-form.ts';
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
  const { words, tables } = await reportTextsAmong(files, session);
  if (words.length > 0) return checkTexts(words, tables, options, session);
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

// Reports in words are proposals: their sentences are judged, and a form is filled for somebody to correct.
async function checkTexts(
  words: readonly string[],
  tables: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, progress, say } = session;
  const { out } = options;
  if (tables.length > 0)
    throw new DefinitionError('cli/words-and-tables', {
      vi: `hãy kiểm tra riêng báo cáo bằng lời (${words.join(', ')}) và bảng số liệu (${tables.join(', ')})`,
      en: `check reports in words (${words.join(', ')}) and tables (${tables.join(', ')}) apart`,
    });
  const [only, ...more] = words;
  if (out !== undefined) oneForm(out, more);
  const read = await readReportTexts(words, options, session);
  const text = read.texts.find(({ source }) => source === only);
  const form = out === undefined || text === undefined ? null : await proposedForm(text, read, options);
  const findings = [...read.findings, ...(form?.findings ?? [])];
  if (out !== undefined && form !== null) await writeWhole(io, out, form.file);
  progress.end();
  if (options.json) io.stdout.write(`${JSON.stringify(findingsToJson(findings), null, 2)}\n`);
  else {
    printFindings(findings, options, session);
    printProposals(read, options, session);
    if (out !== undefined)
      io.stdout.write(
        `${say({ vi: `Đã ghi ${out}: biểu điền sẵn số đề xuất, hãy xem lại từng số rồi gửi`, en: `Written: ${out}, a form filled with proposals; look through it before it is sent` })}\n`,
      );
  }
  return read.texts.every((one) => resultsOf(one).length === 0)
    ? exitCodes.errorsFound
    : exitCodeFor(findings, options.strict);
}

function oneForm(out: string, more: readonly string[]): void {
  if (more.length === 0 && extname(out).toLowerCase() === '.xlsx') return;
  throw new DefinitionError(
    'cli/one-text',
    {
      vi: 'từ một báo cáo bằng lời làm được một biểu Excel (.xlsx); hãy đưa từng báo cáo',
      en: 'of one report in words one form (.xlsx) is made; give one at a time',
    },
    '--out',
  );
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
