import type { FigureStatus } from '../quantity/figure-status.ts';
import type { FieldNames } from './field-names.ts';
import { nameByEnding } from './name-by-ending.ts';
import type { NamedColumn } from './named-column.ts';
import { statusInHeader } from './status-in-header.ts';
import { byStatus, type SupersededColumn, type WeakerColumns } from './weaker-columns.ts';

/** What the headers of a table say. */
export interface UnderstoodColumns {
  /** The columns, without those that others supersede. */
  readonly named: readonly NamedColumn[];
  /** Those whose header ends the label of their field. */
  readonly short: readonly NamedColumn[];
  /** How final the figures of a field are. */
  readonly statuses: ReadonlyMap<string, FigureStatus>;
  /** Columns that serve where those before them are blank. */
  readonly weaker: readonly WeakerColumns[];
  /** Which column stands behind which. */
  readonly superseded: readonly SupersededColumn[];
}

const nothing = /* @__PURE__ */ Object.freeze({
  short: [],
  statuses: new Map<string, FigureStatus>(),
  weaker: [],
  superseded: [],
});

/**
 * Understands headers nobody knows as they are: cut short, or with a status. Two that are cut short to the same label are none. Of
 * several columns of one field that say how final their figures are, the most final counts.
 *
 * @param named - the columns, with the fields their headers are known to stand for
 * @param names - names of the entity
 * @returns the columns with the fields they stand for
 */
export function understoodColumns(named: readonly NamedColumn[], names: FieldNames): UnderstoodColumns {
  const open = named.filter(
    ({ column: { bound, field }, byField, byLabel }) =>
      (byField ?? byLabel) === undefined && bound === undefined && field === undefined,
  );
  if (open.length === 0) return { named, ...nothing };
  const endings = open.map((one) => {
    const withStatus = statusInHeader(names, one.column.header);
    return { one, status: withStatus?.status, name: withStatus?.name ?? nameByEnding(names, one.column.header) };
  });
  const taken = new Set(named.map(({ byField, byLabel }) => byField ?? byLabel));
  const only = (name: string): boolean => endings.filter((other) => other.name === name).length === 1;
  const short = endings.flatMap(({ one, status, name }) =>
    name === undefined || status !== undefined || taken.has(name) || !only(name) ? [] : [{ one, name }],
  );
  const stated = endings.flatMap(({ one, status, name }) =>
    name === undefined || status === undefined ? [] : [{ one, name, status }],
  );
  const endedToo = new Set(endings.flatMap(({ name, status }) => (status === undefined ? (name ?? []) : [])));
  const { first, statuses, weaker, superseded } = byStatus(
    named,
    stated.filter(({ name }) => !endedToo.has(name)),
  );
  const understood = new Map([...short.map(({ one, name }) => [one, name] as const), ...first]);
  const behind = new Set(superseded.map(({ column }) => column));
  const withName = (one: NamedColumn): NamedColumn => {
    const byLabel = understood.get(one);
    return byLabel === undefined ? one : { ...one, byLabel };
  };
  return {
    named: named.filter(({ column }) => !behind.has(column)).map(withName),
    short: short.map(({ one }) => withName(one)),
    statuses,
    weaker,
    superseded,
  };
}
