import type { Entity, Finding, Text } from '@qcdc/core';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { FindingNotes } from '../finding-notes.tsx';
import { useSay } from '../language.tsx';
import {
  findingsOf,
  findingsOfWhole,
  piecesOf,
  type Decision,
  type Decisions,
  type MarkedReading,
} from './decision.ts';
import { FigureChoice } from './figure-choice.tsx';

/** What a marked text is made of. */
export interface MarkedTextProps {
  /** What `text.read` gave, or what `plainReading` made of it in a worker. */
  readonly reading: MarkedReading;
  /** What it found. */
  readonly findings: readonly Finding[];
  /** The areas a figure may be of, for the names of their fields. */
  readonly areas: readonly Entity[];
  /** What was decided so far. */
  readonly decisions: Decisions;
  /** Takes what is decided; `null` takes a decision back. */
  readonly onDecide: (figure: number, decision: Decision | null) => void;
}

const words = {
  title: { vi: 'Số liệu trong báo cáo', en: 'Figures in the report' },
  figures: { vi: 'số liệu', en: 'figures' },
  accepted: { vi: 'đã nhận', en: 'accepted' },
  rejected: { vi: 'đã bỏ', en: 'rejected' },
  open: { vi: 'chưa quyết định', en: 'open' },
  doubtful: { vi: 'có phát hiện', en: 'something was found' },
  choose: { vi: 'Chọn một số liệu trong văn bản để xem.', en: 'Choose a figure in the text.' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * A report text with its figures marked. Each is accepted for a field or rejected by a person, one after the other; nothing is taken
 * by itself.
 */
export function MarkedText({ reading, findings, areas, decisions, onDecide }: MarkedTextProps): ReactNode {
  const say = useSay();
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const pieces = useMemo(() => piecesOf(reading), [reading]);
  const figure = chosen === null ? undefined : reading.figures[chosen];
  const marked = pieces.flatMap(({ figure: place }) => place ?? []);
  const ofWhole = useMemo(() => findingsOfWhole(reading, findings), [reading, findings]);
  const open = marked.filter((place) => !decisions.has(place));
  const stateOf = (place: number): 'open' | 'accepted' | 'rejected' => {
    const decision = decisions.get(place);
    return decision === undefined ? 'open' : decision === 'rejected' ? 'rejected' : 'accepted';
  };
  const decide = (place: number, decision: Decision | null): void => {
    onDecide(place, decision);
    if (decision === null) return;
    // On to the next one that is open, as one reads.
    const next = [...open.filter((one) => one > place), ...open.filter((one) => one < place)][0];
    setChosen(next ?? place);
    if (next !== undefined) text.current?.querySelector<HTMLElement>(`[data-figure="${String(next)}"]`)?.focus();
  };
  return (
    <section className="q-part q-marked" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      <p role="status">
        {marked.length} {say(words.figures)}: {marked.filter((place) => stateOf(place) === 'accepted').length}{' '}
        {say(words.accepted)}, {marked.filter((place) => stateOf(place) === 'rejected').length} {say(words.rejected)},{' '}
        {open.length} {say(words.open)}
      </p>
      {ofWhole.length > 0 && <FindingNotes findings={ofWhole} />}
      <div className="q-beside">
        <div ref={text} className="q-text">
          {pieces.map(({ words: said, figure: place }, i) => {
            const own = place === null ? undefined : reading.figures[place];
            if (place === null || own === undefined) return <span key={i}>{said}</span>;
            const state = stateOf(place);
            const isDoubtful = findingsOf(own, findings).length > 0;
            return (
              <button
                key={i}
                type="button"
                className={`q-mark q-mark-${state}`}
                data-figure={place}
                aria-pressed={chosen === place}
                aria-label={`${own.words}: ${say(words[state])}${isDoubtful ? `, ${say(words.doubtful)}` : ''}`}
                onClick={() => setChosen(place)}
              >
                {said === '' ? own.words : said}
                <span aria-hidden="true">{isDoubtful ? ' !' : state === 'accepted' ? ' ✓' : ''}</span>
              </button>
            );
          })}
        </div>
        <div className="q-panel q-choice">
          {figure === undefined || chosen === null ? (
            <p>{say(words.choose)}</p>
          ) : (
            <FigureChoice
              key={chosen}
              figure={figure}
              findings={findingsOf(figure, findings)}
              areas={areas}
              decision={decisions.get(chosen) ?? null}
              onDecide={(decision) => decide(chosen, decision)}
            />
          )}
        </div>
      </div>
    </section>
  );
}
