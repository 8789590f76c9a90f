import { fold, type Sourced } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';

const fewest = 5;

/**
 * Finds a later item of the same section whose words are mostly those of an item: a task that was given another name.
 *
 * @param record - the record of the item
 * @param beside - all records of the unit, by area
 * @returns the words of the first such item; `null` for none, and where the words are too few to tell anything
 */
export function alikeLater(record: Sourced<unknown>, beside: RecordInUnitInput['beside']): string | null {
  const { section, text } = record.data as NarrativeItem;
  const own = wordsIn(text);
  if (own.size < fewest) return null;
  for (const { data, place } of beside.get(narrativeItem.id) ?? []) {
    const other = data as NarrativeItem;
    if (place.day <= record.place.day || other.section !== section || other.followsNumber !== null) continue;
    const words = wordsIn(other.text);
    const [fewer, more] = words.size < own.size ? [words, own] : [own, words];
    const shared = [...fewer].filter((word) => more.has(word)).length;
    // Four words of five, so that what is only about the same place or body is not taken for the same matter.
    if (fewer.size >= fewest && 5 * shared >= 4 * fewer.size && 2 * fewer.size >= more.size) return other.text;
  }
  return null;
}

const wordsIn = (text: string | null): ReadonlySet<string> =>
  new Set(text === null ? [] : fold(text).match(/[\p{L}\p{N}]+/gu));
