import { headerLabels, type Entity, type Text } from '@qcdc/core';
import type { ProposedBinding, UnboundLabel } from '@qcdc/core/layout';
import type { ReactNode } from 'react';
import { useSay } from '../language.tsx';

/** One label of a layout. */
export interface BindingRowProps {
  /** The label, with what was thought of it. */
  readonly label: ProposedBinding | UnboundLabel;
  /** The area its table belongs to. */
  readonly area: Entity | undefined;
  /** What it is read as; `null` where it is left out on purpose, `undefined` where nobody has decided. */
  readonly field: string | null | undefined;
  /** Takes what it is read as. */
  readonly onField: (field: string | null) => void;
}

// Below this somebody should look at it, says the proposal.
const leastSure = 0.7;
const roles: readonly string[] = ['label', 'value', 'measuredIn'];

const words = {
  leftOut: { vi: '(bỏ qua)', en: '(left out)' },
  open: { vi: '— hãy chọn —', en: '— please choose —' },
  look: { vi: 'nên xem lại', en: 'please look' },
  label: { vi: '(cột tên chỉ tiêu)', en: '(names of the lines)' },
  value: { vi: '(cột số liệu)', en: '(the figures)' },
  measuredIn: { vi: '(cột đơn vị tính)', en: '(units of measure)' },
} as const satisfies Readonly<Record<string, Text>>;

/** A label of a sheet and the field it is read as. */
export function BindingRow({ label, area, field, onField }: BindingRowProps): ReactNode {
  const say = useSay();
  const { sheet, at, label: text, score, reasons } = label;
  const when = area?.form === 'event' ? 'date' : 'period';
  const known = ['unit', when, ...Object.keys(area?.fields ?? {})];
  const isRole = typeof field === 'string' && roles.includes(field);
  const value = field === undefined ? '' : (field ?? '-');
  const isDoubtful = field === undefined || score < leastSure;
  return (
    <tr className={isDoubtful ? 'q-doubtful' : undefined}>
      <td>{sheet}</td>
      <td>{at}</td>
      <th scope="row">{text}</th>
      <td>
        <select
          aria-label={text}
          value={value}
          onChange={({ target }) => onField(target.value === '-' ? null : target.value)}
        >
          {field === undefined && (
            <option value="" disabled>
              {say(words.open)}
            </option>
          )}
          <option value="-">{say(words.leftOut)}</option>
          {isRole && <option value={field}>{say(words[field as 'label' | 'value' | 'measuredIn'])}</option>}
          {known.map((name) => (
            <option key={name} value={name}>
              {nameOf(name, area, say)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {Math.round(score * 100)}%{isDoubtful && <strong> {say(words.look)}</strong>}
        {reasons.length > 0 && <span className="q-help"> {reasons.map(say).join('; ')}</span>}
      </td>
    </tr>
  );
}

function nameOf(name: string, area: Entity | undefined, say: (text: Text) => string): string {
  if (name === 'unit' || name === 'period' || name === 'date') return say(headerLabels[name]);
  const label = area?.fields[name]?.info.label;
  return label === undefined ? name : say(label);
}
