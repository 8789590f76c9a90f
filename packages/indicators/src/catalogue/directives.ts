import { directives } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Party organisations that reviewed out of those due.
 * @term tỷ lệ tổ chức đảng đã sơ kết, tổng kết
 * @unit percent, 2 decimals
 */
export const directivePartyOrganisationsReviewedShare = share(() => ({
  id: 'directives.reviewed-share',
  label: { vi: 'Tỷ lệ tổ chức đảng đã sơ kết, tổng kết', en: 'Share of Party organisations that reviewed' },
  definition: {
    vi: 'Số tổ chức đảng đã sơ kết, tổng kết trên số phải sơ kết, tổng kết.',
    en: 'Party organisations that reviewed out of those due.',
  },
  part: directives.measures.organisationsReviewed,
  of: directives.measures.organisationsDue,
  examples: [{ given: { organisationsReviewed: 16, organisationsDue: 16 }, shows: '100,00%' }],
}));

/**
 * Tasks completed out of the tasks given.
 * @term tỷ lệ nhiệm vụ đã hoàn thành
 * @unit percent, 2 decimals
 */
export const directiveTasksDoneShare = share(() => ({
  id: 'directives.tasks-done-share',
  label: { vi: 'Tỷ lệ nhiệm vụ đã hoàn thành', en: 'Share of tasks completed' },
  definition: {
    vi: 'Số nhiệm vụ đã hoàn thành trên số nhiệm vụ được giao.',
    en: 'Tasks completed out of the tasks given.',
  },
  part: directives.measures.tasksDone,
  of: directives.measures.tasksDue,
  examples: [{ given: { tasksDone: 41, tasksDue: 48 }, shows: '85,42%' }],
}));
