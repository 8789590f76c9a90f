import { DefinitionError, parsePeriod, type Period } from '@qcdc/core';

/**
 * Reads a period somebody typed, as an id or in words.
 *
 * @param typed - such as `2024-H1`, `quý III/2024`
 * @returns the period
 * @throws `DefinitionError` with what is wrong with it
 */
export function periodTyped(typed: string): Period {
  const { value, findings } = parsePeriod(typed);
  if (value !== null) return value;
  const [found] = findings;
  throw new DefinitionError(
    'cli/not-a-period',
    found?.message ?? { vi: `"${typed}" không phải là kỳ báo cáo`, en: `"${typed}" is no period` },
    '--period',
  );
}
