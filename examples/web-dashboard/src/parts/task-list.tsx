import { printDay, type Printed, type Text } from '@qcdc/core';
import { followedKinds, type OpenItem } from '@qcdc/core/follow-up';
import { useId, type ReactNode } from 'react';
import { countText } from './count-text.ts';
import { useLanguage, useSay } from './language.tsx';
import { VirtualRows } from './rows/virtual-rows.tsx';

/** What a list of tasks is made of. */
export interface TaskListProps {
  /** What is open: `openItems(dataset, day).value`, what is late longest first. */
  readonly items: readonly OpenItem[];
  /** How a unit is called. */
  readonly nameOf: (unit: string) => string;
}

const words = {
  title: { vi: 'Việc phải tiếp tục theo dõi', en: 'To be followed up' },
  nothing: { vi: 'Không còn việc nào phải theo dõi.', en: 'Nothing is left to be followed up.' },
  due: { vi: 'hạn', en: 'due' },
  late: { vi: 'quá hạn', en: 'late' },
} as const satisfies Readonly<Record<string, Text>>;

const lateWords = (days: number): Text => ({
  vi: `quá hạn ${countText(days, 'vi')} ngày`,
  en: days === 1 ? '1 day late' : `${countText(days, 'en')} days late`,
});

/** What was promised, demanded or recommended and is not done: by whom, by when, from which document. */
export function TaskList({ items, nameOf }: TaskListProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  if (items.length === 0) return <p>{say(words.nothing)}</p>;
  return (
    <section className="q-part" aria-labelledby={id}>
      <h2 id={id}>
        {say(words.title)} ({countText(items.length, language)})
      </h2>
      <VirtualRows
        count={items.length}
        height={72}
        keyOf={(index) => items[index]?.item.id ?? ''}
        row={(index) => {
          const line = items[index];
          if (line === undefined) return null;
          const { item, state, daysLate, timeliness, why } = line;
          const { due, responsible } = state;
          const printed = (text: Printed | null): string => (text === null ? '' : say(text));
          const document = [printed(item.from.document), item.from.number, printed(item.from.issuer)];
          return (
            <article className="q-task" aria-label={`${say(followedKinds[item.kind])}, ${nameOf(item.unit)}`}>
              <span className="q-grow">
                <strong>{say(followedKinds[item.kind])}</strong> {item.text}
                <span className="q-help">
                  {' '}
                  {[nameOf(item.unit), responsible, ...document].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span>
                {due?.on != null && (
                  <>
                    {say(words.due)} {printDay(due.on, language)}
                  </>
                )}
                {daysLate !== null && daysLate > 0 && <strong className="q-error"> {say(lateWords(daysLate))}</strong>}
                {daysLate === null && timeliness === 'late' && <strong className="q-error"> {say(words.late)}</strong>}
                {daysLate === null && timeliness === 'cannotTell' && <span className="q-soft"> {printed(why)}</span>}
              </span>
            </article>
          );
        }}
      />
    </section>
  );
}
