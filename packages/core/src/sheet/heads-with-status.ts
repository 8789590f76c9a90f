import { weakerStatus, type FigureStatus } from '../quantity/figure-status.ts';
import { statusSaid } from '../quantity/read/read-status.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { withoutStatus } from '../time/period-status.ts';
import { bareWords, fold } from '../words/fold.ts';

/** Columns of figures whose heads say how final they are. */
export interface HeadsWithStatus {
  /** Columns that are no weaker ones of another. */
  readonly columns: readonly number[];
  /** Heads by column, without the words of the status. */
  readonly heads: ReadonlyMap<number, string>;
  /** How final the figures of a column are, where its head says so. */
  readonly statuses: ReadonlyMap<number, FigureStatus>;
  /** By column, the less final ones of the same figures, the strongest first. */
  readonly weaker: ReadonlyMap<number, readonly number[]>;
}

// What heads the figures of a form where nothing but their status is said: "Sơ bộ" says no less than "Thực hiện".
const done = 'Thực hiện';

/**
 * Takes from the heads of columns how final their figures are: "Sơ bộ", "Chính thức", "Xã An Hòa / Ước thực hiện", "Năm 2024
 * (sơ bộ)". Of several columns that say the same but for that, the most final one counts.
 *
 * @param columns - columns of figures
 * @param headOf - what heads a column, groups before labels
 * @param saysOwn - tells whether a head says no more than that these are the figures
 * @returns the columns that count
 */
export function headsWithStatus(
  columns: readonly number[],
  headOf: (column: number) => string,
  saysOwn: (head: string) => boolean,
): HeadsWithStatus {
  const heads = new Map<number, string>();
  const statuses = new Map<number, FigureStatus>();
  for (const column of columns) {
    const { rest, status } = partsOf(headOf(column));
    heads.set(column, rest);
    if (status !== null) statuses.set(column, status);
  }
  const weaker = new Map<number, readonly number[]>();
  if (statuses.size === 0) return { columns, heads, statuses, weaker };
  const alike = new Map<string, number[]>();
  for (const column of columns) {
    const head = heads.get(column) ?? '';
    const key = saysOwn(head) ? '' : fold(head);
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  const behind = new Set<number>();
  for (const group of alike.values()) {
    const stated = group.map((column) => statuses.get(column) ?? null);
    if (group.length < 2 || new Set(stated).size < stated.length) continue;
    const ranked = [...group].sort((a, b) => (isWeaker(statuses.get(a), statuses.get(b)) ? 1 : -1));
    const [first, ...others] = ranked;
    if (first === undefined) continue;
    weaker.set(first, others);
    for (const other of others) behind.add(other);
  }
  return { columns: columns.filter((column) => !behind.has(column)), heads, statuses, weaker };
}

const isWeaker = (a: FigureStatus | undefined, b: FigureStatus | undefined): boolean =>
  weakerStatus(a ?? null, b ?? null) === (a ?? null);

function partsOf(head: string): { readonly rest: string; readonly status: FigureStatus | null } {
  const said = new Set<FigureStatus>();
  const take = (words: string): boolean => {
    const status = statusSaid(fold(words).trim());
    if (status !== null) said.add(status);
    return status !== null;
  };
  const parts = head.split(' / ').flatMap((part) => {
    const [, before = '', inside = ''] = /^(.*\S) ?\(([^()]*)\)$/.exec(part) ?? [];
    if (inside !== '' && take(inside)) return [before.trim()];
    if (take(part)) return [];
    // "Ước thực hiện cả năm 2024" says a period, too.
    const stated = /\d{4}/.test(part) ? withoutStatus(bareWords(fold(part))) : null;
    const period = stated === null ? null : parsePeriod(stated.rest).value;
    if (stated === null || period === null) return [part];
    said.add(stated.status);
    return [period.id];
  });
  const [status, other] = said;
  if (status === undefined || other !== undefined) return { rest: head, status: null };
  return { rest: parts.length === 0 ? done : parts.join(' / '), status };
}
