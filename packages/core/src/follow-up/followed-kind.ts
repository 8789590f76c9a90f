import type { Text } from '../outcome/text.ts';

/**
 * What is followed up: a `shortcoming` to be mended, a `task`, a `directive` or a `conclusion` to be carried out, a
 * `recommendation` of a board, a `proposal` to a superior, an `objection`.
 */
export type FollowedKind =
  'shortcoming' | 'task' | 'directive' | 'conclusion' | 'recommendation' | 'proposal' | 'objection';

/** What the kinds are called. @term loại việc phải theo dõi */
export const followedKinds: Readonly<Record<FollowedKind, Text>> = {
  shortcoming: { vi: 'Hạn chế', en: 'Shortcoming' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  directive: { vi: 'Chỉ đạo', en: 'Directive' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  recommendation: { vi: 'Kiến nghị', en: 'Recommendation' },
  proposal: { vi: 'Đề xuất', en: 'Proposal' },
  objection: { vi: 'Ý kiến phản đối', en: 'Objection' },
};

// Who asks for an answer has what was asked for once it is given; what is to be done is not done by being answered.
const answerEnds: readonly FollowedKind[] = ['recommendation', 'proposal', 'objection'];

/**
 * Tells whether an answer ends it: recommendations, proposals and objections ask for an answer, the others for a deed.
 *
 * @param kind - the kind
 * @returns `true` where nothing is open once it is answered
 */
export const endsWithAnswer = (kind: FollowedKind): boolean => answerEnds.includes(kind);
