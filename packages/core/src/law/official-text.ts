import type { Language, Text } from '../outcome/text.ts';
import { printDay } from '../time/print-period.ts';
import type { Instrument } from './instrument.ts';

/**
 * Where the official text of an instrument is looked up, and by what. No address is given: none was established in a form
 * that is certain, and a wrong one would lead to another text.
 */
export interface OfficialText {
  /** What it is looked up by. @term số, ký hiệu */
  readonly identifier: string;
  /** Name, number and day, by which it is told from others: numbers of the Party begin anew with every term. */
  readonly reference: Text;
  /** Official database that holds it; `null` where none is established, as for documents of the Party. */
  readonly heldIn: Text | null;
  /** Its number in that database, where it was read there. @term ItemID */
  readonly record?: string;
  /** Subject of the official codification that holds it in force, where it was read there. @term đề mục, Bộ Pháp điển điện tử */
  readonly codifiedIn?: Text;
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
const records: Readonly<Record<string, string>> = { '34/2007/PL-UBTVQH11': '3701' };
const national: Text = {
  vi: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật (vbpl.vn)',
  en: 'National database of legal documents (vbpl.vn)',
};
const ofTheGovernment: Text = {
  vi: 'Hệ thống văn bản của Chính phủ (vanban.chinhphu.vn)',
  en: 'Documents of the Government (vanban.chinhphu.vn)',
};
// Their texts were read there.
const readThere: readonly string[] = ['283/2026/NĐ-CP', '276/2026/NĐ-CP'];
const notThere: readonly Instrument['kind'][] = ['party', 'union', 'letter'];

const codified = (subject: string, vi: string, en: string): Text => ({
  vi: `Bộ Pháp điển điện tử, đề mục ${subject} ${vi}`,
  en: `Official codification, subject ${subject} (${en})`,
});
const democracy = /* @__PURE__ */ codified('44.13', 'Thực hiện dân chủ ở cơ sở', 'grassroots democracy');
const labour = /* @__PURE__ */ codified('20.2', 'Lao động', 'labour');
const subjects: Readonly<Record<string, Text>> = {
  '10/2022/QH15': democracy,
  '59/2023/NĐ-CP': democracy,
  '61/2023/NĐ-CP': democracy,
  '45/2019/QH14': labour,
  '145/2020/NĐ-CP': labour,
  '42/2013/QH13': /* @__PURE__ */ codified('18.4', 'Tiếp công dân', 'citizen reception'),
  '35/2013/QH13': /* @__PURE__ */ codified('37.1', 'Hòa giải ở cơ sở', 'grassroots mediation'),
};

function of<T>(table: Readonly<Record<string, T>>, number: string): T | undefined {
  return Object.hasOwn(table, number) ? table[number] : undefined;
}

function referenceTo({ title, number, issued, doubt }: Instrument): Text {
  const sure = issued !== null && !doubt.includes('issued');
  const said = (language: Language, no: string, on: string) =>
    `${title[language]} ${no} ${number}${sure ? ` ${on} ${printDay(issued, language)}` : ''}`;
  return { vi: said('vi', 'số', 'ngày'), en: said('en', 'No.', 'of') };
}

/**
 * Tells where the official text of an instrument is looked up, and by what.
 *
 * @param instrument - the instrument
 * @returns its number and reference, the database, and its places there, in the codification and in the gazette where they are known
 * @example
 * ```ts
 * officialText(instruments.decree59of2023).reference.vi; // => 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023'
 * officialText(instruments.law2022).gazette?.vi; // => 'Công báo số 905 + 906 ngày 14/12/2022'
 * officialText(instruments.directive30).heldIn; // => null
 * ```
 */
export function officialText(instrument: Instrument): OfficialText {
  const { number, kind } = instrument;
  const [gazette, record, codifiedIn] = [of(gazettes, number), of(records, number), of(subjects, number)];
  return {
    identifier: number,
    reference: referenceTo(instrument),
    heldIn: notThere.includes(kind) ? null : readThere.includes(number) ? ofTheGovernment : national,
    ...(record === undefined ? {} : { record }),
    ...(codifiedIn === undefined ? {} : { codifiedIn }),
    ...(gazette === undefined ? {} : { gazette }),
  };
}
