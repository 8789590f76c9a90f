import type { Finding } from './finding.ts';

/** A definition (measure, validator, rubric, law …) is wrong. Thrown when it is defined, never while data is judged. */
export class DefinitionError extends Error {
  /** Name of the error, for logs. */
  override readonly name = 'DefinitionError';
  /** Stable code, `area/kebab-name`. Branch on this, never on `instanceof`: ESM and CJS builds may both be loaded. */
  readonly code: string;
  /** Path to the faulty part, such as `criteria[2].bands[0]`. */
  readonly path: string;

  /**
   * @param code - stable code, `area/kebab-name`
   * @param message - what is unexpected, what was expected, what to do
   * @param path - path to the faulty part; empty for the whole definition
   */
  constructor(code: string, message: string, path = '') {
    super(`[${code}] ${path === '' ? '' : `${path}: `}${message}`);
    this.code = code;
    this.path = path;
  }
}

/** The world outside is broken: a file that cannot be opened, a database that does not answer. Thrown by adapters only. */
export class AdapterError extends Error {
  /** Name of the error, for logs. */
  override readonly name = 'AdapterError';
  /** Stable code, `adapter/kebab-name`. */
  readonly code: string;

  /**
   * @param code - stable code, `adapter/kebab-name`
   * @param message - what happened and what to do
   * @param options - `cause`: the error underneath
   */
  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}

/** The caller asked for strictness and the data did not pass. Thrown by `unwrap` only. */
export class FindingsError extends Error {
  /** Name of the error, for logs. */
  override readonly name = 'FindingsError';
  /** Stable code. */
  readonly code = 'outcome/findings';
  /** The findings that weighed enough to throw. */
  readonly findings: readonly Finding[];

  /** @param findings - at least one failed finding */
  constructor(findings: readonly Finding[]) {
    const first = findings[0];
    super(`[outcome/findings] ${findings.length} finding(s); first: ${first?.code ?? ''} ${first?.message.en ?? ''}`);
    this.findings = findings;
  }
}
