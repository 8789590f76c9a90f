import { ok, type Outcome } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import {
  defineFormat,
  definitionOrFindings,
  readStored,
  stamped,
  type ReadStoredOptions,
  type Stored,
} from '@qcdc/core/stored';
import * as z from 'zod';
import type { Indicator } from './indicator.ts';
import { indicatorDataSchema, type IndicatorData } from './indicator-data.ts';
import { loadIndicators, operands, type KnownOperands } from './load-indicators.ts';

/** Indicators as they are stored. */
export interface IndicatorsJson {
  /** The indicators, each with its formulas as text. */
  readonly indicators: readonly IndicatorData[];
}

/** How indicators are stored. */
export const indicatorsFormat = /* @__PURE__ */ defineFormat<IndicatorsJson>({
  id: 'qcdc/indicators',
  version: 1,
  label: { vi: 'danh mục chỉ số', en: 'a list of indicators' },
  schema: z.strictObject({ indicators: z.array(indicatorDataSchema) }),
});

/**
 * Writes indicators as data with the name and version of their format.
 *
 * @param indicators - the indicators as data
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const data: IndicatorData = {
 *   id: 'sample.settled-share',
 *   label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share settled' },
 *   area: 'mediation',
 *   measuredIn: 'percent',
 *   scale: 2,
 *   better: 'higher',
 *   formula: [{ from: isoDate('2014-01-01'), basis: practice({ vi: 'ví dụ', en: 'an example' }), value: 'mediation.settled / mediation.received * 100' }],
 * };
 * const { format, version } = indicatorsToJson([data]);
 * [format, version]; // => ['qcdc/indicators', 1]
 * ```
 */
export function indicatorsToJson(indicators: readonly IndicatorData[]): Stored<IndicatorsJson> {
  return stamped(indicatorsFormat, { indicators });
}

/**
 * Reads indicators back and checks them as {@link loadIndicators} does. What is wrong in a file is a finding and throws
 * nothing.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param known - measures and indicators the formulas may name; `source` names the file
 * @returns the indicators, or `null`; findings `stored/…`, `indicators/…`, `formula/…`
 * @example
 * ```ts
 * const data: IndicatorData = {
 *   id: 'sample.settled-share',
 *   label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share settled' },
 *   area: 'mediation',
 *   measuredIn: 'percent',
 *   scale: 2,
 *   better: 'higher',
 *   formula: [{ from: isoDate('2014-01-01'), basis: practice({ vi: 'ví dụ', en: 'an example' }), value: 'mediation.settled / mediation.received * 100' }],
 * };
 * const json = JSON.stringify(indicatorsToJson([data]));
 * indicatorsFromJson(json, { measures: Object.values(mediation.measures) }).value?.map(({ id }) => id); // => ['sample.settled-share']
 * ```
 */
export function indicatorsFromJson(
  json: unknown,
  known: KnownOperands & ReadStoredOptions,
): Outcome<readonly Indicator[] | null> {
  checkCall('indicatorsFromJson', { known: [known, operands] });
  const { source } = known;
  const read = readStored(json, indicatorsFormat, source === undefined ? {} : { source });
  const data = read.value;
  if (data === null) return ok(null, read.findings);
  const where = { ...(source === undefined ? {} : { source }), cell: '/body/indicators' };
  const { value, findings } = definitionOrFindings(where, () => loadIndicators(data.indicators, known));
  return ok(value, [...read.findings, ...findings]);
}
