import { mediation } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Cases settled out of the cases received.
 * @term tỷ lệ hòa giải thành
 * @unit percent, 2 decimals
 */
export const mediationSettledShare = share(() => ({
  id: 'mediation.settled-share',
  label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share of cases settled' },
  definition: { vi: 'Số vụ hòa giải thành trên số vụ tiếp nhận.', en: 'Cases settled out of the cases received.' },
  step: 'do',
  part: mediation.measures.settled,
  of: mediation.measures.received,
  examples: [
    { given: { settled: 317, received: 348 }, shows: '91,09%' },
    { given: { settled: 0, received: 0 }, shows: 'không tính được: mẫu số bằng 0, không có gì để chia' },
  ],
}));

/**
 * Cases settled out of cases settled and cases not settled.
 * @term tỷ lệ hòa giải thành trên số vụ đã hòa giải xong
 * @unit percent, 2 decimals
 */
export const mediationSettledOfDecidedShare = share(() => ({
  id: 'mediation.settled-of-decided-share',
  label: { vi: 'Tỷ lệ hòa giải thành trên số vụ đã hòa giải xong', en: 'Share settled of the cases decided' },
  definition: {
    vi: 'Số vụ hòa giải thành trên tổng số vụ hòa giải thành và không thành.',
    en: 'Cases settled out of cases settled and cases not settled.',
  },
  step: 'do',
  part: mediation.measures.settled,
  of: [mediation.measures.settled, mediation.measures.unsettled],
  examples: [{ given: { settled: 317, unsettled: 21 }, shows: '93,79%' }],
}));

/**
 * Cases pending at the end out of the cases carried over and received.
 * @term tỷ lệ vụ đang hòa giải
 * @unit percent, 2 decimals
 */
export const mediationPendingShare = share(() => ({
  id: 'mediation.pending-share',
  label: { vi: 'Tỷ lệ vụ đang hòa giải', en: 'Share of cases pending' },
  definition: {
    vi: 'Số vụ đang hòa giải cuối kỳ trên số kỳ trước chuyển sang và số tiếp nhận trong kỳ.',
    en: 'Cases pending at the end out of the cases carried over and received.',
  },
  better: 'lower',
  step: 'do',
  part: mediation.measures.pending,
  of: [mediation.measures.carriedOver, mediation.measures.received],
  examples: [{ given: { pending: 15, carriedOver: 5, received: 348 }, shows: '4,25%' }],
}));

/**
 * Mediators divided by the mediation groups.
 * @term số hòa giải viên bình quân một tổ
 * @unit person/group
 */
export const mediationMediatorsPerGroup = mean(() => ({
  id: 'mediation.mediators-per-group',
  label: { vi: 'Số hòa giải viên bình quân một tổ', en: 'Mediators per group' },
  definition: { vi: 'Số hòa giải viên chia cho số tổ hòa giải.', en: 'Mediators divided by the mediation groups.' },
  measuredIn: 'person/group',
  better: 'neither',
  step: 'do',
  part: mediation.measures.mediators,
  of: mediation.measures.groups,
  examples: [{ given: { mediators: 390, groups: 60 }, shows: '6,5 người/tổ' }],
}));

/**
 * Cases received divided by the mediation groups.
 * @term số vụ tiếp nhận bình quân một tổ
 * @unit case/group
 */
export const mediationCasesPerGroup = mean(() => ({
  id: 'mediation.cases-per-group',
  label: { vi: 'Số vụ tiếp nhận bình quân một tổ', en: 'Cases per group' },
  definition: { vi: 'Số vụ tiếp nhận chia cho số tổ hòa giải.', en: 'Cases received divided by the mediation groups.' },
  measuredIn: 'case/group',
  better: 'neither',
  step: 'do',
  part: mediation.measures.received,
  of: mediation.measures.groups,
  examples: [{ given: { received: 348, groups: 60 }, shows: '5,8 vụ/tổ' }],
}));
