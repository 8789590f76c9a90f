import { practice, type LegalBasis } from '@qcdc/core';

/** Code and path of problems that must be told. */
export type Told = readonly (readonly [code: string, path: string])[];

/** A door where somebody defines something, a definition with several faults, and what must be told of it. */
export type DefinitionDoor = readonly [door: string, define: () => unknown, told: Told];

/** A text in both languages. */
export const text = { vi: 'Chữ', en: 'Text' };

/** A text that is missing in one language. */
export const blank = { vi: ' ', en: 'Text' };

/** What a definition rests on. */
export const basis: LegalBasis = practice({ vi: 'Thông lệ', en: 'Practice' });
