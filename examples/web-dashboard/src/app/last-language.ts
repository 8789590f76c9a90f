import type { Language } from '@qcdc/core';

const key = 'qcdc-language';

/** The language of the last visit; Vietnamese in a browser that keeps nothing. */
export function languageOfLastVisit(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Keeps the language for the next visit, where the browser keeps anything. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The next visit begins in Vietnamese.
  }
}
