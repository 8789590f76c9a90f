import type { Entity, Text } from '@qcdc/core';
import {
  layoutFromJson,
  layoutToJson,
  rebound,
  type LayoutDefinition,
  type LayoutProposal,
  type ProposedBinding,
  type UnboundLabel,
} from '@qcdc/core/layout';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { FindingNotes } from '../finding-notes.tsx';
import { useSay } from '../language.tsx';
import { BindingRow } from './binding-row.tsx';

/** What an editor of a layout is made of. */
export interface LayoutEditorProps {
  /** What `proposeLayout` gave. */
  readonly proposal: LayoutProposal;
  /** The areas it may belong to. */
  readonly areas: readonly Entity[];
  /** The layout as it is corrected so far; begins with `proposal.definition`. */
  readonly definition: LayoutDefinition;
  /** Takes the layout after every correction, whether it fits or not. */
  readonly onDefinition: (definition: LayoutDefinition) => void;
  /** Takes a layout that fits, when somebody has finished. */
  readonly onDone: (definition: LayoutDefinition) => void;
}

const words = {
  title: { vi: 'Cách đọc bảng tính', en: 'How the workbook is read' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  at: { vi: 'Vị trí', en: 'Place' },
  label: { vi: 'Nhãn trong bảng', en: 'Label in the sheet' },
  field: { vi: 'Đọc là', en: 'Read as' },
  sure: { vi: 'Mức chắc chắn', en: 'How sure' },
  unread: { vi: 'Không nhận ra nội dung của trang', en: 'Nothing was recognised on' },
  done: { vi: 'Dùng cách đọc này', en: 'Read it so' },
} as const satisfies Readonly<Record<string, Text>>;

/** A label of the proposal, bound or not, as one row. */
type Label = ProposedBinding | UnboundLabel;

/**
 * A proposed layout, looked through and corrected by a person: each label with the field it is read as, how sure that is and why.
 * What does not fit is told before anything is read.
 */
export function LayoutEditor({ proposal, areas, definition, onDefinition, onDone }: LayoutEditorProps): ReactNode {
  const say = useSay();
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<Label, string | null>>(new Map());
  const checked = useMemo(() => layoutFromJson(layoutToJson({ definition }), areas), [definition, areas]);
  const rows: readonly Label[] = [...proposal.unbound, ...proposal.bindings];
  const choose = (label: Label, field: string | null): void => {
    setChosen(new Map([...chosen, [label, field]]));
    onDefinition(rebound(definition, label, field));
  };
  return (
    <section className="q-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      {proposal.unread.length > 0 && (
        <p className="q-panel">
          {say(words.unread)}: {proposal.unread.join(', ')}
        </p>
      )}
      <div className="q-scroll" role="group" tabIndex={0} aria-labelledby={`${id}-title`}>
        <table className="q-table">
          <thead>
            <tr>
              {[words.sheet, words.at, words.label, words.field, words.sure].map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((label) => (
              <BindingRow
                key={`${label.sheet} ${label.at}`}
                label={label}
                area={areaOf(definition, label, areas)}
                field={chosen.has(label) ? (chosen.get(label) ?? null) : 'field' in label ? label.field : undefined}
                onField={(field) => choose(label, field)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <FindingNotes findings={checked.findings} />
      <p>
        <button type="button" disabled={checked.value === null} onClick={() => onDone(definition)}>
          {say(words.done)}
        </button>
      </p>
    </section>
  );
}

// A sheet of a layout without a name stands for every sheet.
function areaOf({ sheets }: LayoutDefinition, { sheet, label }: Label, areas: readonly Entity[]): Entity | undefined {
  const possible = sheets.filter((one) => one.sheet === undefined || one.sheet === sheet);
  const binds = possible.find(({ columns, lines, cells }) =>
    [columns, lines, cells].some((bindings) => bindings !== undefined && Object.hasOwn(bindings, label)),
  );
  const table = binds ?? possible[0];
  return areas.find(({ id }) => id === table?.area);
}
