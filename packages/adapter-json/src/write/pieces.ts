const pieceSize = 1 << 16;

/**
 * Joins lines to pieces of some size, so that a stream is not fed in crumbs.
 *
 * @param lines - values of JSON, one a line
 * @returns pieces of text
 */
export function* piecesOfLines(lines: Iterable<unknown>): Generator<string, void, undefined> {
  let piece = '';
  for (const line of lines) {
    piece += `${JSON.stringify(line)}\n`;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Writes one document piece by piece, so that no text of it has to be as long as the whole.
 *
 * @param document - plain data
 * @returns pieces of text
 */
export function* piecesOfDocument(document: unknown): Generator<string, void, undefined> {
  let piece = '';
  for (const part of partsOf(document)) {
    piece += part;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

// Lists and objects are opened; what is in them and small is written at once.
function* partsOf(value: unknown): Generator<string, void, undefined> {
  if (Array.isArray(value) && value.length > 0) {
    let before = '[';
    for (const member of value as readonly unknown[]) {
      yield before;
      yield* partsOf(member);
      before = ',';
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    let before = '{';
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* partsOf(member);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else yield JSON.stringify(value ?? null);
}
