import type { RecordOf } from '@qcdc/core';
import type { communeDialogue } from '@qcdc/core/entities';
import type { AspectFrom } from '@qcdc/core/flow';
import type { BoundScope } from '@qcdc/core/law';

type Dialogue = RecordOf<typeof communeDialogue>;

/**
 * The duties of a dialogue bind the authority of a commune that held one with the people: not a request nobody followed, which
 * has a rule of its own, not a dialogue of the Party committee alone, not one of a higher level, and not one with enterprises
 * or employees alone. Where nobody says otherwise a recorded dialogue is one that the commune held with the people.
 */
export const ofTheCommune: {
  readonly only: readonly BoundScope[];
  readonly aspects: Readonly<Record<string, AspectFrom<Dialogue>>>;
} = {
  only: [{ of: 'heldByTheCommune', only: [true] }],
  aspects: {
    heldByTheCommune: {
      fields: ['partners'],
      tell: ({ held, leaders, level, partners }) =>
        held !== false &&
        (level === null || level === 'commune') &&
        (leaders === null || leaders.length === 0 || leaders.includes('authority')) &&
        withThePeople(partners),
    },
  },
};

// Others may be people of the commune: then nobody can tell.
function withThePeople(partners: Dialogue['partners']): boolean | null {
  if (partners === null || partners.length === 0 || partners.includes('people')) return true;
  return partners.includes('other') ? null : false;
}
