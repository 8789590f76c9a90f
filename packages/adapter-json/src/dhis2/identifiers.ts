import type { Text } from '@qcdc/core';
import { shown } from '@qcdc/core/checks';

/** By what a DHIS2 server finds its objects; a code is what both sides agreed on. */
export type Dhis2IdScheme = 'UID' | 'CODE' | 'NAME' | `ATTRIBUTE:${string}`;

const uid = /^[A-Za-z][A-Za-z0-9]{10}$/;

/**
 * Tells whether a text is the name of a scheme.
 *
 * @param text - any value
 * @returns `true` for `UID`, `CODE`, `NAME`, `ATTRIBUTE:…`
 */
export function isIdScheme(text: unknown): text is Dhis2IdScheme {
  return typeof text === 'string' && /^(?:UID|CODE|NAME|ATTRIBUTE:[A-Za-z][A-Za-z0-9]{10})$/.test(text);
}

/**
 * Tells what is wrong with an identifier.
 *
 * @param id - the identifier
 * @param scheme - what it is
 * @returns the words; `null` where nothing is wrong
 */
export function wrongIdentifier(id: unknown, scheme: Dhis2IdScheme): Text | null {
  if (typeof id !== 'string' || id.trim() !== id || id === '')
    return { vi: `${shown(id)} không phải là mã`, en: `${shown(id)} is no identifier` };
  if (scheme === 'UID' && !uid.test(id))
    return {
      vi: `${shown(id)} không phải là UID của DHIS2 (11 chữ cái và chữ số, bắt đầu bằng chữ cái)`,
      en: `${shown(id)} is no UID of DHIS2 (eleven letters and digits, a letter first)`,
    };
  if (scheme === 'CODE' && id.length > 50)
    return {
      vi: `${shown(id)} dài hơn 50 ký tự, DHIS2 không nhận`,
      en: `${shown(id)} has more than 50 characters, which DHIS2 does not take`,
    };
  return null;
}
