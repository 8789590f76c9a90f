/** One value as a server gave it. */
export interface ValueRow {
  /** Data element. */
  readonly dataElement: string;
  /** Period, in the codes of DHIS2. */
  readonly period: string;
  /** Organisation unit. */
  readonly orgUnit: string;
  /** Category option combination. */
  readonly categoryOptionCombo?: string;
  /** Attribute option combination, its own or that of the message. */
  readonly attributeOptionCombo?: string;
  /** The value. */
  readonly value: string;
  /** Its comment. */
  readonly comment?: string;
  /** Whether it was deleted. */
  readonly deleted: boolean;
  /** Its number among the values, counted from 1; of a CSV the line. */
  readonly line: number;
}
