import { practice } from '@qcdc/core';
import type { Rubric } from '../rubric/rubric.ts';
import { t } from './rubric-parts.ts';

/**
 * City form: each agency scores a district in its field, the city takes the mean; a flag held adds 10 points, the
 * Government flag 15, and the total may exceed 100 (97 + 10 = 107).
 * @term mẫu các sở, ngành chấm điểm quận, huyện theo cụm
 */
export const cityClusterRubric: Rubric = {
  id: 'city-cluster-form',
  kind: 'city-cluster',
  label: t(
    'Các sở, ngành chấm điểm quận, huyện theo cụm thi đua',
    'Agencies score districts inside emulation clusters',
  ),
  years: { from: 2010 },
  basis: [
    practice(
      t(
        'Mẫu chấm điểm theo cụm của Thành phố Hồ Chí Minh (mẫu số 4)',
        'Cluster scoring form of Hồ Chí Minh City (form no. 4)',
      ),
    ),
  ],
  period: { kind: 'year' },
  facts: [
    { id: 'agency-marks', kind: 'marks', label: t('Điểm do từng sở, ngành chấm', 'Points given by each agency') },
    {
      id: 'flags',
      kind: 'events',
      label: t('Cờ thi đua được tặng', 'Emulation flags held'),
      levels: [
        { id: 'city', label: t('Cờ của Thành phố, bộ, ngành', 'flag of the city or a ministry') },
        { id: 'government', label: t('Cờ của Chính phủ', 'flag of the Government') },
      ],
      whenAbsent: 'none',
    },
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    children: [
      {
        id: 'marks',
        label: t('Điểm bình quân của các sở, ngành', 'Mean of the agencies'),
        maximum: 100,
        scale: { give: 'points', of: { read: 'marks', fact: 'agency-marks', statistic: 'mean' } },
      },
    ],
    adjustments: [
      {
        id: 'flag',
        label: t('Điểm thưởng theo cờ thi đua', 'Bonus for a flag'),
        scale: { give: 'event', fact: 'flags', take: 'best', points: { city: 10, government: 15 }, none: 0 },
        upTo: 'unlimited',
      },
    ],
  },
  ranking: {
    by: 'points',
    remainingTies: 'decided',
    decidedBy: t('Hội đồng Thi đua - Khen thưởng Thành phố', 'the emulation council of the city'),
  },
};
