import { DefinitionError, type Finding } from '@qcdc/core';
import type { ReportText, ReportTexts } from '../input/report-texts.ts';
import { periodTyped } from '../input/periods.ts';
import type { ReadingOptions } from '../input/reading-options.ts';

/** A form filled with proposals. */
export interface ProposedForm {
  /** The workbook. */
  readonly file: Uint8Array;
  /** What was left out of it, and why. */
  readonly findings: readonly Finding[];
}

/**
 * Fills the form with what is likeliest in a report in words, for somebody to look through and correct: what the text proposes is
 * entered by nobody else.
 *
 * @param text - the report
 * @param read - areas and units it was read with
 * @param options - unit and period where the text does not say them
 * @returns the form
 * @throws `DefinitionError` `cli/whose-figures` where nobody says unit or period
 */
export async function proposedForm(
  { source, reading }: ReportText,
  { entities, units }: ReportTexts,
  options: ReadingOptions,
): Promise<ProposedForm> {
  const period = options.period === undefined ? reading.period?.period : periodTyped(options.period);
  const typed = options.unit ?? reading.unit?.unit;
  if (period === undefined || typed === undefined)
    throw new DefinitionError(
      'cli/whose-figures',
      {
        vi: `${source} không nói rõ ${typed === undefined ? 'đơn vị báo cáo: ghi --unit' : 'kỳ báo cáo: ghi --period'}`,
        en: `${source} does not say ${typed === undefined ? 'whose report it is: give --unit' : 'its period: give --period'}`,
      },
      '--out',
    );
  const unit = units?.resolve(typed, period.to)?.id ?? typed;
  const [{ likeliest, recordsFrom }, { xlsx }] = await Promise.all([
    import('@qcdc/adapter-text'),
    import('@qcdc/adapter-xlsx'),
  ]);
  const { value, findings } = recordsFrom(likeliest(reading.figures), {
    unit,
    period,
    items: reading.items,
    areas: entities,
    source,
  });
  const filled = entities.filter(({ id }) => value[id] !== undefined);
  const file = await xlsx.writeRecords(value, filled, units === undefined ? {} : { units, only: [unit] });
  return { file, findings };
}
