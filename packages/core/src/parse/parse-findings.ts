import { filledIn, type FindingDetail } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { areaWords } from './area-words.ts';
import { placeWords } from './place-words.ts';
import type { tableWords } from './table-words.ts';
import type { TroubleWords } from './trouble-words.ts';
import { valueWords } from './value-words.ts';

/** Codes of the findings of parsing, without the area `parse/`. */
export type ParseTrouble =
  keyof typeof areaWords | keyof typeof placeWords | keyof typeof valueWords | keyof typeof tableWords;

/** Says what is wrong in the words of the door the data came through. */
export type Say = (trouble: ParseTrouble, where: Where, detail?: FindingDetail) => Finding;

/**
 * Makes the findings of parsing: in the words for plain records, with areas, fields and paths, where nothing else is given.
 *
 * @param ofDoor - words of the door the data came through, such as those for tables with sheets, columns and rows
 * @returns makes one finding, code `parse/…`
 */
export function sayAt(ofDoor: Readonly<Record<string, TroubleWords>> = {}): Say {
  const says: Readonly<Record<string, TroubleWords>> = { ...areaWords, ...placeWords, ...valueWords, ...ofDoor };
  return (trouble, where, detail = {}) => {
    const words = says[trouble];
    if (words === undefined) throw new Error(`no words for "${trouble}" at this door`);
    const state = trouble === 'same-event-twice' || trouble === 'columns-swapped' ? 'undecided' : 'failed';
    return filledIn(`parse/${trouble}`, state, words, where, detail);
  };
}
