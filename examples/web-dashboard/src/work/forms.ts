import type { Finding } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import { recommended } from '@qcdc/validators';
import type { KeptEntry } from './kept.ts';
import type { Results } from './run.ts';

/** What an entry would give, before it is kept: checked against the rules, beside nothing else. */
export function checkedEntry(
  results: Results,
  entry: Pick<KeptEntry, 'area' | 'unit' | 'period' | 'values'>,
): readonly Finding[] {
  const record = { unit: entry.unit, period: entry.period, ...entry.values };
  const { units } = results.register;
  const options = { locale: 'vi', ...(units.units.length > 0 ? { units } : {}) } as const;
  return validate(parseRecords({ [entry.area]: [record] }, allEntities, options), recommended).findings;
}
