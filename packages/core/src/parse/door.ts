import type { rowWords } from './row-words.ts';
import type { TroubleWords } from './trouble-words.ts';

/** Codes of the findings both doors give, each in words of its own; without the area `parse/`. */
export type DoorTrouble = keyof typeof rowWords;

/**
 * A door data comes through: tables with sheets, columns and rows, or plain records with areas, fields and paths. Each
 * brings the words only it needs, so that who reads records does not carry those of sheets.
 *
 * @typeParam Own - codes of the findings only this door gives
 */
export interface Door<Own extends string> {
  /** Which door. */
  readonly name: 'tables' | 'records';
  /** The words. */
  readonly words: Readonly<Record<Own | DoorTrouble, TroubleWords>>;
}
