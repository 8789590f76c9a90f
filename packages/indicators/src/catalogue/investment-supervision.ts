import { investmentSupervision } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Projects supervised out of the projects in the area.
 * @term tỷ lệ dự án được giám sát
 * @unit percent, 2 decimals
 */
export const investmentProjectsSupervisedShare = share(() => ({
  id: 'investment-supervision.supervised-share',
  label: { vi: 'Tỷ lệ dự án được giám sát', en: 'Share of projects supervised' },
  definition: {
    vi: 'Số công trình, dự án được giám sát trên số công trình, dự án trên địa bàn.',
    en: 'Projects supervised out of the projects in the area.',
  },
  step: 'supervise',
  part: investmentSupervision.measures.supervised,
  of: investmentSupervision.measures.projects,
  examples: [{ given: { supervised: 342, projects: 380 }, shows: '90,00%' }],
}));

/**
 * Projects found in order out of the projects supervised.
 * @term tỷ lệ dự án thực hiện đúng quy định
 * @unit percent, 2 decimals
 */
export const investmentProjectsCorrectShare = share(() => ({
  id: 'investment-supervision.correct-share',
  label: { vi: 'Tỷ lệ dự án thực hiện đúng quy định', en: 'Share of projects found in order' },
  definition: {
    vi: 'Số dự án thực hiện đúng quy định trên số dự án được giám sát.',
    en: 'Projects found in order out of the projects supervised.',
  },
  step: 'supervise',
  part: investmentSupervision.measures.correct,
  of: investmentSupervision.measures.supervised,
  examples: [{ given: { correct: 327, supervised: 342 }, shows: '95,61%' }],
}));

/**
 * Projects found in breach out of the projects supervised.
 * @term tỷ lệ dự án có vi phạm
 * @unit percent, 2 decimals
 */
export const investmentProjectsViolatingShare = share(() => ({
  id: 'investment-supervision.violating-share',
  label: { vi: 'Tỷ lệ dự án có vi phạm', en: 'Share of projects found in breach' },
  definition: {
    vi: 'Số dự án có vi phạm trên số dự án được giám sát.',
    en: 'Projects found in breach out of the projects supervised.',
  },
  better: 'lower',
  step: 'supervise',
  part: investmentSupervision.measures.violating,
  of: investmentSupervision.measures.supervised,
  examples: [{ given: { violating: 1, supervised: 342 }, shows: '0,29%' }],
}));

/**
 * Projects undetermined out of the projects supervised.
 * @term tỷ lệ dự án chưa xác định
 * @unit percent, 2 decimals
 */
export const investmentProjectsUndeterminedShare = share(() => ({
  id: 'investment-supervision.undetermined-share',
  label: { vi: 'Tỷ lệ dự án chưa xác định', en: 'Share of projects undetermined' },
  definition: {
    vi: 'Số dự án chưa xác định trên số dự án được giám sát.',
    en: 'Projects undetermined out of the projects supervised.',
  },
  better: 'lower',
  step: 'supervise',
  part: investmentSupervision.measures.undetermined,
  of: investmentSupervision.measures.supervised,
  examples: [{ given: { undetermined: 14, supervised: 342 }, shows: '4,09%' }],
}));

/**
 * Recommendations examined out of the cases the boards recommended.
 * @term tỷ lệ kiến nghị của Ban Giám sát đầu tư của cộng đồng được xem xét
 * @unit percent, 2 decimals
 */
export const investmentRecommendationsExaminedShare = share(() => ({
  id: 'investment-supervision.examined-share',
  label: {
    vi: 'Tỷ lệ kiến nghị của Ban Giám sát đầu tư của cộng đồng được xem xét',
    en: 'Share of recommendations examined',
  },
  definition: {
    vi: 'Số kiến nghị được xem xét, giải quyết trên số vụ việc Ban Giám sát đầu tư của cộng đồng kiến nghị.',
    en: 'Recommendations examined out of the cases the boards recommended.',
  },
  step: 'supervise',
  part: investmentSupervision.measures.examined,
  of: investmentSupervision.measures.recommended,
  examples: [{ given: { examined: 17, recommended: 20 }, shows: '85,00%' }],
}));

/**
 * Money recovered and money cut at settlement divided by the projects supervised.
 * @term số tiền thu hồi, giảm trừ bình quân một dự án được giám sát
 * @unit VND/project
 */
export const investmentRecoveredPerProject = mean(() => ({
  id: 'investment-supervision.recovered-per-project',
  label: {
    vi: 'Số tiền thu hồi, giảm trừ bình quân một dự án được giám sát',
    en: 'Money recovered or cut per project',
  },
  definition: {
    vi: 'Tổng số tiền thu hồi và giảm trừ quyết toán chia cho số dự án được giám sát.',
    en: 'Money recovered and money cut at settlement divided by the projects supervised.',
  },
  measuredIn: 'VND/project',
  scale: 0,
  better: 'neither',
  step: 'supervise',
  part: [investmentSupervision.measures.moneyRecovered, investmentSupervision.measures.settlementReduced],
  of: investmentSupervision.measures.supervised,
  examples: [
    {
      given: { moneyRecovered: 171_000_000, settlementReduced: 34_200_000, supervised: 342 },
      shows: '600.000 đồng/dự án',
    },
  ],
}));
