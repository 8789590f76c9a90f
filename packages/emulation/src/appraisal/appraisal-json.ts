import { anAppraisal } from './an-appraisal.ts';
import { isIsoDate, ok, type IsoDate, type Outcome, type Where } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { defineFormat, readStored, stamped, type ReadStoredOptions, type Stored } from '@qcdc/core/stored';
import * as z from 'zod';
import { aRubric } from '../rubric/a-rubric.ts';
import { amountOf, amountSchema } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Fact } from '../score/fact.ts';
import { isFactKind, readFact } from '../score/fact-schema.ts';
import type { Appraisal, AppraisalJson } from './appraisal.ts';
import { replayed } from './replayed.ts';

const line = z.string().min(1).max(20_000);
const day = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>;

// A number such as 1e-20 is a number, and no amount.
const amount = amountSchema.refine((given) => {
  try {
    return amountOf(given).d > 0n;
  } catch {
    return false;
  }
});

const fact = z.custom<Fact>((given) => {
  if (typeof given !== 'object' || given === null || !('kind' in given) || !isFactKind(given.kind)) return false;
  return !('at' in readFact({ ...given, kind: given.kind }));
});
const result = z.strictObject({ total: amount.nullable(), class: line.nullable(), facts: z.array(fact).readonly() });

const taken = { by: line, at: day, reason: line.exactOptional(), evidence: z.array(line).readonly().exactOptional() };
const event = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('score'),
    ...taken,
    column: line,
    criterion: line,
    from: amount.nullable(),
    to: amount,
  }),
  z.strictObject({ step: z.literal('submit'), ...taken, column: line }),
  z.strictObject({ step: z.literal('return'), ...taken, column: line }),
  z.strictObject({ step: z.literal('publish'), ...taken, decision: line, result }),
  z.strictObject({ step: z.literal('object'), ...taken }),
  z.strictObject({ step: z.literal('answer'), ...taken }),
  z.strictObject({
    step: z.literal('replace'),
    ...taken,
    decision: line,
    replaces: line,
    changes: z.record(z.string(), amount),
    result,
  }),
]);

/** How an appraisal is stored. */
export const appraisalFormat = /* @__PURE__ */ defineFormat<AppraisalJson>({
  id: 'qcdc/appraisal',
  version: 1,
  label: { vi: 'hồ sơ chấm điểm', en: 'an appraisal' },
  schema: z.strictObject({ rubric: line, unit: line, period: line, history: z.array(event) }),
});

/**
 * Writes an appraisal with the name and version of its format.
 *
 * @param appraisal - the appraisal
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * appraisalToJson(filled).format; // => 'qcdc/appraisal'
 * ```
 */
export function appraisalToJson(appraisal: Appraisal): Stored<AppraisalJson> {
  checkCall('appraisalToJson', { appraisal: [appraisal, anAppraisal] });
  return stamped(appraisalFormat, { ...appraisal, rubric: appraisal.rubric.id });
}

/**
 * Reads an appraisal back. Every step of its history is taken again, and one that was never allowed is told.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param rubric - the rubric it is made by
 * @param options - name of the source
 * @returns the appraisal, or `null`; findings `stored/…`, `emulation/other-rubric`, `emulation/history-changed` and those of
 * `takeStep`
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
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * appraisalFromJson(JSON.stringify(appraisalToJson(filled)), rubric).value?.history.length; // => 2
 * ```
 */
export function appraisalFromJson(
  json: unknown,
  rubric: Rubric,
  options: ReadStoredOptions = {},
): Outcome<Appraisal | null> {
  checkCall('appraisalFromJson', { rubric: [rubric, aRubric] });
  const { value, findings } = readStored(json, appraisalFormat, options);
  if (value === null) return ok(null, findings);
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const again = replayed(value, rubric, from);
  return ok(again.value, [...findings, ...again.findings]);
}
