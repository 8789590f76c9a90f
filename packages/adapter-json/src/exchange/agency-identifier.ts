import { citation, type LegalBasis, type Text } from '@qcdc/core';
import { shown } from '@qcdc/core/checks';

/**
 * How an identifier of an agency is built: `new` by decision 20/2020 of the Prime Minister (`H01.151`), `old` the reversed one of
 * before (`000.00.00.H30`), `other` for enterprises and organisations.
 */
export type AgencyIdentifierForm = 'new' | 'old' | 'other';

/** What identifiers of agencies rest on. */
export const identifierBasis: LegalBasis = {
  kind: 'law',
  number: '20/2020/QĐ-TTg',
  title: {
    vi: 'Quyết định về mã định danh điện tử của cơ quan, tổ chức',
    en: 'Decision on electronic identifiers of agencies and organisations',
  },
  amendedBy: {
    kind: 'law',
    number: '09/2025/QĐ-TTg',
    title: { vi: 'Quyết định sửa đổi Quyết định 20/2020/QĐ-TTg', en: 'Decision amending decision 20/2020/QĐ-TTg' },
    confirmed: true,
  },
  confirmed: true,
};

const longest = 35;

/**
 * Tells how an identifier is built. Both forms are alive in systems; an identifier is kept as it is given and never turned into the
 * other form.
 *
 * @param text - the identifier
 * @returns its form; `null` for what is no identifier: at most 35 characters, groups of A–Z and 0–9 parted by dots
 * @term mã định danh điện tử của cơ quan, tổ chức
 * @example
 * ```ts
 * agencyIdentifierForm('H01.151'); // => 'new'
 * agencyIdentifierForm('000.00.00.H30'); // => 'old'
 * agencyIdentifierForm('h01.151'); // => null
 * ```
 */
export function agencyIdentifierForm(text: string): AgencyIdentifierForm | null {
  if (typeof text !== 'string' || text.length > longest || !/^[A-Z0-9]+(?:\.[A-Z0-9]+)*$/.test(text)) return null;
  if (/^\d{3}(?:\.\d{2}){2}\.[A-Z]\d{2}$/.test(text)) return 'old';
  return /^[A-Z]\d{2}(?:\.|$)/.test(text) ? 'new' : 'other';
}

/**
 * Says what is wrong with an identifier.
 *
 * @param text - what was given
 * @returns the words; `null` where it is one
 */
export function wrongAgencyIdentifier(text: unknown): Text | null {
  if (typeof text === 'string' && agencyIdentifierForm(text) !== null) return null;
  return {
    vi: `${shown(text)} không phải là mã định danh (tối đa ${longest} ký tự, các nhóm A–Z, 0–9 cách nhau bằng dấu chấm; ${citation(identifierBasis, 'vi')})`,
    en: `${shown(text)} is no identifier of an agency (at most ${longest} characters, groups of A–Z and 0–9 parted by dots; ${citation(identifierBasis, 'en')})`,
  };
}
