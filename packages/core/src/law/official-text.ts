import type { Text } from '../outcome/text.ts';
import type { Instrument } from './instrument.ts';

/** Where the official text of an instrument is looked up. No address is built: none has a form that is certain. */
export interface OfficialText {
  /** What it is looked up by. @term số, ký hiệu */
  readonly identifier: string;
  /** Official database or gazette that holds it; `null` where none is established, as for documents of the Party. */
  readonly heldIn: Text | null;
  /** Issue of the gazette, where it is known. @term Công báo */
  readonly gazette?: Text;
}

// Read in the metadata of the published text; see the catalogue's sources.
const gazettes: Readonly<Record<string, Text>> = {
  '10/2022/QH15': {
    vi: 'Công báo số 905 + 906 ngày 14/12/2022',
    en: 'Official Gazette, issue 905–906, 14 December 2022',
  },
};
const national: Text = {
  vi: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật (vbpl.vn)',
  en: 'National database of legal documents (vbpl.vn)',
};
const notThere: readonly Instrument['kind'][] = ['party', 'union', 'letter'];

/**
 * Tells where the official text of an instrument is looked up, and by what.
 *
 * @param instrument - the instrument
 * @returns its number, the database, and the issue of the gazette where that is known
 * @example
 * ```ts
 * officialText(instruments.law2022).gazette.vi; // => 'Công báo số 905 + 906 ngày 14/12/2022'
 * officialText(instruments.directive30).heldIn; // => null
 * ```
 */
export function officialText({ number, kind }: Instrument): OfficialText {
  const gazette = Object.hasOwn(gazettes, number) ? gazettes[number] : undefined;
  return {
    identifier: number,
    heldIn: notThere.includes(kind) ? null : national,
    ...(gazette === undefined ? {} : { gazette }),
  };
}
