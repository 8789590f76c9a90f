import { noSuchName } from '../../outcome/no-such-name.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayText } from '../../time/print-period.ts';
import type { Instrument } from '../instrument.ts';

/**
 * Says that a duty is not there.
 *
 * @param duty - what was asked for
 * @param known - the duties there are
 * @returns the words
 */
export const notADuty = (duty: unknown, known: Iterable<string>): Text =>
  noSuchName({ vi: 'nghĩa vụ trong danh mục pháp luật', en: 'a duty of the catalogue' }, duty, known);

/**
 * Says that a provision is not there.
 *
 * @param provision - what was asked for
 * @param known - ids of the provisions there are
 * @returns the words
 */
export const notAProvision = (provision: unknown, known: Iterable<string>): Text =>
  noSuchName({ vi: 'quy định trong danh mục pháp luật', en: 'a provision of the catalogue' }, provision, known);

/**
 * Says that an instrument is not there.
 *
 * @param idOrNumber - what was asked for
 * @param known - ids or numbers of the instruments there are
 * @returns the words
 */
export const notAnInstrument = (idOrNumber: unknown, known: Iterable<string>): Text =>
  noSuchName({ vi: 'văn bản trong danh mục pháp luật', en: 'an instrument of the catalogue' }, idOrNumber, known);

/**
 * Says that an instrument has no first day to go by.
 *
 * @param instrument - its id
 * @param what - what begins, changes or ends with it
 * @returns the words
 */
export function noFirstDay(instrument: string, what: string): Text {
  return {
    vi: `"${instrument}" chưa có ngày có hiệu lực; ghi ngày của "${what}"`,
    en: `"${instrument}" has no first day; say the day of "${what}"`,
  };
}

/**
 * Says that a value is of another kind.
 *
 * @param is - what it is
 * @param wanted - what is asked for
 * @returns the words
 */
export function otherKind(is: string, wanted: string): Text {
  return { vi: `giá trị là ${is}, không phải ${wanted}`, en: `the value is a ${is}, not a ${wanted}` };
}

/**
 * Notes that something begins or ends on a day on which what lays it down is not in force.
 *
 * @param day - its first or last day; nothing where it has those of what lays it down
 * @param instrument - the instrument, or the provision
 * @param problems - takes `law/outside-its-instrument`
 * @param path - where it stands
 */
export function checkWithin(
  day: IsoDate | undefined,
  { number, from: begins, to: ends }: Pick<Instrument, 'number' | 'from' | 'to'>,
  problems: Problems,
  path: string,
): void {
  if (day === undefined || (day >= (begins ?? day) && day <= (ends ?? day))) return;
  const { vi, en } = dayText(day);
  problems.add(
    'law/outside-its-instrument',
    {
      vi: `ngày ${vi} nằm ngoài thời gian có hiệu lực của ${number}`,
      en: `on ${en} ${number} is not in force`,
    },
    path,
  );
}
