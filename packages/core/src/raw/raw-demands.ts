import { isPlain } from '../outcome/check-keys.ts';
import { demand, listOf, type Demand } from '../outcome/demand.ts';
import { outcomeOf } from '../outcome/noun-demands.ts';

/**
 * What a reader gives: sheets or tables with their findings, known by their members.
 * @example
 * ```ts
 * whatAReaderGives({ value: [], findings: [] }); // => null
 * whatAReaderGives({ value: ['DM'], findings: [] })?.en; // => '"DM" cannot be used; give a sheet or a table of a reader'
 * ```
 */
export const whatAReaderGives: Demand = /* @__PURE__ */ outcomeOf(
  /* @__PURE__ */ listOf(
    /* @__PURE__ */ demand(
      (value) => isPlain(value) && typeof value['name'] === 'string' && (isSheet(value) || isTable(value)),
      'trang tính hoặc bảng của trình đọc',
      'a sheet or a table of a reader',
    ),
  ),
);

/**
 * A table of a reader.
 * @example
 * ```ts
 * aRawTable({ name: 'DM', columns: [], rows: [] }); // => null
 * ```
 */
export const aRawTable: Demand = /* @__PURE__ */ demand(
  (value) => isPlain(value) && isTable(value),
  'một bảng của trình đọc',
  'a table of a reader',
);

/** A sheet of a reader. */
export const aRawSheet: Demand = /* @__PURE__ */ demand(
  (value) => isPlain(value) && typeof value['name'] === 'string' && isSheet(value),
  'một trang tính của trình đọc',
  'a sheet of a reader',
);

type Members = Readonly<Record<string, unknown>>;

function isSheet({ cell, place, rows, columns, merges, hiddenRows, hiddenColumns }: Members): boolean {
  return (
    [cell, place].every((one) => typeof one === 'function') &&
    [rows, columns].every((count) => Number.isSafeInteger(count)) &&
    Array.isArray(merges) &&
    merges.every((range) => isPlain(range) && Number.isSafeInteger(range['top'])) &&
    [hiddenRows, hiddenColumns].every((set) => isPlain(set) && typeof set['has'] === 'function')
  );
}

function isTable({ columns, rows }: Members): boolean {
  const isColumn = (column: unknown): boolean =>
    isPlain(column) && typeof column['header'] === 'string' && isPlace(column['at']);
  const isRow = (row: unknown): boolean => isPlain(row) && row['cells'] instanceof Map && isPlace(row['at']);
  return Array.isArray(columns) && columns.every(isColumn) && Array.isArray(rows) && rows.every(isRow);
}

// A place is copied wherever a finding is made: it has to let itself be copied.
function isPlace(at: unknown): boolean {
  return isPlain(at) && isPlain({ ...at });
}
