import { parsePeriod, printPeriod, type Language } from '@qcdc/core';

/** Prints the id of a period as people call it; what is no id stays as it is. */
export function periodWords(id: string, language: Language): string {
  const period = parsePeriod(id).value;
  return period === null ? id : printPeriod(period, language);
}
