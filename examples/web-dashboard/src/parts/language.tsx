import { speak } from '@qcdc/core/flow';
import type { Language, Printed } from '@qcdc/core';
import { createContext, useCallback, useContext } from 'react';

const Chosen = createContext<Language>('vi');

/** The language of all parts below: `<InLanguage value="en">…</InLanguage>`. Without it, parts speak Vietnamese. */
export const InLanguage = Chosen.Provider;

/** The language that the parts above have been given. */
export function useLanguage(): Language {
  return useContext(Chosen);
}

/** Chooses the words of a text in the language of the page. */
export function useSay(): (text: Printed) => string {
  const language = useLanguage();
  return useCallback((text) => speak(text, language), [language]);
}
