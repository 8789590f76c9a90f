import { workplaceDemocracy } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Enterprises with a democracy regulation out of those with ten or more employees.
 * @term tỷ lệ doanh nghiệp có quy chế dân chủ
 * @unit percent, 2 decimals
 */
export const enterpriseDemocracyRegulationShare = share(() => ({
  id: 'workplace-democracy.regulation-share',
  label: { vi: 'Tỷ lệ doanh nghiệp có quy chế dân chủ', en: 'Share of enterprises with a democracy regulation' },
  definition: {
    vi: 'Số doanh nghiệp có quy chế dân chủ trên số doanh nghiệp có từ 10 lao động trở lên.',
    en: 'Enterprises with a democracy regulation out of those with ten or more employees.',
  },
  step: 'discuss',
  part: workplaceDemocracy.measures.withRegulation,
  of: workplaceDemocracy.measures.tenOrMoreEmployees,
  examples: [{ given: { withRegulation: 153, tenOrMoreEmployees: 180 }, shows: '85,00%' }],
}));

/**
 * Enterprises with a union out of all enterprises.
 * @term tỷ lệ doanh nghiệp có tổ chức Công đoàn
 * @unit percent, 2 decimals
 */
export const enterpriseWithUnionShare = share(() => ({
  id: 'workplace-democracy.union-share',
  label: { vi: 'Tỷ lệ doanh nghiệp có tổ chức Công đoàn', en: 'Share of enterprises with a union' },
  definition: {
    vi: 'Số doanh nghiệp có tổ chức Công đoàn trên tổng số doanh nghiệp.',
    en: 'Enterprises with a union out of all enterprises.',
  },
  step: 'discuss',
  part: workplaceDemocracy.measures.withUnion,
  of: workplaceDemocracy.measures.enterprises,
  examples: [{ given: { withUnion: 96, enterprises: 240 }, shows: '40,00%' }],
}));
