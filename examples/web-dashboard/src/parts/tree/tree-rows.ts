/** How to walk over what the tree shows. */
export interface TreeSource<N> {
  /** What stands at the top. */
  readonly roots: readonly N[];
  /** Whether something is below, loaded or not. */
  readonly opens: (node: N) => boolean;
  /** What is below, as far as it is there. */
  readonly below: (node: N) => readonly N[];
  /** Name of a node among those beside it; its place when left out. */
  readonly nameOf?: (node: N) => string;
}

/** One visible row of a tree. */
export interface TreeRow<N> {
  /** What it shows. */
  readonly node: N;
  /** Path of names from the top; the same thing may stand in several places. */
  readonly key: string;
  /** Key of the row above it in the tree, or `null`. */
  readonly above: string | null;
  /** Depth, 1 at the top. */
  readonly level: number;
  /** Its place among those beside it, counted from 1. */
  readonly position: number;
  /** How many stand beside it, itself included. */
  readonly size: number;
  /** Whether what is below is shown; `null` where nothing is. */
  readonly isOpen: boolean | null;
}

/** Lists the rows of a tree that are visible, from top to bottom. */
export function treeRows<N>(source: TreeSource<N>, open: ReadonlySet<string>): readonly TreeRow<N>[] {
  const rows: TreeRow<N>[] = [];
  const { nameOf } = source;
  const walk = (nodes: readonly N[], above: string | null, level: number): void => {
    nodes.forEach((node, i) => {
      const key = `${above ?? ''}/${nameOf?.(node) ?? String(i)}`;
      const isOpen = source.opens(node) ? open.has(key) : null;
      rows.push({ node, key, above, level, position: i + 1, size: nodes.length, isOpen });
      if (isOpen === true) walk(source.below(node), key, level + 1);
    });
  };
  walk(source.roots, null, 1);
  return rows;
}

/** Keys of everything that opens down to a depth. */
export function openDownTo<N>(source: TreeSource<N>, depth: number): ReadonlySet<string> {
  const open = new Set<string>();
  for (let level = 1; level < depth; level += 1)
    for (const row of treeRows(source, open)) if (row.level === level && row.isOpen !== null) open.add(row.key);
  return open;
}
