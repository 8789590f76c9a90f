import { printDay, unitKinds, type Text } from '@qcdc/core';
import type { Regime, RegimeRole } from '@qcdc/core/law';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';

const roles: Readonly<Record<RegimeRole, Text>> = {
  governs: { vi: 'điều chỉnh', en: 'governs' },
  details: { vi: 'quy định chi tiết', en: 'details it' },
  oneMatter: { vi: 'quy định một việc', en: 'settles one matter' },
};
const words = {
  none: { vi: 'Không biết văn bản nào điều chỉnh vào ngày này.', en: 'No instrument is known to govern on this day.' },
  number: { vi: 'số', en: 'No.' },
  doubtful: { vi: 'chưa chắc có hiệu lực', en: 'not certain to be in force' },
} as const satisfies Readonly<Record<string, Text>>;

/** Which instruments govern a kind of unit on a day, and what is still to come. */
export function RegimeText({ regime }: { readonly regime: Regime }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { unitKind, day, governing, parts, gap } = regime;
  return (
    <div aria-live="polite">
      <p>
        <strong>{printDay(day, language)}</strong> · {say(unitKinds[unitKind])}:{' '}
        {governing === null ? (
          say(words.none)
        ) : (
          <strong>
            {say(governing.title)} {say(words.number)} {governing.number}
          </strong>
        )}
      </p>
      {gap !== null && <p className="q-panel">{say(gap.note)}</p>}
      <ul>
        {parts.map(({ instrument, role, certain }) => (
          <li key={instrument.id}>
            {say(instrument.title)} {say(words.number)} {instrument.number}: {say(roles[role])}
            {!certain && <span className="q-soft"> ({say(words.doubtful)})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
