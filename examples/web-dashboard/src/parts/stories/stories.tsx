import { useState } from 'react';
import type { Language } from '@qcdc/core';
import { InLanguage } from '../language.tsx';

export function Stories() {
  const [language] = useState<Language>('vi');
  return (
    <InLanguage value={language}>
      <main />
    </InLanguage>
  );
}
