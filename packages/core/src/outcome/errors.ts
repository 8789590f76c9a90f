import type { Finding } from './finding.ts';
import type { Text } from './text.ts';

/** One thing that is wrong with a definition. */
export interface DefinitionProblem {
  /** Stable code, `area/kebab-name`. */
  readonly code: string;
  /** What is unexpected, what was expected, what to do; in both languages. */
  readonly text: Text;
  /** Path to the faulty part, such as `criteria[2].bands[0]`; empty for the whole definition. */
  readonly path: string;
}

const line = ({ code, text, path }: DefinitionProblem): string =>
  `[${code}] ${path === '' ? '' : `${path}: `}${text.en}`;

// Of a list of a million units that are all wrong, nobody reads more; `problems` holds ten thousand and counts the rest.
const mostLines = 50;

function printed(problems: readonly DefinitionProblem[]): string {
  const lines = problems.slice(0, mostLines).map(line);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`… ${more} more`] : [])].join('\n');
}

/**
 * A definition (measure, rule, rubric, law …) is wrong. Thrown when it is defined, never while data is judged. One
 * error tells everything that is wrong with the definition, as far as it can be told at once.
 */
export class DefinitionError extends Error {
  /** Name of the error, for logs. */
  override readonly name = 'DefinitionError';
  /**
   * Stable code of the first problem, `area/kebab-name`. Branch on this, never on `instanceof`: ESM and CJS builds may
   * both be loaded.
   */
  readonly code: string;
  /** Path to the faulty part of the first problem, such as `criteria[2].bands[0]`. */
  readonly path: string;
  /** Everything that is wrong, the first problem first, each in both languages. */
  readonly problems: readonly [DefinitionProblem, ...DefinitionProblem[]];

  /**
   * @param code - stable code, `area/kebab-name`
   * @param text - what is unexpected, what was expected, what to do
   * @param path - path to the faulty part; empty for the whole definition
   * @param others - what else is wrong with the same definition
   * @param options - `cause`: the error underneath, where something in the definition threw when it was read
   */
  constructor(
    code: string,
    text: Text,
    path = '',
    others: readonly DefinitionProblem[] = [],
    options?: { readonly cause?: unknown },
  ) {
    const problems = [{ code, text, path }, ...others] as const;
    super(printed(problems), options);
    this.code = code;
    this.path = path;
    this.problems = problems;
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
