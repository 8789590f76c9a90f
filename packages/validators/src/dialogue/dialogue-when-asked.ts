import { moreThan, triAll, triNot, type TriState } from '@qcdc/core/flow';
import { communeDialogue } from '@qcdc/core/entities';
import type { ShareValue } from '@qcdc/core/law';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';
import { reaches } from '../define/share-rule.ts';

/**
 * A commune holds a dialogue when a tenth of its voters ask for it. Records that tell of no request are no case of it.
 *
 * @term cử tri yêu cầu đối thoại
 * @basis Law 72/2025/QH15 Art. 43
 */
export const dialogueWhenAsked = /* @__PURE__ */ lawRule<typeof communeDialogue, ShareValue>(
  communeDialogue,
  {
    id: 'commune-dialogue/held-when-voters-ask',
    title: { vi: 'Tổ chức đối thoại khi đủ số cử tri yêu cầu', en: 'A dialogue is held when enough voters ask' },
    law: { is: 'share', duties: ['TC72-43#request'] },
    examples: [{ name: 'no request is told of', given: { date: '2026-03-02' }, verdict: 'notConcerned' }],
  },
  {
    message: {
      vi: 'Đủ số cử tri yêu cầu nhưng không tổ chức đối thoại',
      en: 'Enough voters asked, yet no dialogue was held',
    },
    judge: ({ votersAsking, totalVoters, held, conclusionOn, attendees }, share) => {
      if (votersAsking === null) return { answer: 'notConcerned', fields: [], failure: () => ({}) };
      // Said not to have been held, though people came or a conclusion was issued: nobody can tell.
      const shown = conclusionOn !== null || moreThan(attendees, 0) === 'yes';
      const wasHeld: TriState =
        held === null ? (shown ? 'yes' : 'cannotTell') : held ? 'yes' : shown ? 'cannotTell' : 'no';
      return {
        answer: triNot(triAll(reaches(votersAsking, totalVoters, share), triNot(wasHeld))),
        fields: [held === null ? 'held' : 'totalVoters'],
        failure: () => ({
          field: 'held',
          expected: { vi: 'có', en: 'yes' },
          actual: say`${votersAsking} ≥ ${share.n}/${share.d} × ${totalVoters}`,
        }),
      };
    },
    sample: (share, _day, kind) => ({
      totalVoters: share.d * 100,
      votersAsking: share.n * 100,
      held: kind === 'undecided' ? null : kind === 'held',
    }),
  },
);
