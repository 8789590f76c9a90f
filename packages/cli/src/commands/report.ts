import { DefinitionError, type Finding, type Outcome, type ReportDoc } from '@qcdc/core';
import { allMeasures, narrativeItem } from '@qcdc/core/entities';
import { rollUpInSteps, tally, type FigureTable } from '@qcdc/core/flow';
import { openItems } from '@qcdc/core/follow-up';
import { official, periodOutline, periodReport } from '@qcdc/core/official';
import { allIndicators, computeIndicators, resultsReport } from '@qcdc/indicators';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { dayTyped } from '../input/days.ts';
import { officeIn } from '../input/office.ts';
import { periodTyped } from '../input/periods.ts';
import type { ReadingOptions } from '../input/reading-options.ts';
import { checkedReports, type Reports } from '../input/reports.ts';
import { formatOf } from '../output/formats.ts';
import { printCounts, printFindings } from '../output/print-findings.ts';
import { refuseExisting, writeWhole } from '../output/write-file.ts';
import type { Session } from '../session.ts';
import { exitCodeFor, printRead } from './check.ts';

const ofAllUnits = {
  vi: 'Khi cộng số liệu và tính chỉ số của tất cả đơn vị (xem đủ khi ghi ra tệp .json):',
  en: 'When the figures of all units were added up and computed with (all of it stands in a .json):',
} as const;
/** Options of `report`. */
export interface ReportOptions extends ReadingOptions {
  /** Name of the file to write; its ending says the format. */
  readonly out: string;
  /** Unit whose report of the period is written, in sentences; the results in tables when left out. */
  readonly of?: string;
  /** File with what the office says of itself: letterhead, number, signature. */
  readonly official?: string;
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
  const office = options.official === undefined ? null : await officeIn(options.official, session);
  const reports = await checkedReports(files, options, session);
  const { checked, units } = reports;
  const signal = io.signal === undefined ? {} : { signal: io.signal };
  const onProgress = progress.begin({ vi: 'Cộng số liệu', en: 'Adding up' });
  const counts = tally(checked, allMeasures);
  // Without a register nobody knows what belongs to what.
  const totals = units === undefined ? counts : await rollUpInSteps(counts, { onProgress, ...signal });
  const indicators = computeIndicators(totals, allIndicators);
  const written: Outcome<ReportDoc> =
    options.of === undefined
      ? { value: resultsReport(checked, indicators), findings: [] }
      : ofPeriod(options.of, totals.value, reports, options);
  const titled = title === undefined ? written.value : { ...written.value, title: { vi: title, en: title } };
  const findings: readonly Finding[] = [...indicators.findings, ...written.findings];
  progress.begin({ vi: `Ghi ${out}`, en: `Writing ${out}` });
  const doc = office === null ? titled : official(titled, office);
  await writeWhole(io, out, await format({ doc, figures: totals.value, findings }, both ? 'both' : language));
  progress.end();
  io.stdout.write(`${say({ vi: `Đã ghi ${out}`, en: `Written: ${out}` })}\n`);
  // Results in tables hold their findings; sentences of a unit hold none, and what they leave out is told here.
  if (options.of === undefined) printCounts(findings, session, true);
  else {
    printFindings(written.findings, { all: true, most: 0 }, session);
    if (indicators.findings.length > 0) {
      io.stdout.write(`${say(ofAllUnits)}\n`);
      printCounts(indicators.findings, session, true);
    }
  }
  printRead(reports, session);
  return reports.records === 0 ? exitCodes.errorsFound : exitCodeFor(findings, strict);
}

function ofPeriod(
  of: string,
  figures: FigureTable,
  { checked, units }: Reports,
  { period, on }: ReadingOptions,
): Outcome<ReportDoc> {
  if (period === undefined)
    throw new DefinitionError(
      'cli/what-to-report',
      {
        vi: 'báo cáo của một đơn vị cần có kỳ: ghi --period',
        en: 'the report of a unit needs its period: give --period',
      },
      '--of',
    );
  const when = periodTyped(period);
  const unit = units?.resolve(of, when.to)?.id ?? of;
  const own = checked.value
    .get(narrativeItem)
    .filter(({ place }) => place.unit === unit && place.period?.id === when.id);
  const narratives = own.map(({ data }) => data);
  // What is still open shows on a day alone.
  const listed = on === undefined ? null : openItems(checked.value, dayTyped(on), units === undefined ? {} : { units });
  const open = listed === null ? {} : { openItems: listed.value };
  const { value, findings } = periodReport(figures, {
    outline: periodOutline,
    unit,
    period: when.id,
    narratives,
    records: checked.value,
    ...open,
  });
  return { value, findings: [...(listed?.findings ?? []), ...findings] };
}
