import { democracyRegulations } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Communes with a democracy regulation out of all communes.
 * @term tỷ lệ xã có quy chế dân chủ
 * @unit percent, 2 decimals
 */
export const communeDemocracyRegulationShare = share(() => ({
  id: 'democracy-regulations.communes-share',
  label: { vi: 'Tỷ lệ xã có quy chế thực hiện dân chủ', en: 'Share of communes with a regulation' },
  definition: {
    vi: 'Số xã có quy chế thực hiện dân chủ trên tổng số xã.',
    en: 'Communes with a democracy regulation out of all communes.',
  },
  step: 'know',
  part: democracyRegulations.measures.communesWithRegulation,
  of: democracyRegulations.measures.communes,
  examples: [{ given: { communesWithRegulation: 15, communes: 15 }, shows: '100,00%' }],
}));

/**
 * Agencies and public units with a democracy regulation out of all of them.
 * @term tỷ lệ cơ quan, đơn vị có quy chế dân chủ
 * @unit percent, 2 decimals
 */
export const agencyDemocracyRegulationShare = share(() => ({
  id: 'democracy-regulations.agencies-share',
  label: { vi: 'Tỷ lệ cơ quan, đơn vị có quy chế thực hiện dân chủ', en: 'Share of agencies with a regulation' },
  definition: {
    vi: 'Số cơ quan, đơn vị có quy chế thực hiện dân chủ trên tổng số cơ quan, đơn vị.',
    en: 'Agencies and public units with a democracy regulation out of all of them.',
  },
  step: 'know',
  part: democracyRegulations.measures.agenciesWithRegulation,
  of: democracyRegulations.measures.agencies,
  examples: [{ given: { agenciesWithRegulation: 820, agencies: 866 }, shows: '94,69%' }],
}));

/**
 * State enterprises with a democracy regulation out of all state enterprises.
 * @term tỷ lệ doanh nghiệp nhà nước có quy chế dân chủ
 * @unit percent, 2 decimals
 */
export const stateEnterpriseDemocracyRegulationShare = share(() => ({
  id: 'democracy-regulations.state-enterprises-share',
  label: {
    vi: 'Tỷ lệ doanh nghiệp nhà nước có quy chế thực hiện dân chủ',
    en: 'Share of state enterprises with a regulation',
  },
  definition: {
    vi: 'Số doanh nghiệp nhà nước có quy chế thực hiện dân chủ trên tổng số doanh nghiệp nhà nước.',
    en: 'State enterprises with a democracy regulation out of all state enterprises.',
  },
  step: 'know',
  part: democracyRegulations.measures.stateEnterprisesWithRegulation,
  of: democracyRegulations.measures.stateEnterprises,
  examples: [{ given: { stateEnterprisesWithRegulation: 11, stateEnterprises: 12 }, shows: '91,67%' }],
}));
