import type { StatedTotal } from '../dataset/stated-total.ts';
import { isCarriedLabel } from './total-row.ts';
import type { ParseContext } from './parse-context.ts';
import type { PlacedRecord, TotalRow } from './stated-totals.ts';

/** Records around a row of totals. */
export interface AroundTotal {
  /** Records of its own table, in order. */
  readonly own: readonly PlacedRecord[];
  /** Records of the tables before it that have no total of their own: the same table, begun further left or on another page. */
  readonly begun: readonly PlacedRecord[];
  /** Records of the tables behind it that have none. */
  readonly continued: readonly PlacedRecord[];
  /** Whether rows of these could not be read. */
  readonly incomplete: boolean;
  /** Records of all tables of its file and area before it. */
  readonly before: readonly PlacedRecord[];
}

type Scope = readonly PlacedRecord[];

/**
 * Lists the rows a stated total may add up, the likeliest first: the head of a section adds up its section and nothing else; a
 * total with rows on both sides what stands above it; the first or last of a table all of it, with the parts of the table that
 * stand elsewhere. Of units and units above them only the uppermost may count.
 *
 * @param row - the row of totals
 * @param total - what it states
 * @param around - the records around it
 * @param context - the register
 * @returns the ways to add; an empty one tells nothing
 */
export function totalScopes(
  row: TotalRow,
  total: StatedTotal,
  around: AroundTotal,
  context: ParseContext,
): readonly Scope[] {
  const { period } = total;
  const ofPeriod = (records: Scope): Scope =>
    period === null ? records : records.filter(({ record }) => (record.place.period?.id ?? period) === period);
  const own = ofPeriod(around.own);
  const above = ofPeriod(around.own.slice(0, row.after));
  const before = ofPeriod(around.before);
  const begun = ofPeriod(around.begun);
  const elsewhere = [...begun, ...ofPeriod(around.continued)];
  const section = own.filter((one) => one.section === row.section);
  const scopes = (): readonly Scope[] => {
    if (row.heads) return [own.filter((one) => one.section >= row.section && one.section < row.end)];
    if (isCarriedLabel(total.label)) return [[...before, ...above], above];
    const between = row.after > 0 && row.after < around.own.length;
    if (between) return [section, above, [...begun, ...above]];
    const wider = elsewhere.length === 0 ? [] : [[...elsewhere, ...own]];
    const soFar = before.length === 0 ? [] : [[...before, ...own]];
    return [...wider, own, section, ...soFar];
  };
  const listed = scopes();
  return [...listed, ...listed.map((scope) => uppermost(scope, context))];
}

function uppermost(records: Scope, { units }: ParseContext): Scope {
  if (units === undefined) return [];
  const there = new Set(records.map(({ record }) => record.place.unit));
  return records.filter(({ record: { place } }) =>
    units.ancestorsOf(place.unit, place.day).every(({ id }) => !there.has(id)),
  );
}
