import { filledIn, type FindingDetail } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { areaWords } from './area-words.ts';
import { placeWords } from './place-words.ts';
import type { Door, TroubleWords } from './trouble-words.ts';
import { valueWords } from './value-words.ts';

/** Codes of the findings of parsing, without the area `parse/`. */
export type ParseTrouble = keyof typeof areaWords | keyof typeof placeWords | keyof typeof valueWords;

/** Says what is wrong in the words of the door the data came through. */
export type Say = (trouble: ParseTrouble, where: Where, detail?: FindingDetail) => Finding;

/**
 * Makes the findings of parsing for one door.
 *
 * @param door - through which door the data came
 * @returns makes one finding, code `parse/…`
 */
export function sayAt(door: Door): Say {
  const says: Readonly<Record<ParseTrouble, TroubleWords>> = { ...areaWords, ...placeWords, ...valueWords };
  return (trouble, where, detail = {}) => {
    const [severity, ofTables, hintOfTables, ofRecords] = says[trouble];
    const own = door === 'records' ? ofRecords : undefined;
    const state = trouble === 'same-event-twice' ? 'undecided' : 'failed';
    const words = [severity, own?.message ?? ofTables, own?.hint ?? hintOfTables] as const;
    return filledIn(`parse/${trouble}`, state, words, where, detail);
  };
}
