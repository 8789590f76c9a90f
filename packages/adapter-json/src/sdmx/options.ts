import { checkCall, demand, having, type Demands } from '@qcdc/core/checks';

/** Who sends an SDMX message, and of which data flow. */
export interface SdmxFlow {
  /** Agency that maintains the data flow, such as `VN_QCDC`. */
  readonly agency: string;
  /** Identifier of the data flow. */
  readonly flow: string;
  /** Its version; `1.0.0` when left out. */
  readonly version?: string;
}

/** How a message is written. */
export interface SdmxWriteOptions extends SdmxFlow {
  /** Identifier of the message; agency and flow when left out. */
  readonly message?: string;
  /** Time the message was prepared, such as `2026-11-29T08:00:00Z`; it is never taken from the clock. */
  readonly prepared: string;
}

const anId = demand(
  (value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(value),
  'mã SDMX như VN_QCDC (chữ cái, chữ số, _ và -)',
  'an identifier of SDMX such as VN_QCDC (letters, digits, _ and -)',
);
const aVersion = demand(
  (value) => typeof value === 'string' && /^\d+(?:\.\d+){1,2}$/.test(value),
  'phiên bản như 1.0.0',
  'a version such as 1.0.0',
);
const aTime = demand(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value),
  'thời điểm như 2026-11-29T08:00:00Z',
  'a time such as 2026-11-29T08:00:00Z',
);

const flowDemands: Demands<SdmxFlow> = { agency: anId, flow: anId, version: aVersion };
const writeDemands: Demands<SdmxWriteOptions> = { ...flowDemands, message: anId, prepared: aTime };

/** A table of figures. */
export const aTable = having(['measures', 'segments', 'at'], 'bảng số liệu', 'a table of figures');

/**
 * Checks what a CSV is written of.
 *
 * @param step - name of the step
 * @param table - the figures
 * @param options - options of the caller
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 */
export function checkFlow(step: string, table: unknown, options: SdmxFlow): void {
  checkCall(step, { table: [table, aTable] }, options, flowDemands, ['agency', 'flow']);
}

/**
 * Checks what a message is written of.
 *
 * @param step - name of the step
 * @param table - the figures
 * @param options - options of the caller
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 */
export function checkMessage(step: string, table: unknown, options: SdmxWriteOptions): void {
  checkCall(step, { table: [table, aTable] }, options, writeDemands, ['agency', 'flow', 'prepared']);
}
