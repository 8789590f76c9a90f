import { nameOfMeasure, type Entity, type Finding, type Text } from '@qcdc/core';
import { useId, useState, type ReactNode } from 'react';
import { FindingNotes } from '../finding-notes.tsx';
import { useSay } from '../language.tsx';
import type { Decision, MarkedFigure } from './decision.ts';

/** One figure of a text, and what is to be decided. */
export interface FigureChoiceProps {
  /** The figure. */
  readonly figure: MarkedFigure;
  /** What was found about it. */
  readonly findings: readonly Finding[];
  /** The areas it may be of. */
  readonly areas: readonly Entity[];
  /** What was decided. */
  readonly decision: Decision | null;
  /** Takes what is decided. */
  readonly onDecide: (decision: Decision | null) => void;
}

const roles: Readonly<Record<MarkedFigure['role'], Text>> = {
  value: { vi: 'số liệu', en: 'a value' },
  part: { vi: 'phần của một tổng', en: 'a part' },
  whole: { vi: 'tổng', en: 'a whole' },
  share: { vi: 'tỷ lệ', en: 'a share' },
  change: { vi: 'mức tăng, giảm', en: 'a change' },
  comparison: { vi: 'số liệu của kỳ so sánh', en: 'a figure of another period' },
};
const words = {
  is: { vi: 'Là', en: 'It is' },
  field: { vi: 'Chỉ tiêu', en: 'Field' },
  none: { vi: 'chưa chọn', en: 'none chosen' },
  suggested: { vi: 'Gợi ý', en: 'Suggested' },
  others: { vi: 'Chỉ tiêu khác', en: 'Other fields' },
  because: { vi: 'vì có', en: 'because of' },
  accept: { vi: 'Nhận', en: 'Accept' },
  reject: { vi: 'Bỏ', en: 'Reject' },
  undo: { vi: 'Quyết định lại', en: 'Take back' },
} as const satisfies Readonly<Record<string, Text>>;

const nameOfField = (area: string, field: string): string => `${area}/${field}`;

/** What a figure may be, with the likeliest field chosen; a person accepts or rejects it. */
export function FigureChoice({ figure, findings, areas, decision, onDecide }: FigureChoiceProps): ReactNode {
  const say = useSay();
  const id = useId();
  const { words: said, measures, role, measuredIn } = figure;
  const decided = decision !== null && decision !== 'rejected' ? decision : null;
  const [first] = measures;
  const start = decided ?? first;
  const [name, setName] = useState(start === undefined ? '' : nameOfField(start.area, start.field));
  const [area = '', field = ''] = name.split('/');
  const labelOf = (areaId: string, fieldName: string): string => {
    const entity = areas.find((one) => one.id === areaId);
    const label = entity?.fields[fieldName]?.info.label;
    return entity === undefined || label === undefined
      ? nameOfField(areaId, fieldName)
      : `${say(entity.label)}: ${say(label)}`;
  };
  const because = measures.find((one) => one.area === area && one.field === field)?.because ?? [];
  return (
    <div>
      <p>
        <strong>{said}</strong>
        <br />
        <span className="q-soft">
          {say(words.is)} {say(roles[role])}
          {measuredIn !== null && ` (${say(nameOfMeasure(measuredIn))})`}
        </span>
      </p>
      <FindingNotes findings={findings} />
      <p>
        <label htmlFor={id}>{say(words.field)}</label>
        <select id={id} value={name} onChange={({ target }) => setName(target.value)}>
          <option value="">{say(words.none)}</option>
          <optgroup label={say(words.suggested)}>
            {measures.map((one) => (
              <option key={nameOfField(one.area, one.field)} value={nameOfField(one.area, one.field)}>
                {labelOf(one.area, one.field)}
              </option>
            ))}
          </optgroup>
          <optgroup label={say(words.others)}>
            {areas.flatMap((entity) =>
              Object.entries(entity.fields)
                .filter(([other, { info }]) => isFigure(info.kind) && !isSuggested(figure, entity.id, other))
                .map(([other]) => (
                  <option key={nameOfField(entity.id, other)} value={nameOfField(entity.id, other)}>
                    {labelOf(entity.id, other)}
                  </option>
                )),
            )}
          </optgroup>
        </select>
      </p>
      {because.length > 0 && (
        <p className="q-soft">
          {say(words.because)} {because.map((one) => `“${one.words}”`).join(', ')}
        </p>
      )}
      <p className="q-row">
        <button type="button" disabled={name === ''} onClick={() => onDecide({ area, field })}>
          ✓ {say(words.accept)}
        </button>
        <button type="button" onClick={() => onDecide('rejected')}>
          ✕ {say(words.reject)}
        </button>
        {decision !== null && (
          <button type="button" className="q-link" onClick={() => onDecide(null)}>
            {say(words.undo)}
          </button>
        )}
      </p>
    </div>
  );
}

function isFigure(kind: string): boolean {
  return kind === 'figure' || kind === 'statedRatio';
}

function isSuggested({ measures }: MarkedFigure, area: string, field: string): boolean {
  return measures.some((one) => one.area === area && one.field === field);
}
