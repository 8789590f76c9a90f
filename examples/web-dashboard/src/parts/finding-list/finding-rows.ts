import type { Finding } from '@qcdc/core';
import type { FindingGroup } from './finding-groups.ts';

/** A line of the list: the head of a group, or a finding of it. */
export interface FindingRow {
  /** Stays with the line when others come or go. */
  readonly key: string;
  /** The group. */
  readonly group: FindingGroup;
  /** The finding; `null` for the head. */
  readonly finding: Finding | null;
}

/** The lines of the list by their place: only those in view are made, however many are unfolded. */
export class FindingRows {
  readonly count: number;
  readonly #groups: readonly FindingGroup[];
  readonly #heads: readonly number[];

  constructor(groups: readonly FindingGroup[], open: ReadonlySet<string>) {
    let next = 0;
    this.#groups = groups;
    this.#heads = groups.map(({ key, findings }) => {
      const head = next;
      next += open.has(key) ? 1 + findings.length : 1;
      return head;
    });
    this.count = next;
  }

  at(index: number): FindingRow | null {
    let low = 0;
    for (let high = this.#heads.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const group = this.#groups[low - 1];
    if (group === undefined || index >= this.count) return null;
    const place = index - (this.#heads[low - 1] ?? 0) - 1;
    if (place < 0) return { key: `group ${group.key}`, group, finding: null };
    return { key: `finding ${group.key} ${String(place)}`, group, finding: group.findings[place] ?? null };
  }
}
