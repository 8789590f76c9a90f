import type { Entity } from '@qcdc/core';
import { checkCall, demand, listOf, oneOf, optional, type Demand, type Demands } from '@qcdc/core/checks';

/** The body that hands out a form, as it stands at its head. Nothing here is worked out of names. */
export interface FormLetterhead {
  /** The body above it, such as `UBND TỈNH MẪU`; left out where there is none. @term cơ quan chủ quản */
  readonly superior?: string;
  /** The body itself, such as `ỦY BAN NHÂN DÂN XÃ MẪU`. @term cơ quan ban hành */
  readonly issuer: string;
}

/** Who draws up and who signs a form. What is left out is left open on paper. */
export interface FormSignature {
  /** Place before the date. @term địa danh */
  readonly place?: string;
  /** Name of whoever draws it up. @term người lập biểu */
  readonly drawnUpBy?: string;
  /** Lines above the signature, such as `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`; `THỦ TRƯỞNG ĐƠN VỊ` when left out. @term quyền hạn, chức vụ */
  readonly office?: readonly string[];
  /** Name of whoever signs. @term họ tên người ký */
  readonly signedBy?: string;
}

/** What makes a form one that an office can hand out. */
export interface OfficialForm {
  /** Who hands it out; an open line when left out. */
  readonly letterhead?: FormLetterhead;
  /** Numbers of the forms by id of the area, such as `{ mediation: '05/QCDC' }`; 01, 02 … in order when left out. @term biểu số */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Who draws it up and who signs. */
  readonly signature?: FormSignature;
}

const aName: Demand = demand(
  (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 300,
  'chữ, không để trống, không quá 300 ký tự',
  'a text of 1 to 300 characters',
);

const letterhead: Demands<FormLetterhead> = { superior: aName, issuer: aName };
const signature: Demands<FormSignature> = {
  place: aName,
  drawnUpBy: aName,
  office: listOf(aName, 1),
  signedBy: aName,
};
const isObject: Demand = demand(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'một đối tượng',
  'an object',
);
const numbersOf =
  (entities: readonly Entity[]): Demand =>
  (value) =>
    isObject(value) ??
    listOf(aName)(Object.values(value as object)) ??
    listOf(oneOf(entities.map(({ id }) => id)))(Object.keys(value as object));

/** What the option `official` has to be; its members are looked at by {@link checkOfficial}. */
export const anOfficialForm: Demand = optional(isObject);

/**
 * Checks what somebody wants a form to say of them.
 *
 * @param step - name of the function, for the path
 * @param form - what was handed in
 * @param entities - areas of the form
 * @throws `DefinitionError` `call/bad-option`, `call/unknown-option`
 */
export function checkOfficial(step: string, form: OfficialForm, entities: readonly Entity[]): void {
  const official: Demands<OfficialForm> = { letterhead: isObject, numbers: numbersOf(entities), signature: isObject };
  checkCall(`${step}.official`, {}, form, official);
  if (form.letterhead !== undefined)
    checkCall(`${step}.official.letterhead`, {}, form.letterhead, letterhead, ['issuer']);
  if (form.signature !== undefined) checkCall(`${step}.official.signature`, {}, form.signature, signature);
}
