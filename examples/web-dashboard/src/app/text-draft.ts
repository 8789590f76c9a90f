import type { Decision } from '../parts/marked-text/decision.ts';

/** A report text that is being gone through: what was read, and what was decided of its figures so far. */
export interface TextDraft {
  readonly input: { readonly text: string } | { readonly id: string };
  readonly decisions: readonly (readonly [figure: number, decision: Decision])[];
  readonly unit: string;
  /** The period as it was typed. */
  readonly period: string;
}

const key = 'qcdc-text-draft';

/** The text that was begun last, as long as the tab is open. */
export const textDraft = {
  read(): TextDraft | null {
    try {
      const text = sessionStorage.getItem(key);
      return text === null ? null : (JSON.parse(text) as TextDraft);
    } catch {
      return null;
    }
  },

  keep(draft: TextDraft): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing, or has no room, keeps no drafts.
    }
  },

  drop(): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // There is none.
    }
  },
};
