import { useId } from 'react';
import { useLanguage, useSay } from '../parts/language.tsx';
import { periodWords } from '../parts/period-words.ts';
import { useOffice } from './office-context.tsx';
import { usePlace } from './use-place.ts';

/** The period that is looked at: the one in the address, or the last year there is. */
export function usePeriod(): string | null {
  const { summary } = useOffice();
  const { chosen } = usePlace();
  const periods = summary?.periods ?? [];
  return (
    periods.find(({ id }) => id === chosen['period'])?.id ??
    periods.find(({ kind }) => kind === 'year')?.id ??
    periods[0]?.id ??
    null
  );
}

/** Chooses the period. */
export function PeriodChoice() {
  const { summary } = useOffice();
  const { choose } = usePlace();
  const period = usePeriod();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{say({ vi: 'Kỳ báo cáo', en: 'Period' })}</label>
      <select
        id={id}
        className="select"
        value={period ?? ''}
        onChange={({ target }) => choose({ period: target.value })}
      >
        {(summary?.periods ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {periodWords(one.id, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
