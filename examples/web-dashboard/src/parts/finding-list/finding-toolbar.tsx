import { useId, type ReactNode } from 'react';
import { useSay } from '../language.tsx';
import { weights, type GroupBy, type Weight } from './finding-groups.ts';
import { WeightMark } from './weight-mark.tsx';
import { words } from './words.ts';

/** What is asked of the list. */
export interface FindingFilter {
  /** Words that stand in every finding shown. */
  readonly words: string;
  /** Weights that are not shown. */
  readonly without: ReadonlySet<Weight>;
  /** By what findings are put together. */
  readonly by: GroupBy;
}

/** The controls above the list. */
export interface FindingToolbarProps {
  /** What is asked now. */
  readonly filter: FindingFilter;
  /** How many there are of each weight, whatever is asked. */
  readonly counts: Readonly<Record<Weight, number>>;
  /** Takes what is asked from now on. */
  readonly onFilter: (filter: FindingFilter) => void;
}

const groupings: readonly GroupBy[] = ['unit', 'rule', 'severity'];

/** Search, weights and grouping of a list of findings. */
export function FindingToolbar({ filter, counts, onFilter }: FindingToolbarProps): ReactNode {
  const say = useSay();
  const id = useId();
  const toggled = (weight: Weight): ReadonlySet<Weight> => {
    const without = new Set(filter.without);
    if (!without.delete(weight)) without.add(weight);
    return without;
  };
  return (
    <div className="q-toolbar">
      <label className="q-grow" htmlFor={`${id}-words`}>
        <span className="q-label">{say(words.search)}</span>
        <input
          id={`${id}-words`}
          type="search"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </label>
      <label htmlFor={`${id}-by`}>
        <span className="q-label">{say(words.groupBy)}</span>
        <select
          id={`${id}-by`}
          value={filter.by}
          onChange={({ target }) => onFilter({ ...filter, by: target.value as GroupBy })}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {say(words[by])}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="q-row">
        <legend className="q-label">{say(words.show)}</legend>
        {weights
          .filter((weight) => counts[weight] > 0)
          .map((weight) => (
            <label key={weight} className="q-check">
              <input
                type="checkbox"
                checked={!filter.without.has(weight)}
                onChange={() => onFilter({ ...filter, without: toggled(weight) })}
              />
              <WeightMark weight={weight} count={counts[weight]} />
            </label>
          ))}
      </fieldset>
    </div>
  );
}
