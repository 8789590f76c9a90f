import { ok, type Outcome } from '@qcdc/core';
import { aText, checkCall, listOf, unchecked, type Demand } from '@qcdc/core/checks';
import { allMeasures } from '@qcdc/core/entities';
import {
  defineFormat,
  definitionOrFindings,
  readStored,
  stamped,
  storedJsonSchema,
  type ReadStoredOptions,
  type Stored,
} from '@qcdc/core/stored';
import { allIndicators } from '@qcdc/indicators';
import { claimsToBeShort, readShortRubric } from '../short/read-short.ts';
import { shortRubricFormat } from '../short/short-rubric.ts';
import { defineRubric, type KnownId, type RubricChecks } from './define-rubric.ts';
import { rubricSchema, type Rubric } from './rubric.ts';

/** How a rubric is stored. */
export const rubricFormat = /* @__PURE__ */ defineFormat<Rubric>({
  id: 'qcdc/rubric',
  version: 1,
  label: { vi: 'bảng chấm điểm', en: 'a scoring rubric' },
  schema: rubricSchema,
});

/**
 * Writes a rubric with the name and version of its format. Reading it back gives the same rubric.
 *
 * @param rubric - the rubric
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const { format, version } = rubricToJson(rubric);
 * [format, version]; // => ['qcdc/rubric', 1]
 * ```
 */
export function rubricToJson(rubric: Rubric): Stored<Rubric> {
  return stamped(rubricFormat, rubric);
}

/** How a rubric is read from a file. */
export interface RubricFileOptions extends ReadStoredOptions {
  /** The indicators at hand; those of the catalogue when left out. `'any'` takes ids nobody knows. */
  readonly indicators?: readonly KnownId[] | 'any';
  /** The measures at hand; those of the national list when left out. `'any'` takes ids nobody knows. */
  readonly measures?: readonly KnownId[] | 'any';
}

const knownOr = (given: readonly KnownId[] | 'any' | undefined, all: () => readonly KnownId[]) =>
  given === 'any' ? undefined : (given ?? all());

/**
 * Reads a rubric kept as JSON, whole or in the short form, and checks it as `defineRubric` does. A rubric in code that is wrong
 * throws; a rubric in a file is somebody's data, and what is wrong with it is a finding. An indicator or measure nobody knows
 * is refused.
 *
 * @param json - the JSON text, or what `JSON.parse` gave
 * @param options - indicators and measures of one's own; `source` names the file
 * @returns the rubric, or `null`; findings `stored/…`, and `emulation/…` with the codes of `defineRubric`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * rubricFromJson(JSON.stringify(rubricToJson(rubric))).value?.id; // => 'sample-2024'
 * rubricFromJson('{}').findings.map(({ code }) => code); // => ['stored/no-stamp']
 * ```
 */
export function rubricFromJson(json: unknown, options: RubricFileOptions = {}): Outcome<Rubric | null> {
  const aList = orAny(listOf(unchecked));
  checkCall('rubricFromJson', {}, options, { source: aText, indicators: aList, measures: aList });
  const { source } = options;
  const indicators = knownOr(options.indicators, () => allIndicators);
  const measures = knownOr(options.measures, () => allMeasures);
  const known: RubricChecks = {
    ...(indicators === undefined ? {} : { indicators }),
    ...(measures === undefined ? {} : { measures }),
  };
  const from = source === undefined ? {} : { source };
  if (claimsToBeShort(json)) return readShortRubric(json, known, from);
  const read = readStored(json, rubricFormat, from);
  const rubric = read.value;
  if (rubric === null) return read;
  const where = { ...(source === undefined ? {} : { source }), cell: '/body' };
  const { value, findings } = definitionOrFindings(where, () => defineRubric(rubric, known));
  return ok(value, [...read.findings, ...findings]);
}

/**
 * Returns the JSON Schema of a stored rubric, for editors and agencies that keep rubrics outside code. It tells the shape; the
 * arithmetic (points that add up, bands without gap) is checked when the rubric is read.
 *
 * @returns a JSON Schema, draft 2020-12
 * @example
 * ```ts
 * rubricJsonSchema()['type']; // => 'object'
 * ```
 */
export function rubricJsonSchema(): Readonly<Record<string, unknown>> {
  return storedJsonSchema(rubricFormat);
}

/**
 * Returns the JSON Schema of a short rubric, for editors and agencies that write their sheets by hand.
 *
 * @returns a JSON Schema, draft 2020-12
 * @example
 * ```ts
 * shortRubricJsonSchema()['type']; // => 'object'
 * ```
 */
export function shortRubricJsonSchema(): Readonly<Record<string, unknown>> {
  return storedJsonSchema(shortRubricFormat);
}

const orAny =
  (list: Demand): Demand =>
  (value) =>
    value === 'any' ? null : list(value);
