/** A part of a value in which every list and object of any length is cut down to what this part is about. */
export interface Piece {
  /** The value, with fewer members. */
  readonly value: unknown;
  /** By level: the name that leads to what the part is about, or how many members of the list stand before it. */
  readonly way: readonly (string | number)[];
}

/** Values of one piece. */
const most = 10_000;

/**
 * Cuts a large value into parts that can be looked at one after the other. Together they hold every member.
 *
 * @param value - plain data
 * @returns the parts; of a small value only itself
 */
export function* pieces(value: unknown): Generator<Piece, void, undefined> {
  if (sizeOf(value) < most) yield { value, way: [] };
  else if (Array.isArray(value)) yield* piecesOfList(value as readonly unknown[]);
  else yield* piecesOfObject(value as Readonly<Record<string, unknown>>);
}

function* piecesOfList(list: readonly unknown[]): Generator<Piece> {
  let [from, held] = [0, 0];
  for (const [i, member] of list.entries()) {
    const size = sizeOf(member);
    if (held + size >= most) {
      if (from < i) yield { value: list.slice(from, i), way: [from] };
      [from, held] = [i, 0];
    }
    held += size;
    if (size < most) continue;
    for (const { value, way } of pieces(member)) yield { value: [value], way: [i, ...way] };
    [from, held] = [i + 1, 0];
  }
  if (from < list.length) yield { value: list.slice(from), way: [from] };
}

function* piecesOfObject(object: Readonly<Record<string, unknown>>): Generator<Piece> {
  const entries = Object.entries(object);
  const large = entries.filter(([, member]) => sizeOf(member) >= most);
  const small = entries.filter(([, member]) => sizeOf(member) < most);
  const emptied = Object.fromEntries(large.map(([name, member]) => [name, Array.isArray(member) ? [] : {}]));
  for (let from = 0; from < small.length; from += most)
    yield { value: { ...emptied, ...Object.fromEntries(small.slice(from, from + most)) }, way: [] };
  const beside = Object.fromEntries(small.slice(0, most));
  for (const [name, member] of large)
    for (const { value, way } of pieces(member))
      yield { value: { ...emptied, ...beside, [name]: value }, way: [name, ...way] };
}

// Values in it, up to what is large.
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const member of Object.values(value)) {
    if (size >= most) break;
    size += sizeOf(member);
  }
  return size;
}

/**
 * Returns where something stands in the whole that was found in a part.
 *
 * @param path - its path in the part
 * @param way - the way of the part
 * @returns its path in the whole
 */
export function pathInWhole(path: readonly PropertyKey[], way: Piece['way']): readonly PropertyKey[] {
  const [key, ...below] = path;
  const [before, ...deeper] = way;
  if (key === undefined || before === undefined) return path;
  if (typeof before === 'number') return [Number(key) + before, ...pathInWhole(below, deeper)];
  return key === before ? [key, ...pathInWhole(below, deeper)] : path;
}
