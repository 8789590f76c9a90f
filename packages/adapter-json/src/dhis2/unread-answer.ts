import type { Text } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { saidText } from '../input/said-text.ts';

type Part = Readonly<Record<string, unknown>>;

/**
 * Returns the number of a row that an answer names.
 *
 * @param said - a number, or its text
 * @returns the number; `null` where it is none
 */
export function indexIn(said: unknown): number | null {
  const text = saidText(said);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * Returns the parts of a summary that say something nobody can read: they would pass for nothing being wrong.
 *
 * @param summary - the summary
 * @param counts - its counts
 * @param rows - how many rows there are that it may name
 * @returns their names
 */
export function unreadParts(summary: Part, counts: Part, rows: number): readonly string[] {
  const { conflicts, rejectedIndexes } = summary;
  const isRow = (said: unknown): boolean => {
    const index = indexIn(said);
    return index !== null && index < rows;
  };
  const isConflict = (said: unknown): boolean => {
    const indexes = isObject(said) ? said['indexes'] : null;
    return isObject(said) && (indexes == null || (Array.isArray(indexes) && indexes.every(isRow)));
  };
  const isCount = (said: unknown): boolean => Number.isSafeInteger(said) && Number(said) >= 0;
  return [
    ...(conflicts == null || (Array.isArray(conflicts) && conflicts.every(isConflict)) ? [] : ['conflicts']),
    ...(rejectedIndexes == null || (Array.isArray(rejectedIndexes) && rejectedIndexes.every(isRow))
      ? []
      : ['rejectedIndexes']),
    ...['imported', 'updated', 'ignored', 'deleted']
      .filter((name) => counts[name] != null && !isCount(counts[name]))
      .map((name) => `importCount.${name}`),
  ];
}

/**
 * Returns what a server says by its status when something is not as it should be.
 *
 * @param parts - the summary and what it came in
 * @returns the status, with the words of the server; `null` where every status is fine
 */
export function alarmIn(parts: readonly Part[]): Text | null {
  for (const part of parts) {
    const status = saidText(part['status']) ?? '';
    if (status === '' || status === 'SUCCESS' || status === 'OK') continue;
    const words = saidText(part['description']) ?? saidText(part['message']) ?? '';
    const quoted = words === '' ? '' : ` “${words.slice(0, 300)}”`;
    const shown = status.slice(0, 60);
    return {
      vi: `trạng thái ${shown} nhưng không nêu giá trị nào bị từ chối${quoted}`,
      en: `status ${shown}, and no value named that was refused${quoted}`,
    };
  }
  return null;
}
