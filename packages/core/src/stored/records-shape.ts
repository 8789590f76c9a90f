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

/** Records as they are stored. */
export interface RecordsJson {
  /** The areas, in the order of the dataset. */
  readonly areas: readonly AreaJson[];
}
