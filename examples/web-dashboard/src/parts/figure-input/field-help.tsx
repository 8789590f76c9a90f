import { citation, type LegalBasis, type Text } from '@qcdc/core';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';

/** What a field's help says. */
export interface FieldHelpProps {
  /** Id, for the field that is described by it. */
  readonly id: string;
  /** One sentence more than the label. */
  readonly description?: Text;
  /** What the field rests on. */
  readonly basis?: readonly LegalBasis[];
}

const basisWords: Text = { vi: 'Căn cứ', en: 'Basis' };

/** One sentence more, and the articles a field rests on. */
export function FieldHelp({ id, description, basis = [] }: FieldHelpProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  if (description === undefined && basis.length === 0) return null;
  return (
    <p id={id} className="q-help">
      {description !== undefined && say(description)}
      {basis.length > 0 && (
        <span className="q-basis">
          {' '}
          {say(basisWords)}: {basis.map((one) => citation(one, language)).join('; ')}
        </span>
      )}
    </p>
  );
}
