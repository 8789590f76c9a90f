import type { IsoDate } from '@qcdc/core';
import { openItems, type OpenItem } from '@qcdc/core/follow-up';
import type { Results } from '../run.ts';

/** What is open on a day, and how the units are called. */
export interface TasksView {
  readonly items: readonly OpenItem[];
  readonly names: Readonly<Record<string, string>>;
}

/** What was raised in the records by a day, and is neither done nor answered. */
export function tasksView({ checked, names }: Results, day: IsoDate): TasksView {
  const items = openItems(checked, day).value;
  return { items, names: Object.fromEntries(items.map(({ item: { unit } }) => [unit, names.nameOf(unit)])) };
}
