import {
  nameOfBound,
  nameOfState,
  printQuantity,
  type Bound,
  type Quantity,
  type QuantityState,
  type Text,
} from '@qcdc/core';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';

/** What the choice beside a figure is about. */
export interface BoundChoiceProps {
  /** Label of the figure. */
  readonly label: Text;
  /** Its unit of measure. */
  readonly measuredIn: string;
  /** What stands in the field. */
  readonly value: string;
  /** What it was read as. */
  readonly quantity: Quantity | null;
  /** Takes what stands in the field from now on. */
  readonly onValue: (value: string) => void;
}

// `between` has two numbers: whoever means it types "từ 3 đến 5", and the choice shows it.
const bounds: readonly Bound[] = ['exact', 'above', 'atLeast', 'below', 'atMost', 'about'];
const states: readonly QuantityState[] = ['zero', 'notApplicable', 'withheld', 'pending', 'missing'];

const words = {
  how: { vi: 'Cách nêu', en: 'How it is stated' },
  instead: { vi: 'Thay cho con số', en: 'Instead of a number' },
} as const satisfies Readonly<Record<string, Text>>;

/** Chooses how a number is stated, or what stands instead of one, by writing the words into the field. */
export function BoundChoice({ label, measuredIn, value, quantity, onValue }: BoundChoiceProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const chosen = quantity === null || value.trim() === '' ? 'exact' : chosenOf(quantity);
  const choose = (wanted: string): void => {
    const state = states.find((one) => one === wanted);
    if (state !== undefined) onValue(nameOfState(state)[language]);
    else onValue(withBound(wanted as Bound));
  };
  const withBound = (bound: Bound): string => {
    const word = bound === 'exact' ? '' : `${nameOfBound(bound)[language]} `;
    // Of a word without a number, or a number nobody can read, only the words before it change.
    if (quantity === null || quantity.value === null) return word + (/\d.*$/s.exec(value)?.[0] ?? '');
    return printQuantity({ ...quantity, bound, upper: null }, measuredIn, language);
  };
  return (
    <select
      aria-label={`${say(words.how)}: ${say(label)}`}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
    >
      {[...bounds, ...(chosen === 'between' ? (['between'] as const) : [])].map((bound) => (
        <option key={bound} value={bound}>
          {say(nameOfBound(bound))}
        </option>
      ))}
      <optgroup label={say(words.instead)}>
        {states.map((state) => (
          <option key={state} value={state}>
            {say(nameOfState(state))}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function chosenOf({ state, value, bound }: Quantity): Bound | QuantityState {
  return value === null ? state : bound;
}
