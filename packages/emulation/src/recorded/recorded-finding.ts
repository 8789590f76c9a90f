import type { Finding, LegalBasis, Printed, Sourced, Text } from '@qcdc/core';

/** What a finding on a record says. */
export interface RecordTrouble {
  /** Code without its area. */
  readonly code: string;
  /** Field it is about. */
  readonly field: string;
  /** What is unexpected. */
  readonly message: Text;
  /** `error` when left out. */
  readonly severity?: Finding['severity'];
  /** What was expected. */
  readonly expected?: Printed;
  /** What was found. */
  readonly actual?: Printed;
}

/**
 * Makes the finding on a record, at the cell of the field where the format has one.
 *
 * @param record - the record
 * @param trouble - what is wrong
 * @param basis - what it rests on
 */
export function recordFinding(
  record: Pick<Sourced<unknown>, 'at' | 'cells' | 'place'>,
  trouble: RecordTrouble,
  basis: readonly LegalBasis[],
): Finding {
  const { code, field, severity = 'error', ...rest } = trouble;
  const cell = record.cells?.[field];
  const where = { ...record.at, ...(cell === undefined ? {} : { cell }), unit: record.place.unit, field };
  return { code: `emulation/${code}`, severity, state: 'failed', ...rest, where, basis };
}
