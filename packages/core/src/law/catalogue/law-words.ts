import { endsBeforeItStarts } from '../../outcome/definition-words.ts';
import type { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayText } from '../../time/print-period.ts';
import type { Instrument } from '../instrument.ts';

/**
 * Says that a duty is not there.
 *
 * @param duty - what was asked for
 * @returns the words
 */
export function notADuty(duty: unknown): Text {
  const id = String(duty).slice(0, 40);
  return {
    vi: `"${id}" không phải là nghĩa vụ trong danh mục pháp luật`,
    en: `"${id}" is not a duty of the catalogue`,
  };
}

/**
 * Says that a provision is not there.
 *
 * @param provision - what was asked for
 * @returns the words
 */
export function notAProvision(provision: unknown): Text {
  const id = String(provision).slice(0, 40);
  return {
    vi: `"${id}" không phải là quy định trong danh mục pháp luật`,
    en: `"${id}" is not a provision of the catalogue`,
  };
}

/**
 * Says that an instrument is not there.
 *
 * @param idOrNumber - what was asked for
 * @returns the words
 */
export function notAnInstrument(idOrNumber: unknown): Text {
  const id = String(idOrNumber).slice(0, 60);
  return {
    vi: `"${id}" không phải là văn bản trong danh mục pháp luật`,
    en: `"${id}" is not an instrument of the catalogue`,
  };
}

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
 * Notes that something begins on a day on which the instrument that lays it down is not in force.
 *
 * @param from - the day it begins; that of its instrument when left out
 * @param instrument - the instrument
 * @param problems - takes `law/outside-its-instrument`
 * @param path - where it stands
 */
export function checkWithin(
  from: IsoDate | undefined,
  { number, from: begins, to: ends }: Pick<Instrument, 'number' | 'from' | 'to'>,
  problems: Problems,
  path: string,
): void {
  if (from === undefined || (from >= (begins ?? from) && from <= (ends ?? from))) return;
  const { vi, en } = dayText(from);
  problems.add(
    'law/outside-its-instrument',
    {
      vi: `bắt đầu từ ngày ${vi}, khi văn bản số ${number} không có hiệu lực`,
      en: `begins on ${en}, when No. ${number} is not in force`,
    },
    path,
  );
}

/**
 * Says that something ended earlier than somebody has it.
 *
 * @param what - id of the duty, or number of the instrument
 * @param to - its last day
 * @returns the words
 */
export function endedAlready(what: string, to: IsoDate): Text {
  const { vi, en } = dayText(to);
  return {
    vi: `"${what}" hết hiệu lực sau ngày ${vi}; không thể còn hiệu lực sau đó`,
    en: `"${what}" is in force until ${en} and cannot hold any longer`,
  };
}

/**
 * Notes that something ends after the instrument that lays it down, or before it begins.
 *
 * @param days - its days
 * @param instrument - the instrument
 * @param problems - takes `law/outside-its-instrument`, `law/ends-before-it-starts`
 * @param path - where it stands
 */
export function checkEnd(
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate | undefined },
  { number, to: ends }: Pick<Instrument, 'number' | 'to'>,
  problems: Problems,
  path: string,
): void {
  if (to === undefined) return;
  if (to < from) problems.add('law/ends-before-it-starts', endsBeforeItStarts(from, to), `${path}.to`);
  if (ends !== undefined && to > ends)
    problems.add('law/outside-its-instrument', endedAlready(number, ends), `${path}.to`);
}
