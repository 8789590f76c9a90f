import type { Finding, Period, Text } from '@qcdc/core';
import type { Rubric } from '../rubric/rubric.ts';
import { sourcesOfRubric } from '../rubric/sources-of.ts';
import type { IndicatorSource } from './indicator-source.ts';
import { isTable } from './source-labels.ts';

function knowsIndicator(source: IndicatorSource, indicator: string, units: readonly string[], period: Period): boolean {
  if (isTable(source)) return source.indicators.some((i) => i.id === indicator);
  // A source without a list of its indicators knows one when it answers for any unit.
  return units.length === 0 || units.some((unit) => source.peek({ indicator, unit, period: period.id }) !== null);
}

function knowsMeasure(source: IndicatorSource, measure: string, units: readonly string[], period: Period): boolean {
  if (isTable(source)) return source.figures.measures.some((m) => m.id === measure);
  const { figures } = source;
  if (figures === undefined) return false;
  return (
    units.length === 0 ||
    (figures.labelOf?.(measure) ?? null) !== null ||
    units.some((unit) => figures.peek({ measure, unit, period: period.id }) !== null)
  );
}

/**
 * Tells whether a source says itself which indicators and measures it has: what is not among them is a wrong id, and no rubric is
 * scored by it. Of any other source nobody can tell a wrong id from one nobody reported.
 *
 * @param source - the indicators
 */
export const listsItsSources = isTable;

/**
 * Names the indicators and measures a rubric reads and nobody has: misspelt, or left out of what was computed. Without
 * this, every unit would only be "not scored" for want of a value.
 *
 * @param rubric - the rubric
 * @param source - the indicators, with the figures behind them
 * @param units - ids of the units scored
 * @param period - the period scored
 * @returns one finding for each, `emulation/unknown-indicator` or `emulation/unknown-measure`
 */
export function unknownSources(
  rubric: Rubric,
  source: IndicatorSource,
  units: readonly string[],
  period: Period,
): readonly Finding[] {
  const told = (code: string, actual: string, message: Text, hint: Text): Finding => ({
    code: `emulation/${code}`,
    severity: 'error',
    state: 'failed',
    message,
    where: { period: period.id, field: actual },
    actual,
    hint,
    basis: rubric.basis,
  });
  return sourcesOfRubric(rubric).flatMap((read): readonly Finding[] => {
    if ('indicator' in read && !knowsIndicator(source, read.indicator, units, period))
      return [
        told(
          'unknown-indicator',
          read.indicator,
          {
            vi: `Bảng chấm điểm dùng chỉ số "${read.indicator}", nhưng số liệu đưa vào không có chỉ số này.`,
            en: `The rubric reads the indicator "${read.indicator}", which is not among those computed.`,
          },
          {
            vi: 'Sửa lại mã chỉ số, hoặc tính thêm chỉ số này trước khi chấm điểm.',
            en: 'Correct the id, or compute this indicator before scoring.',
          },
        ),
      ];
    if ('measure' in read && !knowsMeasure(source, read.measure, units, period))
      return [
        told(
          'unknown-measure',
          read.measure,
          {
            vi: `Bảng chấm điểm dùng chỉ tiêu "${read.measure}", nhưng số liệu đưa vào không có chỉ tiêu này.`,
            en: `The rubric reads the measure "${read.measure}", which is not among the figures.`,
          },
          {
            vi: 'Sửa lại mã chỉ tiêu, hoặc đưa thêm số liệu của chỉ tiêu này.',
            en: 'Correct the id, or hand in figures of this measure.',
          },
        ),
      ];
    return [];
  });
}
