import { allMeasures } from '@qcdc/core/entities';
import { rollUpInSteps, tally } from '@qcdc/core/flow';
import { allIndicators, computeIndicators, resultsReport } from '@qcdc/indicators';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { checkedReports, type ReadingOptions } from '../input/reports.ts';
import { formatOf } from '../output/formats.ts';
import { printCounts } from '../output/print-findings.ts';
import { refuseExisting, writeWhole } from '../output/write-file.ts';
import type { Session } from '../session.ts';
import { exitCodeFor, printRead } from './check.ts';

/** Options of `report`. */
export interface ReportOptions extends ReadingOptions {
  /** Name of the file to write; its ending says the format. */
  readonly out: string;
  /** Title of the report. */
  readonly title?: string;
  /** Both languages in the file. */
  readonly both: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Writes over a file that is there. */
  readonly force: boolean;
}

/**
 * Reads reports, checks them, adds up, computes indicators and writes the result.
 *
 * @param files - names of the files
 * @param options - what to read with, and what to write
 * @param session - the world
 * @returns how it ends
 */
export async function report(files: readonly string[], options: ReportOptions, session: Session): Promise<ExitCode> {
  const { io, progress, language, say } = session;
  const { out, title, both, force, strict } = options;
  const format = formatOf(out);
  refuseExisting(io, out, force);
  const reports = await checkedReports(files, options, session);
  const { checked, units } = reports;
  const signal = io.signal === undefined ? {} : { signal: io.signal };
  const onProgress = progress.begin({ vi: 'Cộng số liệu', en: 'Adding up' });
  const counts = tally(checked, allMeasures);
  // Without a register nobody knows what belongs to what.
  const totals = units === undefined ? counts : await rollUpInSteps(counts, { onProgress, ...signal });
  const indicators = computeIndicators(totals, allIndicators);
  const doc = resultsReport(checked, indicators, title === undefined ? {} : { title: { vi: title, en: title } });
  progress.begin({ vi: `Ghi ${out}`, en: `Writing ${out}` });
  const content = await format({ doc, figures: totals.value, findings: indicators.findings }, both ? 'both' : language);
  await writeWhole(io, out, content);
  progress.end();
  io.stdout.write(`${say({ vi: `Đã ghi ${out}`, en: `Written: ${out}` })}\n`);
  printCounts(indicators.findings, session, true);
  printRead(reports, session);
  return reports.records === 0 ? exitCodes.errorsFound : exitCodeFor(indicators.findings, strict);
}
