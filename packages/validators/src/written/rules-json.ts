import { ok, type AnyRule, type Entity, type Outcome } from '@qcdc/core';
import {
  defineFormat,
  definitionOrFindings,
  readStored,
  stamped,
  type ReadStoredOptions,
  type Stored,
  type StoredFormat,
} from '@qcdc/core/stored';
import * as z from 'zod';
import { loadRules } from './load-rules.ts';
import { ruleDataSchema, type RuleData } from './rule-data.ts';

/** Rules as they are stored. */
export interface RulesJson {
  /** The rules. */
  readonly rules: readonly RuleData[];
}

/** How rules are stored. */
export const rulesFormat: StoredFormat<RulesJson> = /* @__PURE__ */ makeFormat();

function makeFormat(): StoredFormat<RulesJson> {
  return defineFormat<RulesJson>({
    id: 'qcdc/rules',
    version: 1,
    label: { vi: 'danh mục quy tắc', en: 'a list of rules' },
    schema: z.strictObject({ rules: z.array(ruleDataSchema) }),
  });
}

/**
 * Writes rules as data with the name and version of their format.
 *
 * @param rules - the rules as data
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
 * const half = { id: 'sample/half', area: 'mediation', versions: [{ from: isoDate('2024-01-01'), basis, asks: 'settled / received >= 50%' }] };
 * const { format, version } = rulesToJson([half]);
 * [format, version]; // => ['qcdc/rules', 1]
 * ```
 */
export function rulesToJson(rules: readonly RuleData[]): Stored<RulesJson> {
  return stamped(rulesFormat, { rules });
}

/**
 * Reads rules back and checks them as {@link loadRules} does. What is wrong in a file is a finding and throws nothing.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param entities - the areas they may look at
 * @param options - `source` names the file
 * @returns the rules, or `null`; findings `stored/…`, `rules/…`
 * @example
 * ```ts
 * const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
 * const half = { id: 'sample/half', area: 'mediation', versions: [{ from: isoDate('2024-01-01'), basis, asks: 'settled / received >= 50%' }] };
 * rulesFromJson(JSON.stringify(rulesToJson([half])), [mediation]).value?.map(({ id }) => id); // => ['sample/half']
 * ```
 */
export function rulesFromJson(
  json: unknown,
  entities: readonly Entity[],
  options: ReadStoredOptions = {},
): Outcome<readonly AnyRule[] | null> {
  const read = readStored(json, rulesFormat, options);
  const data = read.value;
  if (data === null) return ok(null, read.findings);
  const { value, findings } = definitionOrFindings({ ...options, cell: '/body/rules' }, () =>
    loadRules(data.rules, entities),
  );
  return ok(value, [...read.findings, ...findings]);
}
