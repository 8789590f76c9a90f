/** Columns of messages: first those of the message, which are the same in every row. */
export const messageColumns = ['sender', 'receiver', 'message', 'version', 'signedAt'] as const;

/** Columns of one figure. */
export const figureColumns = [
  'unit',
  'measure',
  'period',
  'periodKind',
  'regime',
  'from',
  'to',
  'state',
  'value',
  'bound',
  'upper',
  'measuredIn',
  'accuracy',
  'margin',
  'status',
] as const;

/** All columns, in their order. */
export const columns = [...messageColumns, ...figureColumns] as const;

/** One row, every cell a text. */
export type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A row in which nothing stands. */
export const blankRow: Row = /* @__PURE__ */ rowOf(() => '');

/**
 * Makes a row.
 *
 * @param cell - gives the cell of a column
 * @returns the row
 */
export function rowOf(cell: (column: (typeof columns)[number]) => string): Row {
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as Row;
}
