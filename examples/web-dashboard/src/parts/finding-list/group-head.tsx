import type { Finding } from '@qcdc/core';
import type { ReactNode } from 'react';
import { useSay } from '../language.tsx';
import { weights, type FindingGroup, type GroupBy } from './finding-groups.ts';
import { WeightMark } from './weight-mark.tsx';
import { words } from './words.ts';

/** The head of a group of findings. */
export interface GroupHeadProps {
  /** The group. */
  readonly group: FindingGroup;
  /** By what it was put together. */
  readonly by: GroupBy;
  /** How a unit is called. */
  readonly nameOf: (unit: string, finding: Finding) => string;
  /** Whether its findings are shown. */
  readonly isOpen: boolean;
  /** Shows or hides them. */
  readonly onToggle: () => void;
}

/** Names a group and counts what is in it; a button unfolds it. */
export function GroupHead({ group, by, nameOf, isOpen, onToggle }: GroupHeadProps): ReactNode {
  const say = useSay();
  const { key, findings, counts } = group;
  const [first] = findings;
  const name =
    key === '' || first === undefined ? say(words.noUnit) : by === 'unit' ? nameOf(key, first) : say(first.message);
  return (
    <h3 className="q-group">
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <span aria-hidden="true" className="q-arrow" />
        <span className="q-grow">
          {by === 'severity' ? null : name}
          {by === 'rule' && <code> {key}</code>}
        </span>
        {weights
          .filter((weight) => counts[weight] > 0)
          .map((weight) => (
            <WeightMark key={weight} weight={weight} count={counts[weight]} />
          ))}
      </button>
    </h3>
  );
}
