import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Where } from '../outcome/finding.ts';
import type { QuantityJson } from '../quantity/quantity-json.ts';

/** A value of a record as JSON: numbers of a figure are texts, everything else is what it is. */
export type FieldValueJson = string | number | boolean | null | readonly string[] | QuantityJson;

/** A record as JSON. */
export interface RecordJson {
  /** Unit, period or date, and fields by name. */
  readonly data: Readonly<Record<string, FieldValueJson>>;
  /** Place of the record in the file it was read from. */
  readonly at: Where;
  /** Cells by field, where the format had them. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Names of blank fields that are not asked on the day of the record. */
  readonly notAsked?: readonly string[];
}

/** The records of an area as JSON. */
export interface AreaJson {
  /** Id of the entity. */
  readonly area: string;
  /** Its records. */
  readonly records: readonly RecordJson[];
}

/** A row of totals as a file states it, as JSON. */
export interface StatedTotalJson extends Omit<StatedTotal, 'values'> {
  /** What it states, by field. */
  readonly values: Readonly<Record<string, QuantityJson>>;
}

/** Records as they are stored. */
export interface RecordsJson {
  /** Totals the files state beside the records; left out where there are none. */
  readonly statedTotals?: readonly StatedTotalJson[];
  /** The areas, in the order of the dataset. */
  readonly areas: readonly AreaJson[];
}
