import type { IsoDate } from '../../time/iso-date.ts';
import { type Instrument } from '../instrument.ts';
import { titled } from './make.ts';

// @__NO_SIDE_EFFECTS__
const party = (
  id: string,
  number: string,
  title: readonly [string, string],
  issued: IsoDate | null,
  confirmed = true,
): Instrument =>
  titled(id, 'party', number, title, [issued, issued], { confirmed, doubt: confirmed ? [] : ['issued'] });

/** Building and carrying out democracy at the grassroots. */
export const directive30 = party('directive30', '30-CT/TW', ['Chỉ thị', 'Directive'], '1998-02-18');
/** Carrying on with it, 2002; not confirmed. */
export const directive10 = party('directive10', '10-CT/TW', ['Chỉ thị', 'Directive'], '2002-03-28', false);
/** Conclusions of 2010; not confirmed. */
export const conclusion65 = party('conclusion65', '65-KL/TW', ['Kết luận', 'Conclusion'], '2010-03-04', false);
/** Raising the quality of democracy at the grassroots. */
export const conclusion120 = party('conclusion120', '120-KL/TW', ['Kết luận', 'Conclusion'], '2016-01-07');
/** Supervision and social criticism by the Front. */
export const decision217 = party('decision217', '217-QĐ/TW', ['Quyết định', 'Decision'], '2013-12-12');
/** Opinions of the Front and the people on building the Party and the State. */
export const decision218 = party('decision218', '218-QĐ/TW', ['Quyết định', 'Decision'], '2013-12-12');
/** Heads of Party committees receive and talk with the people. */
export const regulation11 = party('regulation11', '11-QĐi/TW', ['Quy định', 'Regulation'], '2019-02-18');
/** Cited by the letter of 2025 on people's inspection boards; its date is not established. */
export const conclusion157 = party('conclusion157', '157-KL/TW', ['Kết luận', 'Conclusion'], null);

/** Form of Party documents, until 2026. */
export const regulation66 = party('regulation66', '66-QĐ/TW', ['Quy định', 'Regulation'], null);
/** How Party documents are written, until 2026. */
export const guidance36 = party('guidance36', '36-HD/VPTW', ['Hướng dẫn', 'Guidance'], null);
/** Form of Party documents since 2026. */
export const regulation399 = party('regulation399', '399-QĐ/TW', ['Quy định', 'Regulation'], '2026-01-09');
/** How Party documents are written since 2026. */
export const guidance05 = party('guidance05', '05-HD/VPTW', ['Hướng dẫn', 'Guidance'], '2026-05-27');
