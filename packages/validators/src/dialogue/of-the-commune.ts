import type { RecordOf } from '@qcdc/core';
import type { communeDialogue } from '@qcdc/core/entities';
import type { BoundScope } from '@qcdc/core/law';

type Dialogue = RecordOf<typeof communeDialogue>;

/**
 * The duties of a dialogue bind the authority of a commune that held one: not a request nobody followed, which has a rule of
 * its own, not a dialogue of the Party committee alone, and not one of a higher level. Where nobody says otherwise a recorded
 * dialogue is one that the commune held.
 */
export const ofTheCommune: {
  readonly only: readonly BoundScope[];
  readonly aspects: Readonly<Record<string, (dialogue: Dialogue) => unknown>>;
} = {
  only: [{ of: 'heldByTheCommune', only: [true] }],
  aspects: {
    heldByTheCommune: ({ held, leaders, level }) =>
      held !== false &&
      (level === null || level === 'commune') &&
      (leaders === null || leaders.length === 0 || leaders.includes('authority')),
  },
};
