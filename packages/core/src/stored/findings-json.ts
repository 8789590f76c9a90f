import * as z from 'zod';
import { defineFormat, stamped, type Stored } from '../format/define-format.ts';
import { onceEach } from '../format/once-each.ts';
import { readStored, type ReadStoredOptions } from '../format/read-stored.ts';
import { storedBasis, storedPrinted, storedText, storedWhere } from '../format/schema-parts.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';

/** Findings as they are stored. */
export interface FindingsJson {
  /** The findings, oldest first. */
  readonly findings: readonly Finding[];
}

const plain = {
  code: z.string().regex(/^[a-z0-9-]+(?:\/[a-zA-Z0-9._-]+)+$/),
  severity: z.enum(['error', 'warning', 'info']),
  state: z.enum(['failed', 'undecided']),
  message: storedText,
  params: z.record(z.string(), storedPrinted).exactOptional(),
  where: storedWhere,
  expected: storedPrinted.exactOptional(),
  actual: storedPrinted.exactOptional(),
  hint: storedText.exactOptional(),
  basis: z.array(storedBasis),
};
// What a finding sums up sums up nothing itself.
const finding = z.strictObject({ ...plain, unfolded: z.array(z.strictObject(plain)).exactOptional() });

/** How findings are stored. */
export const findingsFormat = /* @__PURE__ */ defineFormat<FindingsJson>({
  id: 'qcdc/findings',
  version: 1,
  label: { vi: 'danh sách phát hiện', en: 'a list of findings' },
  schema: z.strictObject({ findings: z.array(finding) }),
});

/**
 * Writes findings as plain JSON.
 *
 * @param findings - findings of any step
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * findingsToJson([]).format; // => 'qcdc/findings'
 * ```
 */
export function findingsToJson(findings: readonly Finding[]): Stored<FindingsJson> {
  return stamped(findingsFormat, { findings });
}

/**
 * Reads findings back.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param options - `source` names where it comes from
 * @returns the findings that were stored, or `null`; what was found while reading are findings of the outcome: `stored/…`
 * @example
 * ```ts
 * const { findings } = parseRecords([{ unit: '00001', period: '2024', received: 'vài vụ' }], mediation);
 * findingsFromJson(JSON.stringify(findingsToJson(findings))).value?.map(({ code }) => code); // => ['quantity/not-a-figure']
 * ```
 */
export function findingsFromJson(json: unknown, options: ReadStoredOptions = {}): Outcome<readonly Finding[] | null> {
  const { value, findings } = readStored(json, findingsFormat, options);
  if (value === null) return ok(null, findings);
  const from = options.source === undefined ? {} : { source: options.source };
  const once = onceEach(
    value.findings,
    { vi: 'Phát hiện này', en: 'This finding' },
    { ...from, cell: '/body/findings' },
  );
  return ok(once.value, [...findings, ...once.findings]);
}
