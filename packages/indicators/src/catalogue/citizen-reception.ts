import { citizenReception } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Periodic sessions out of periodic and unscheduled sessions together.
 * @term tỷ trọng tiếp công dân định kỳ
 * @unit percent, 2 decimals
 */
export const receptionPeriodicSessionShare = share(() => ({
  id: 'citizen-reception.periodic-share',
  label: { vi: 'Tỷ trọng tiếp công dân định kỳ', en: 'Share of periodic sessions' },
  definition: {
    vi: 'Số cuộc tiếp công dân định kỳ trên tổng số cuộc tiếp định kỳ và đột xuất.',
    en: 'Periodic sessions out of periodic and unscheduled sessions together.',
  },
  better: 'neither',
  step: 'supervise',
  part: citizenReception.measures.periodicSessions,
  of: [citizenReception.measures.periodicSessions, citizenReception.measures.unscheduledSessions],
  examples: [{ given: { periodicSessions: 411, unscheduledSessions: 17 }, shows: '96,03%' }],
}));

/**
 * Sessions held by the head of the agency out of all sessions.
 * @term tỷ lệ cuộc tiếp công dân do người đứng đầu chủ trì
 * @unit percent, 2 decimals
 */
export const receptionHeldByHeadShare = share(() => ({
  id: 'citizen-reception.head-share',
  label: { vi: 'Tỷ lệ cuộc tiếp công dân do người đứng đầu chủ trì', en: 'Share of sessions held by the head' },
  definition: {
    vi: 'Số cuộc tiếp công dân do người đứng đầu tiếp trên tổng số cuộc tiếp.',
    en: 'Sessions held by the head of the agency out of all sessions.',
  },
  step: 'supervise',
  part: citizenReception.measures.headSessions,
  of: citizenReception.measures.sessions,
  examples: [{ given: { headSessions: 104, sessions: 428 }, shows: '24,30%' }],
}));

/**
 * Reception turns divided by the sessions held.
 * @term số lượt tiếp bình quân một cuộc
 * @unit turn/session
 */
export const receptionTurnsPerSession = mean(() => ({
  id: 'citizen-reception.turns-per-session',
  label: { vi: 'Số lượt tiếp bình quân một cuộc', en: 'Reception turns per session' },
  definition: {
    vi: 'Số lượt tiếp công dân chia cho số cuộc tiếp.',
    en: 'Reception turns divided by the sessions held.',
  },
  measuredIn: 'turn/session',
  scale: 2,
  better: 'neither',
  step: 'supervise',
  part: citizenReception.measures.turns,
  of: citizenReception.measures.sessions,
  examples: [{ given: { turns: 866, sessions: 428 }, shows: '2,02 lượt/cuộc' }],
}));

/**
 * Persons received divided by reception turns; above 1 where people come in groups.
 * @term số người bình quân một lượt tiếp
 * @unit person/turn
 */
export const receptionPersonsPerTurn = mean(() => ({
  id: 'citizen-reception.persons-per-turn',
  label: { vi: 'Số người bình quân một lượt tiếp', en: 'Persons per reception turn' },
  definition: {
    vi: 'Số người được tiếp chia cho số lượt tiếp; trên 1 khi có đoàn đông người.',
    en: 'Persons received divided by reception turns; above 1 where people come in groups.',
  },
  measuredIn: 'person/turn',
  scale: 2,
  better: 'neither',
  step: 'supervise',
  part: citizenReception.measures.persons,
  of: citizenReception.measures.turns,
  examples: [{ given: { persons: 964, turns: 866 }, shows: '1,11 người/lượt' }],
}));

/**
 * Matters brought divided by the sessions held.
 * @term số vụ việc bình quân một cuộc tiếp
 * @unit case/session
 */
export const receptionMattersPerSession = mean(() => ({
  id: 'citizen-reception.matters-per-session',
  label: { vi: 'Số vụ việc bình quân một cuộc tiếp', en: 'Matters per session' },
  definition: {
    vi: 'Số vụ việc công dân trình bày chia cho số cuộc tiếp.',
    en: 'Matters brought divided by the sessions held.',
  },
  measuredIn: 'case/session',
  scale: 2,
  better: 'neither',
  step: 'supervise',
  part: citizenReception.measures.matters,
  of: citizenReception.measures.sessions,
  examples: [{ given: { matters: 200, sessions: 428 }, shows: '0,47 vụ/cuộc' }],
}));

/**
 * Reception turns attended by people's inspection boards out of all turns.
 * @term tỷ lệ lượt tiếp có Ban Thanh tra nhân dân tham gia
 * @unit percent, 2 decimals
 */
export const receptionBoardAttendedShare = share(() => ({
  id: 'citizen-reception.boards-present-share',
  label: {
    vi: 'Tỷ lệ lượt tiếp có Ban Thanh tra nhân dân tham gia',
    en: 'Share of turns attended by inspection boards',
  },
  definition: {
    vi: 'Số lượt tiếp có Ban Thanh tra nhân dân tham gia trên tổng số lượt tiếp.',
    en: "Reception turns attended by people's inspection boards out of all turns.",
  },
  better: 'neither',
  step: 'supervise',
  part: citizenReception.measures.attendedByBoards,
  of: citizenReception.measures.turns,
  examples: [{ given: { attendedByBoards: 130, turns: 866 }, shows: '15,01%' }],
}));
