import { peoplesInspection } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Recommendations examined out of the cases the boards recommended.
 * @term tỷ lệ kiến nghị của Ban Thanh tra nhân dân được xem xét
 * @unit percent, 2 decimals
 */
export const peoplesInspectionExaminedShare = share(() => ({
  id: 'peoples-inspection.examined-share',
  label: { vi: 'Tỷ lệ kiến nghị của Ban Thanh tra nhân dân được xem xét', en: 'Share of recommendations examined' },
  definition: {
    vi: 'Số kiến nghị được xem xét, giải quyết trên số vụ việc Ban Thanh tra nhân dân kiến nghị.',
    en: 'Recommendations examined out of the cases the boards recommended.',
  },
  step: 'supervise',
  part: peoplesInspection.measures.examined,
  of: peoplesInspection.measures.recommended,
  examples: [{ given: { examined: 1050, recommended: 1074 }, shows: '97,77%' }],
}));

/**
 * Violations found divided by the supervisions made.
 * @term số sai phạm phát hiện bình quân một cuộc giám sát
 * @unit violation/session
 */
export const peoplesInspectionViolationsPerSupervision = mean(() => ({
  id: 'peoples-inspection.violations-per-supervision',
  label: { vi: 'Số sai phạm phát hiện bình quân một cuộc giám sát', en: 'Violations found per supervision' },
  definition: {
    vi: 'Số sai phạm phát hiện chia cho số cuộc giám sát.',
    en: 'Violations found divided by the supervisions made.',
  },
  measuredIn: 'violation/session',
  scale: 2,
  better: 'neither',
  step: 'supervise',
  part: peoplesInspection.measures.violations,
  of: peoplesInspection.measures.supervisions,
  examples: [{ given: { violations: 12, supervisions: 200 }, shows: '0,06 sai phạm/cuộc' }],
}));

/**
 * Supervisions divided by the number of boards.
 * @term số cuộc giám sát bình quân một Ban
 * @unit session/board
 */
export const peoplesInspectionSupervisionsPerBoard = mean(() => ({
  id: 'peoples-inspection.supervisions-per-board',
  label: { vi: 'Số cuộc giám sát bình quân một Ban', en: 'Supervisions per board' },
  definition: {
    vi: 'Số cuộc giám sát chia cho số Ban Thanh tra nhân dân.',
    en: 'Supervisions divided by the number of boards.',
  },
  measuredIn: 'session/board',
  scale: 2,
  step: 'supervise',
  part: peoplesInspection.measures.supervisions,
  of: peoplesInspection.measures.boards,
  examples: [{ given: { supervisions: 200, boards: 112 }, shows: '1,79 cuộc/ban' }],
}));

/**
 * Members divided by the number of boards.
 * @term số thành viên bình quân một Ban
 * @unit person/board
 */
export const peoplesInspectionMembersPerBoard = mean(() => ({
  id: 'peoples-inspection.members-per-board',
  label: { vi: 'Số thành viên bình quân một Ban', en: 'Members per board' },
  definition: {
    vi: 'Số thành viên chia cho số Ban Thanh tra nhân dân.',
    en: 'Members divided by the number of boards.',
  },
  measuredIn: 'person/board',
  better: 'neither',
  step: 'supervise',
  part: peoplesInspection.measures.members,
  of: peoplesInspection.measures.boards,
  examples: [
    { given: { members: 'gần 900', boards: 112 }, shows: 'dưới 8,1 người/ban' },
    { given: { members: 896, boards: 112 }, shows: '8,0 người/ban' },
  ],
}));

/**
 * Money recovered out of money recovered and money handled otherwise.
 * @term tỷ lệ tiền thu hồi trong số tiền kiến nghị xử lý
 * @unit percent, 2 decimals
 */
export const peoplesInspectionMoneyRecoveredShare = share(() => ({
  id: 'peoples-inspection.money-recovered-share',
  label: { vi: 'Tỷ trọng tiền thu hồi trong số tiền đã xử lý', en: 'Share of money recovered in what was handled' },
  definition: {
    vi: 'Số tiền thu hồi trên tổng số tiền thu hồi và xử lý khác.',
    en: 'Money recovered out of money recovered and money handled otherwise.',
  },
  step: 'supervise',
  part: peoplesInspection.measures.moneyRecovered,
  of: [peoplesInspection.measures.moneyRecovered, peoplesInspection.measures.moneyOtherwise],
  examples: [{ given: { moneyRecovered: 60_000_000, moneyOtherwise: 20_000_000 }, shows: '75,00%' }],
}));

/**
 * Land recovered out of land recovered and land handled otherwise.
 * @term tỷ lệ đất thu hồi trong số đất kiến nghị xử lý
 * @unit percent, 2 decimals
 */
export const peoplesInspectionLandRecoveredShare = share(() => ({
  id: 'peoples-inspection.land-recovered-share',
  label: { vi: 'Tỷ trọng đất thu hồi trong số đất đã xử lý', en: 'Share of land recovered in what was handled' },
  definition: {
    vi: 'Diện tích đất thu hồi trên tổng diện tích thu hồi và xử lý khác.',
    en: 'Land recovered out of land recovered and land handled otherwise.',
  },
  step: 'supervise',
  part: peoplesInspection.measures.landRecovered,
  of: [peoplesInspection.measures.landRecovered, peoplesInspection.measures.landOtherwise],
  examples: [{ given: { landRecovered: 1250, landOtherwise: 350 }, shows: '78,13%' }],
}));
