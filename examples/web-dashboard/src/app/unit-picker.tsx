import { TextInput } from '@mantine/core';
import { useDeferredValue, useId, useState } from 'react';
import { useSay } from '../parts/language.tsx';
import { useAsked } from './use-asked.ts';

/** Finds a unit by its name, typed with or without marks. */
export function UnitPicker({
  unit,
  period,
  onUnit,
}: {
  readonly unit: string | null;
  readonly period: string | null;
  readonly onUnit: (unit: string) => void;
}) {
  const say = useSay();
  const list = useId();
  const [words, setWords] = useState('');
  const units = useAsked('units', [useDeferredValue(words), period, 60]) ?? [];
  const chosen = units.find(({ id }) => id === unit);
  return (
    <div className="unit-picker">
      <TextInput
        label={say({ vi: 'Tìm đơn vị', en: 'Find a unit' })}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        type="search"
      />
      <div>
        <label htmlFor={list}>{say({ vi: 'Đơn vị', en: 'Unit' })}</label>
        <select id={list} className="select" value={unit ?? ''} onChange={({ target }) => onUnit(target.value)}>
          {unit !== null && chosen === undefined && <option value={unit}>{unit}</option>}
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
