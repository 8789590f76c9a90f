import type { Language } from '@qcdc/core';
import { createContext, useContext } from 'react';

const Chosen = createContext<Language>('vi');

/** The language of all parts below: `<InLanguage value="en">…</InLanguage>`. Without it, parts speak Vietnamese. */
export const InLanguage = Chosen.Provider;

/** The language that the parts above have been given. */
export function useLanguage(): Language {
  return useContext(Chosen);
}
