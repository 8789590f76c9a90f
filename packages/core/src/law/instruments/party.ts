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
