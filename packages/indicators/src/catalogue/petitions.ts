import { petitions } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Cases resolved out of the cases carried over and received.
 * @term tỷ lệ giải quyết trên số phải giải quyết
 * @unit percent, 2 decimals
 */
export const petitionsResolvedShare = share(() => ({
  id: 'petitions.resolved-share',
  label: { vi: 'Tỷ lệ giải quyết trên số phải giải quyết', en: 'Share resolved of the cases due' },
  definition: {
    vi: 'Số vụ việc đã giải quyết trong kỳ trên số kỳ trước chuyển sang và số tiếp nhận trong kỳ.',
    en: 'Cases resolved out of the cases carried over and received.',
  },
  step: 'supervise',
  part: petitions.measures.resolved,
  of: [petitions.measures.carriedOver, petitions.measures.received],
  examples: [{ given: { resolved: 180, carriedOver: 24, received: 176 }, shows: '90,00%' }],
}));

/**
 * Cases resolved out of the cases received in the period; above 100% where older cases are resolved too.
 * @term tỷ lệ giải quyết trên số tiếp nhận
 * @unit percent, 2 decimals
 */
export const petitionsResolvedOfReceivedShare = share(() => ({
  id: 'petitions.resolved-of-received-share',
  label: { vi: 'Tỷ lệ giải quyết trên số tiếp nhận', en: 'Share resolved of the cases received' },
  definition: {
    vi: 'Số vụ việc đã giải quyết trong kỳ trên số vụ việc tiếp nhận trong kỳ; có thể vượt 100% khi giải quyết cả việc kỳ trước.',
    en: 'Cases resolved out of the cases received in the period; above 100% where older cases are resolved too.',
  },
  step: 'supervise',
  part: petitions.measures.resolved,
  of: petitions.measures.received,
  examples: [{ given: { resolved: 180, received: 176 }, shows: '102,27%' }],
}));

/**
 * Cases resolved out of the cases received, both since 1 January.
 * @term tỷ lệ giải quyết lũy kế từ đầu năm
 * @unit percent, 2 decimals
 */
export const petitionsResolvedSinceJanuaryShare = share(() => ({
  id: 'petitions.resolved-since-january-share',
  label: { vi: 'Tỷ lệ giải quyết lũy kế từ đầu năm', en: 'Share resolved since 1 January' },
  definition: {
    vi: 'Số vụ việc đã giải quyết trên số vụ việc tiếp nhận, tính từ đầu năm.',
    en: 'Cases resolved out of the cases received, both since 1 January.',
  },
  step: 'supervise',
  part: petitions.measures.resolvedSinceJanuary,
  of: petitions.measures.receivedSinceJanuary,
  examples: [{ given: { resolvedSinceJanuary: 390, receivedSinceJanuary: 402 }, shows: '97,01%' }],
}));

/**
 * Letters eligible for handling out of the letters received.
 * @term tỷ lệ đơn thư đủ điều kiện xử lý
 * @unit percent, 2 decimals
 */
export const petitionLettersEligibleShare = share(() => ({
  id: 'petitions.eligible-share',
  label: { vi: 'Tỷ lệ đơn thư đủ điều kiện xử lý', en: 'Share of letters eligible' },
  definition: {
    vi: 'Số đơn thư đủ điều kiện xử lý trên số đơn thư tiếp nhận.',
    en: 'Letters eligible for handling out of the letters received.',
  },
  better: 'neither',
  step: 'supervise',
  part: petitions.measures.lettersEligible,
  of: petitions.measures.letters,
  examples: [{ given: { lettersEligible: 402, letters: 463 }, shows: '86,83%' }],
}));

/**
 * Complaints out of complaints, denunciations and petitions together.
 * @term tỷ trọng khiếu nại
 * @unit percent, 2 decimals
 */
export const petitionComplaintsShare = share(() => ({
  id: 'petitions.complaints-share',
  label: { vi: 'Tỷ trọng khiếu nại', en: 'Share of complaints' },
  definition: {
    vi: 'Số vụ khiếu nại trên tổng số khiếu nại, tố cáo và kiến nghị, phản ánh.',
    en: 'Complaints out of complaints, denunciations and petitions together.',
  },
  better: 'neither',
  step: 'supervise',
  part: petitions.measures.complaints,
  of: [petitions.measures.complaints, petitions.measures.denunciations, petitions.measures.petitions],
  examples: [{ given: { complaints: 40, denunciations: 9, petitions: 127 }, shows: '22,73%' }],
}));

/**
 * Denunciations out of complaints, denunciations and petitions together.
 * @term tỷ trọng tố cáo
 * @unit percent, 2 decimals
 */
export const petitionDenunciationsShare = share(() => ({
  id: 'petitions.denunciations-share',
  label: { vi: 'Tỷ trọng tố cáo', en: 'Share of denunciations' },
  definition: {
    vi: 'Số vụ tố cáo trên tổng số khiếu nại, tố cáo và kiến nghị, phản ánh.',
    en: 'Denunciations out of complaints, denunciations and petitions together.',
  },
  better: 'neither',
  step: 'supervise',
  part: petitions.measures.denunciations,
  of: [petitions.measures.complaints, petitions.measures.denunciations, petitions.measures.petitions],
  examples: [{ given: { denunciations: 9, complaints: 40, petitions: 127 }, shows: '5,11%' }],
}));

/**
 * Cases outstanding at the end out of the cases carried over and received.
 * @term tỷ lệ vụ việc còn tồn
 * @unit percent, 2 decimals
 */
export const petitionsOutstandingShare = share(() => ({
  id: 'petitions.outstanding-share',
  label: { vi: 'Tỷ lệ vụ việc còn tồn', en: 'Share of cases outstanding' },
  definition: {
    vi: 'Số vụ việc còn tồn cuối kỳ trên số kỳ trước chuyển sang và số tiếp nhận trong kỳ.',
    en: 'Cases outstanding at the end out of the cases carried over and received.',
  },
  better: 'lower',
  step: 'supervise',
  part: petitions.measures.outstanding,
  of: [petitions.measures.carriedOver, petitions.measures.received],
  examples: [{ given: { outstanding: 20, carriedOver: 24, received: 176 }, shows: '10,00%' }],
}));
