import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { VirtualRows } from '../rows/virtual-rows.tsx';
import { treeMove } from './tree-keys.ts';
import { openDownTo, treeRows, type TreeRow, type TreeSource } from './tree-rows.ts';

/** What a tree is made of. */
export interface TreeProps<N> {
  /** How to walk over it. The same object until something changed. */
  readonly source: TreeSource<N>;
  /** What the tree shows, for who cannot see it. */
  readonly label: string;
  /** How deep it is open at first; 1 shows only the top. */
  readonly depth?: number;
  /** About how high a row is, in pixels. */
  readonly height: number;
  /** A row's first words, for going there by a letter. */
  readonly textOf: (node: N) => string;
  /** A row. Whatever may be pressed in it is reached by Tab when the row has the focus. */
  readonly row: (row: TreeRow<N>, hasFocus: boolean) => ReactNode;
  /** Told when a row is opened, where what is below has to be fetched. */
  readonly onOpen?: (node: N) => void;
  /** Heads of the columns, for a tree with columns. Rows are then made of elements with the role `gridcell`. */
  readonly heads?: ReactNode;
  /** How many columns there are. */
  readonly columns?: number;
}

/** A tree with the keyboard and the roles that WAI-ARIA describes for trees and, with columns, for tree grids. */
export function Tree<N>(props: TreeProps<N>): ReactNode {
  const { source, label, depth = 1, height, textOf, row: draw, onOpen, heads, columns } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openDownTo(source, depth));
  const [focus, setFocus] = useState<string | null>(null);
  const [moved, setMoved] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useMemo(() => treeRows(source, open), [source, open]);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === focus),
  );
  const focused = rows[at];
  // A row far away is not in the page before it was scrolled to.
  useEffect(() => {
    if (moved === 0) return undefined;
    const timer = setTimeout(() => frame.current?.querySelector<HTMLElement>('[data-at="1"]')?.focus(), 0);
    return () => clearTimeout(timer);
  }, [moved, focus]);
  const toggle = ({ key, isOpen, node }: TreeRow<N>): void => {
    const next = new Set(open);
    if (isOpen === true) next.delete(key);
    else next.add(key);
    setOpen(next);
    if (isOpen === false) onOpen?.(node);
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { target, key } = event;
    const inRow = target instanceof HTMLElement && target.dataset['at'] === undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What may be pressed inside of a row keeps its own keys.
    if (inRow && (key === 'Enter' || key === ' ')) return;
    const move = treeMove(key, rows, at, textOf);
    if (move === null) return;
    event.preventDefault();
    const there = move.focus === undefined ? focused : rows[move.focus];
    const turned = move.toggle === undefined ? undefined : rows[move.toggle];
    if (turned !== undefined) toggle(turned);
    if (move.openBeside === true) {
      const beside = rows.filter(({ above, isOpen }) => above === focused?.above && isOpen === false);
      setOpen(new Set([...open, ...beside.map((row) => row.key)]));
      for (const row of beside) onOpen?.(row.node);
    }
    if (there !== undefined) setFocus(there.key);
    setMoved(moved + 1);
  };
  const isGrid = heads !== undefined;
  return (
    <div
      ref={frame}
      role={isGrid ? 'treegrid' : 'tree'}
      aria-label={label}
      {...(isGrid ? { 'aria-rowcount': rows.length + 1, 'aria-colcount': columns } : {})}
      className="q-tree"
      onKeyDown={pressed}
    >
      {isGrid && (
        <div role="row" aria-rowindex={1} className="q-tree-row q-tree-heads">
          {heads}
        </div>
      )}
      <VirtualRows
        count={rows.length}
        height={height}
        keyOf={(index) => rows[index]?.key ?? String(index)}
        show={moved > 0 ? at : null}
        row={(index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { key, level, position, size, isOpen } = row;
          const hasFocus = index === at;
          return (
            <div
              id={`${id}${key}`}
              role={isGrid ? 'row' : 'treeitem'}
              aria-level={level}
              aria-posinset={position}
              aria-setsize={size}
              {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
              {...(isGrid ? { 'aria-rowindex': index + 2 } : {})}
              tabIndex={hasFocus ? 0 : -1}
              data-at={hasFocus ? '1' : '0'}
              className="q-tree-row"
              style={{ '--q-level': level - 1 }}
              onFocus={() => setFocus(key)}
              onClick={({ target }) => {
                setFocus(key);
                if (isOpen !== null && !(target as Element).closest('button, a')) toggle(row);
              }}
            >
              {draw(row, hasFocus)}
            </div>
          );
        }}
      />
    </div>
  );
}
