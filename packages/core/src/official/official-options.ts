import { aDay, demand, listOf, oneOf, optional, withOnly, type Demand } from '../outcome/demand.ts';
import type { Demands } from '../outcome/check-call.ts';
import { hasWords } from '../outcome/definition-words.ts';
import type { Printed } from '../outcome/text.ts';
import type { DocumentStyleId } from '../report/report-doc.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { SigningAs } from './document-style.ts';
import { documentTypes, type DocumentType } from './document-types.ts';

/** The number of a document. Nothing of it is worked out from names: symbols of bodies are given to them. */
export interface DocumentNumber {
  /** The number; left out in a draft. Below ten it is written with a zero in front; a text stands as it is. */
  readonly value?: number | string;
  /** The symbol behind it, such as `BC-UBND` or, of the Party, `BC/ĐU`. @term ký hiệu */
  readonly symbol: string;
}

/** For whom somebody signs. */
export interface SigningFor {
  /** How: on behalf of a body, as its deputy, by its order, by its mandate, or acting. */
  readonly as: SigningAs;
  /** The body or office, such as `Ủy ban nhân dân` or `Chủ tịch`. */
  readonly of: Printed;
}

/** Who signs. */
export interface Signing {
  /** For whom, line by line; none where the head of a steering committee signs in that office. @term quyền hạn */
  readonly authority?: readonly SigningFor[];
  /** Office, such as `Chủ tịch`. @term chức vụ */
  readonly office?: Printed;
  /** Office in the authority, of somebody who signs in a committee; stands above the name. */
  readonly stateOffice?: Printed;
  /** Name, without degrees; left out while nobody has signed. */
  readonly name?: Printed;
}

/** What an official document says beside its content. All of it comes from the office; nothing is worked out from names. */
export interface OfficialOptions {
  /** Whose rules of form: those of the State or of the Party. The office says which; a name does not tell. */
  readonly style: DocumentStyleId;
  /** Body above the one that issues; left out where the rules leave it out. @term cơ quan chủ quản */
  readonly superior?: Printed;
  /** Body that issues, as it is called within a sentence. @term cơ quan ban hành */
  readonly issuer: Printed;
  /** Number and symbol; an empty place is left without. @term số, ký hiệu */
  readonly number?: DocumentNumber;
  /** Place of issue. @term địa danh */
  readonly place?: Printed;
  /** Day of issue; empty places are left without. */
  readonly date?: IsoDate;
  /** Type of document; `report` when left out. @term tên loại */
  readonly type?: DocumentType;
  /** What it is about; title and subtitle of the document when left out. @term trích yếu */
  readonly subject?: Printed;
  /** Whom it is addressed to. @term kính gửi */
  readonly addressees?: readonly Printed[];
  /** What it rests on, each as a whole line without the mark at its end. @term căn cứ */
  readonly bases?: readonly Printed[];
  /** Who signs. */
  readonly signature: Signing;
  /** Who gets it, without those it is addressed to. @term nơi nhận */
  readonly recipients?: readonly Printed[];
  /** Where it is filed, such as `VT, VP`. @term lưu */
  readonly filed?: Printed;
  /** `false` leaves headings as they are; they are numbered (I., 1.) when left out. */
  readonly numbered?: boolean;
}

const isLine = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const words: Demand = /* @__PURE__ */ demand(
  (value) => isLine(value) || hasWords(value),
  'chữ, hoặc { vi, en }',
  'a text, or { vi, en }',
);

const aLine: Demand = /* @__PURE__ */ demand(isLine, 'chữ, không để trống', 'a text that is not blank');

const aNumber: Demand = /* @__PURE__ */ demand(
  (value) => isLine(value) || (Number.isSafeInteger(value) && Number(value) > 0),
  'số từ 1, hoặc chữ',
  'a whole number from 1, or a text',
);

const signingAs: readonly SigningAs[] = ['onBehalf', 'deputy', 'byOrder', 'byMandate', 'acting'];

/** What the options of {@link OfficialOptions} have to be. */
export const officialDemands = /* @__PURE__ */ ((): Demands<OfficialOptions> => ({
  style: oneOf(['state', 'party'] satisfies DocumentStyleId[]),
  superior: words,
  issuer: words,
  number: withOnly({ value: aNumber, symbol: aLine }, ['symbol']),
  place: words,
  date: aDay,
  type: oneOf(Object.keys(documentTypes)),
  subject: words,
  addressees: listOf(words),
  bases: listOf(words),
  signature: withOnly({
    authority: listOf(withOnly({ as: oneOf(signingAs), of: words }, ['as', 'of'])),
    office: words,
    stateOffice: words,
    name: optional(words),
  }),
  recipients: listOf(words),
  filed: words,
  numbered: oneOf([true, false]),
}))();
