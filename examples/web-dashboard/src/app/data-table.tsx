import { createColumnHelper, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import { usePrinting } from '../parts/rows/use-printing.ts';

const features = tableFeatures({});

/** A column of a table. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: true;
  /** The cell that names the row. */
  readonly isHead?: true;
  /** A column of things to press, which paper has no use for. */
  readonly isToPress?: true;
}

/** A table of any length: only the rows in sight are in the page. */
export interface DataTableProps<Row extends object> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands there when there is no row. */
  readonly empty?: string;
}

const rowHeight = 40;
/** Nobody reads more rows on paper; they are all in what is taken along. */
const mostPrinted = 1_000;

export function DataTable<Row extends object>({ caption, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const defined = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map(({ id, header, cell }) => helper.display({ id, header, cell: ({ row }) => cell(row.original) }));
  }, [columns]) as ColumnDef<typeof features, Row>[];
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: defined, data, getRowId: keyOf });
  const all = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const printing = usePrinting();
  const inSight = printing
    ? all.slice(0, mostPrinted).map((_, index) => ({ index, start: 0, end: virtual.getTotalSize() }))
    : virtual.getVirtualItems();
  const before = inSight[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <div ref={box} className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table aria-rowcount={all.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
          {before > 0 && <Space height={before} />}
          {inSight.map(({ index }) => {
            const row = all[index];
            if (row === undefined) return null;
            return (
              <tr key={row.id} aria-rowindex={index + 2} data-index={index} ref={virtual.measureElement}>
                {row.getAllCells().map((cell, i) => {
                  const column = columns[i];
                  const isHead = column?.isHead === true;
                  const Cell = isHead ? 'th' : 'td';
                  return (
                    <Cell key={cell.id} className={classOf(column)} {...(isHead ? { scope: 'row' } : {})}>
                      <table.FlexRender cell={cell} />
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <Space height={after} />}
        </tbody>
      </table>
    </div>
  );
}

function classOf(column: Pick<DataColumn<never>, 'number' | 'isHead' | 'isToPress'> | undefined): string | undefined {
  if (column?.isToPress) return 'to-press';
  if (column?.isHead) return 'names';
  return column?.number ? 'number' : undefined;
}

function Space({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
