import { DefinitionError } from '../outcome/errors.ts';
import { isPlain } from './json-fault.ts';
import { mostNodes } from './json-limits.ts';

/**
 * Writes plain data as the one JSON text it has whoever writes it: keys in order, no spaces, numbers as JavaScript prints
 * them (RFC 8785). Two values with the same content give the same text, in whatever order their keys were written.
 *
 * @param value - plain data: objects, lists, texts, numbers, whole numbers of any size, yes or no, nothing; what is
 * `undefined` in an object counts as left out
 * @param path - place of the value, for the error
 * @returns the text
 * @throws `DefinitionError` `stored/not-plain` for a function, a class with a life of its own, a number that is none
 * @example
 * ```ts
 * canonicalJson({ b: [1, 2], a: 'x' }); // => '{"a":"x","b":[1,2]}'
 * ```
 */
export function canonicalJson(value: unknown, path = ''): string {
  try {
    if (nodesIn(value, 0, new Map()) > mostNodes)
      throw notPlain(path, 'dữ liệu quá lớn; chia nhỏ ra', 'there is too much data; split it');
    return written(value, path, 0);
  } catch (error) {
    if (error instanceof DefinitionError) throw error;
    // A getter or a proxy.
    throw notPlain(path, 'không đọc được dữ liệu', 'the data cannot be read');
  }
}

/** Levels that are written; a value that holds itself has no end. */
const deepest = 200;

// Values, each counted as often as it is held: a part held twice at each level is written 2 to the power of them times.
function nodesIn(value: unknown, depth: number, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  let nodes = 1;
  for (const inner of Object.values(value)) nodes += nodesIn(inner, depth + 1, known);
  known.set(value, nodes);
  return nodes;
}

function notPlain(path: string, vi: string, en: string): DefinitionError {
  return new DefinitionError('stored/not-plain', { vi, en }, path.slice(0, 80));
}

function written(value: unknown, path: string, depth: number): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'bigint') return `{"$whole":"${value}"}`;
  if (depth > deepest)
    throw notPlain(
      path,
      'dữ liệu chứa chính nó, hoặc lồng nhau quá sâu',
      'the data holds itself, or is nested without need',
    );
  if (Array.isArray(value))
    return `[${value.map((one: unknown, i) => written(one, `${path}[${i}]`, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value as Readonly<Record<string, unknown>>)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, inner]) => `${JSON.stringify(key)}:${written(inner, path === '' ? key : `${path}.${key}`, depth + 1)}`,
      );
    return `{${entries.join(',')}}`;
  }
  throw notPlain(
    path,
    `${typeof value === 'object' ? 'đối tượng có lớp riêng' : typeof value} không phải là dữ liệu thuần; đưa vào dữ liệu tạo nên nó`,
    `a ${typeof value === 'object' ? 'thing with a class' : typeof value} is not plain data; hand in the data it is made of`,
  );
}
