import type { SqlValue } from './engine.ts';

/** A statement as ClickHouse takes it. */
export interface BoundStatement {
  /** The statement, with `{p1:String}` where `$1` stood. */
  readonly text: string;
  /** The values by name. */
  readonly params: Record<string, unknown>;
  /** `true` where the values are too long for an address. */
  readonly inBody: boolean;
}

// A server takes 128 KiB for each value that comes in the body, escaped and in UTF-8; of an address, proxies take some thousand.
const longestPiece = 40_000;
const longestInAddress = 2_000;

/**
 * Gives the values of a statement the form ClickHouse takes them in: named, typed, and a long text in pieces. A value that stands in
 * several places is sent once. None becomes part of the text.
 *
 * @param text - the statement, with `$1`, `$2` …
 * @param values - the values
 * @returns the statement
 */
export function clickHouseStatement(text: string, values: readonly SqlValue[]): BoundStatement {
  const params: Record<string, unknown> = {};
  const written = new Map<SqlValue, string>();
  let length = 0;
  const bind = (value: SqlValue): string => {
    const before = written.get(value);
    if (before !== undefined) return before;
    const names = piecesOf(value).map((piece, i) => {
      const name = `p${written.size + 1}_${i}`;
      params[name] = piece;
      length += String(piece).length;
      return `{${name}:${typeOf(value)}}`;
    });
    const piece = value === null ? 'NULL' : names.length === 1 ? (names[0] ?? '') : `concat(${names.join(', ')})`;
    written.set(value, piece);
    return piece;
  };
  const bound = text.replace(quotedOrValue, (found, number: string | undefined) =>
    number === undefined ? found : bind(values[Number(number) - 1] ?? null),
  );
  return { text: bound, params, inBody: length > longestInAddress };
}

// What is quoted is left as it is.
const quotedOrValue = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`\\]|\\.|``)*`|\$(\d+)/gs;

function typeOf(value: SqlValue): string {
  if (typeof value === 'boolean') return 'Bool';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'Int64' : 'Float64';
  return 'String';
}

function piecesOf(value: SqlValue): readonly SqlValue[] {
  if (value === null) return [];
  if (typeof value !== 'string' || value.length <= longestPiece) return [value];
  const pieces: string[] = [];
  for (let from = 0, to: number; from < value.length; from = to) {
    to = from + longestPiece;
    // The two halves of one character stay together.
    if (/[\uD800-\uDBFF]/.test(value[to - 1] ?? '')) to += 1;
    pieces.push(value.slice(from, to));
  }
  return pieces;
}
