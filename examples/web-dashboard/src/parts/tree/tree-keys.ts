import { plainLetters } from '../plain-letters.ts';
import type { TreeRow } from './tree-rows.ts';

/** What a key of the keyboard does to a tree. */
export interface TreeMove {
  /** Row that gets the focus. */
  readonly focus?: number;
  /** Row that is opened or closed. */
  readonly toggle?: number;
  /** Rows beside the focused one that are opened. */
  readonly openBeside?: boolean;
}

/**
 * The keys of a tree as WAI-ARIA describes them: arrows walk, open and close, Home and End go to the ends, `*` opens everything
 * beside, and a letter goes to the next row that begins with it.
 */
export function treeMove<N>(
  key: string,
  rows: readonly TreeRow<N>[],
  at: number,
  textOf: (node: N) => string,
): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return { focus: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { focus: Math.max(at - 1, 0) };
    case 'Home':
      return { focus: 0 };
    case 'End':
      return { focus: rows.length - 1 };
    case 'ArrowRight':
      if (row.isOpen === false) return { toggle: at };
      return row.isOpen === true && rows[at + 1]?.above === row.key ? { focus: at + 1 } : {};
    case 'ArrowLeft':
      if (row.isOpen === true) return { toggle: at };
      return row.above === null ? {} : { focus: rows.findIndex(({ key: other }) => other === row.above) };
    case 'Enter':
    case ' ':
      return row.isOpen === null ? {} : { toggle: at };
    case '*':
      return { openBeside: true };
    default:
      return key.length === 1 ? toLetter(key, rows, at, textOf) : null;
  }
}

function toLetter<N>(
  key: string,
  rows: readonly TreeRow<N>[],
  at: number,
  textOf: (node: N) => string,
): TreeMove | null {
  const wanted = plainLetters(key);
  if (wanted === '') return null;
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (at + step) % rows.length;
    const row = rows[index];
    if (row !== undefined && plainLetters(textOf(row.node)).startsWith(wanted)) return { focus: index };
  }
  return {};
}
