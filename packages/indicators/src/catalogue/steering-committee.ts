import { steeringCommittee } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Steering Committees consolidated out of those in being.
 * @term tỷ lệ Ban Chỉ đạo được kiện toàn
 * @unit percent, 2 decimals
 */
export const steeringCommitteesConsolidatedShare = share(() => ({
  id: 'steering-committee.consolidated-share',
  label: { vi: 'Tỷ lệ Ban Chỉ đạo được kiện toàn', en: 'Share of committees consolidated' },
  definition: {
    vi: 'Số Ban Chỉ đạo được kiện toàn trên số Ban Chỉ đạo hiện có.',
    en: 'Steering Committees consolidated out of those in being.',
  },
  better: 'neither',
  part: steeringCommittee.measures.committeesConsolidated,
  of: steeringCommittee.measures.committees,
  examples: [{ given: { committeesConsolidated: 6, committees: 25 }, shows: '24,00%' }],
}));

/**
 * Members divided by the existing Steering Committees.
 * @term số thành viên bình quân một Ban Chỉ đạo
 * @unit person/committee
 */
export const steeringMembersPerCommittee = mean(() => ({
  id: 'steering-committee.members-per-committee',
  label: { vi: 'Số thành viên bình quân một Ban Chỉ đạo', en: 'Members per committee' },
  definition: {
    vi: 'Số thành viên chia cho số Ban Chỉ đạo hiện có.',
    en: 'Members divided by the existing Steering Committees.',
  },
  measuredIn: 'person/committee',
  better: 'neither',
  part: steeringCommittee.measures.committeeMembers,
  of: steeringCommittee.measures.committees,
  examples: [{ given: { committeeMembers: 310, committees: 25 }, shows: '12,4 người/ban' }],
}));
