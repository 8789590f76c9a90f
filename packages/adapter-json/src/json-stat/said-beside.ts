import type { ManyFindings, Where } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { jsonStatFinding } from './json-stat-findings.ts';

// What a data set is called, where it comes from and of which day it is, says nothing of its figures.
const known = new Set([
  ...['version', 'class', 'id', 'size', 'role', 'dimension', 'value', 'status', 'extension'],
  ...['label', 'source', 'updated', 'href', 'link', 'note', 'error', '$schema'],
]);
const mostTold = 50;

/**
 * Tells what a data set says beside its figures: errors and notes of the sender, parts nobody knows, dimensions that are not listed.
 *
 * @param set - the data set
 * @param from - where it comes from
 * @param found - hears of it
 */
export function tellBeside(set: Readonly<Record<string, unknown>>, from: Where, found: ManyFindings): void {
  const { dimension, id, error } = set;
  for (const said of textsIn(error)) found.add(jsonStatFinding('sender-error', from, { a: said, actual: said }));
  for (const said of textsIn(set['note'])) found.add(jsonStatFinding('note-not-kept', from, { a: said, actual: said }));
  for (const name of Object.keys(set).filter((one) => !known.has(one)))
    found.add(jsonStatFinding('not-used', { ...from, cell: `/${name}` }, { a: name, actual: name }));
  if (!isObject(dimension) || !Array.isArray(id)) return;
  for (const [name, one] of Object.entries(dimension)) {
    const at = { ...from, cell: `/dimension/${name}` };
    if (!id.includes(name)) found.add(jsonStatFinding('not-used', at, { a: name, actual: name }));
    if (!isObject(one)) continue;
    const category = isObject(one['category']) ? one['category'] : {};
    const notes = [one['note'], ...(isObject(category['note']) ? Object.values(category['note']) : [])];
    for (const said of notes.flatMap(textsIn).slice(0, mostTold))
      found.add(jsonStatFinding('note-not-kept', at, { a: said, actual: said }));
  }
}

function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return said === '' ? [] : [said];
  if (Array.isArray(said)) return said.slice(0, mostTold).flatMap(textsIn);
  if (!isObject(said)) return [];
  const words = [said['id'], said['status'], said['label']].flatMap(textsIn);
  return words.length === 0 ? [JSON.stringify(said).slice(0, 200)] : [words.join(' ')];
}
