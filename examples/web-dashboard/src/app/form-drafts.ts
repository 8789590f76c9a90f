import type { Language } from '@qcdc/core';
import type { FormValues } from '../parts/report-form/form-values.ts';

/** A report that was begun and not kept yet. */
export interface FormDraft {
  /** Whose report, and of when. */
  readonly head: string;
  readonly values: FormValues;
  /** Whose decimal marks are typed. */
  readonly locale: Language;
}

const keyOf = (head: string): string => `qcdc-draft ${head}`;

/** Forms that were begun, as long as the tab is open: going to another screen, or a page that is loaded anew, loses nothing. */
export const formDrafts = {
  read(head: string): FormDraft | null {
    try {
      const text = sessionStorage.getItem(keyOf(head));
      return text === null ? null : (JSON.parse(text) as FormDraft);
    } catch {
      return null;
    }
  },

  keep(draft: FormDraft): void {
    try {
      sessionStorage.setItem(keyOf(draft.head), JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing keeps no drafts; the page goes on without.
    }
  },

  drop(head: string): void {
    try {
      sessionStorage.removeItem(keyOf(head));
    } catch {
      // There is none.
    }
  },
};
