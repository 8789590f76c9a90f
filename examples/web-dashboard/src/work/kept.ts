import type { IsoDate, Language } from '@qcdc/core';
import type { UnitInput } from '@qcdc/core/flow';
import type { FormValues } from '../parts/report-form/form-values.ts';

/** What a dropped file is taken for. */
export type InputKind = 'workbook' | 'csv' | 'report' | 'units' | 'rubric';

/** When something came into this browser. */
export interface KeptArrival {
  readonly addedOn: IsoDate;
  /** Its place in the order of arrival; files dropped together have one number, because nobody says which of them is the later one. */
  readonly arrivalNumber: number;
}

/** A dropped file, as it is kept in the browser. */
export interface KeptInput extends KeptArrival {
  readonly id: string;
  readonly name: string;
  /** What its sender called it, where another file of that name was there before. */
  readonly sentAs?: string;
  readonly kind: InputKind;
  readonly bytes: Uint8Array;
  /** The layout by which a foreign workbook is read, as `layoutToJson` writes it. */
  readonly layout?: unknown;
}

/** A report entered by hand, as it was typed. */
export interface KeptEntry extends KeptArrival {
  readonly id: string;
  readonly unit: string;
  readonly period: string;
  readonly values: FormValues;
  /** Whose decimal marks were typed; Vietnamese ones when left out. */
  readonly locale?: Language;
}

/** A figure of a text that somebody accepted: where it stands, and as which field. */
export interface KeptDecision {
  readonly start: number;
  readonly area: string;
  readonly field: string;
}

/** A report text and which of its figures were accepted; they are read again from the text. */
export interface KeptText extends KeptArrival {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly period: string;
  readonly accepted: readonly KeptDecision[];
}

/** Which made-up data are looked at besides. */
export type Samples = 'none' | 'district' | 'nation';

/** What is chosen. */
export interface KeptChoices {
  readonly samples: Samples;
  readonly rubric: string;
  /** The register of units that was read from a list; that of the samples when `null`. */
  readonly units: readonly UnitInput[] | null;
  /** Name of the file the list came in. */
  readonly unitsFrom?: string | null;
}

export const firstChoices: KeptChoices = { samples: 'none', rubric: 'qcdc-commune-model', units: null };

/** Everything the browser keeps. */
export interface Kept {
  readonly inputs: readonly KeptInput[];
  readonly entries: readonly KeptEntry[];
  readonly texts: readonly KeptText[];
  readonly choices: KeptChoices;
}
