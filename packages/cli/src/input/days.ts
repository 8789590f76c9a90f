import { DefinitionError, readDay, type IsoDate } from '@qcdc/core';

/**
 * Reads a day somebody typed.
 *
 * @param typed - such as `2025-01-15`, `15/01/2025`
 * @returns the day
 * @throws `DefinitionError` `cli/not-a-day`
 */
export function dayTyped(typed: string): IsoDate {
  const day = readDay(typed);
  if (day !== null) return day;
  throw new DefinitionError(
    'cli/not-a-day',
    {
      vi: `"${typed}" không phải là ngày; ghi như 15/01/2025`,
      en: `"${typed}" is no day; write such as 2025-01-15`,
    },
    '--on',
  );
}
