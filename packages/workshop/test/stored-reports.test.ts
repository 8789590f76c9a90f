import { allEntities } from '@qcdc/core/entities';
import {
  figuresFingerprint,
  findingsFromJson,
  findingsToJson,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
} from '@qcdc/core/stored';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPath, type MainResult } from '../../../examples/main/run-path.ts';

// Everything that five real reports and the sample cluster come to, stored and read back.
describe('the whole path, stored', () => {
  let result: MainResult;
  beforeAll(async () => {
    result = await runPath();
  });

  it('keeps every record with its place and its cells', () => {
    const { checked, units } = result;
    expect(checked.value.size).toBeGreaterThan(50);
    const { value, findings } = recordsFromJson(JSON.stringify(recordsToJson(checked.value)), allEntities, { units });
    expect(findings).toEqual([]);
    for (const [entity, records] of checked.value) expect(value?.get(entity)).toEqual(records);
  });

  it('keeps every finding', () => {
    const { findings } = result.ranking;
    expect(findings.length).toBeGreaterThan(5);
    expect(findingsFromJson(JSON.stringify(findingsToJson(findings)))).toEqual({ value: findings, findings: [] });
  });

  it('keeps every figure', async () => {
    const { totals, units } = result;
    const { value, findings } = tableFromJson(JSON.stringify(tableToJson(totals.value)), { units });
    expect(findings).toEqual([]);
    expect([...(value ?? [])]).toEqual([...totals.value]);
    expect(value && (await figuresFingerprint(value))).toBe(await figuresFingerprint(totals.value));
  });
});
