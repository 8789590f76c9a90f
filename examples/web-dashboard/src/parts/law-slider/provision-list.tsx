import { type Text } from '@qcdc/core';
import {
  nowRuledBy,
  provisionCitation,
  topicNames,
  type LawCatalogue,
  type Provision,
  type Topic,
} from '@qcdc/core/law';
import { useState, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';

/** What a list of provisions shows. */
export interface ProvisionListProps {
  /** What they have in common. */
  readonly title: Text;
  /** The provisions. */
  readonly provisions: readonly Provision[];
  /** Where they come from. */
  readonly catalogue: LawCatalogue;
  /** Whether it is unfolded at first. */
  readonly isOpen?: boolean;
  /** Whether what took their place is told. */
  readonly follows?: boolean;
}

const words = {
  amended: { vi: 'đã sửa đổi, bổ sung', en: 'amended' },
  now: { vi: 'Nay là', en: 'Now' },
  nothing: { vi: 'không có quy định thay thế được biết', en: 'nothing is known to have taken its place' },
} as const satisfies Readonly<Record<string, Text>>;

/** Provisions under what they are about, each with its article; amended ones say so. */
export function ProvisionList(props: ProvisionListProps): ReactNode {
  const { title, provisions, catalogue, isOpen = false, follows = false } = props;
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(isOpen);
  if (provisions.length === 0) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say(title)} ({provisions.length})
      </summary>
      {open &&
        byTopic(provisions).map(([topic, list]) => (
          <div key={topic} role="group" aria-label={say(topicNames[topic])}>
            <p className="q-topic">{say(topicNames[topic])}</p>
            <ul>
              {list.map((one) => (
                <li key={one.id}>
                  {say(one.subject)}{' '}
                  <span className="q-soft">
                    {provisionCitation(one, language)}
                    {one.basis.amendedBy !== undefined && (
                      <>
                        {' · '}
                        <strong>{say(words.amended)}</strong>
                      </>
                    )}
                  </span>
                  {follows && <Follows of={one} catalogue={catalogue} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}

function Follows({ of, catalogue }: { readonly of: Provision; readonly catalogue: LawCatalogue }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const next = nowRuledBy(of.id, catalogue);
  return (
    <span className="q-soft">
      {' → '}
      {next.length === 0
        ? say(words.nothing)
        : `${say(words.now)}: ${next.map((one) => provisionCitation(one, language)).join('; ')}`}
    </span>
  );
}

function byTopic(provisions: readonly Provision[]): readonly (readonly [Topic, readonly Provision[]])[] {
  return (Object.keys(topicNames) as Topic[])
    .map((topic) => [topic, provisions.filter((one) => one.topic === topic)] as const)
    .filter(([, list]) => list.length > 0);
}
