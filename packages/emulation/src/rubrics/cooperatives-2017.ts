import type { Rubric } from '../rubric/rubric.ts';
import {
  annexUnread,
  classesFrom,
  flag,
  incident,
  rule,
  statedCriterion,
  statedFacts,
  t,
  type StatedItem,
} from './rubric-parts.ts';

// Six criteria make 100 points; how the 100 are split stands in an annex.
const items: readonly StatedItem[] = (
  [
    ['business', 'Kết quả sản xuất, kinh doanh', 'Business results', 20],
    ['benefit', 'Lợi ích của thành viên', 'Benefit of the members', 20],
    ['capital', 'Vốn hoạt động', 'Working capital', 15],
    ['service', 'Quy mô và phạm vi hoạt động', 'Size and scope', 15],
    ['rewards', 'Được khen thưởng trong năm', 'Rewards in the year', 10],
  ] as const
).map(([id, vi, en, maximum]) => ({ id, maximum, label: t(vi, en), more: { unconfirmed: annexUnread } }));

/**
 * Class of agricultural cooperatives: satisfaction from valid ballots only, a fine in the year fixes the lowest class, and
 * less than 12 months of work leaves a cooperative unclassed. The split of the points has not been confirmed.
 * @term phân loại và đánh giá hợp tác xã nông nghiệp
 * @basis Thông tư số 09/2017/TT-BNNPTNT, Điều 4–6
 */
export const cooperatives2017: Rubric = {
  id: 'cooperatives-2017',
  kind: 'cooperatives',
  label: t('Đánh giá hợp tác xã nông nghiệp', 'Class of agricultural cooperatives'),
  years: { from: 2017 },
  basis: [
    rule(
      '09/2017/TT-BNNPTNT',
      t(
        'Thông tư hướng dẫn phân loại và đánh giá hợp tác xã nông nghiệp',
        'Circular on classing agricultural cooperatives',
      ),
      '6',
    ),
  ],
  period: { kind: 'year' },
  facts: [
    ...statedFacts(items),
    {
      id: 'satisfaction',
      kind: 'ballots',
      label: t('Phiếu hài lòng của thành viên', 'Ballots of members on satisfaction'),
      levels: [
        { id: 'satisfied', label: t('hài lòng', 'satisfied'), mark: 1 },
        { id: 'partly', label: t('hài lòng một phần', 'partly satisfied'), mark: '0.5' },
        { id: 'not', label: t('không hài lòng', 'not satisfied'), mark: 0 },
      ],
    },
    incident('fined', 'Bị xử phạt vi phạm hành chính trong năm', 'An administrative fine in the year'),
    incident('new', 'Hoạt động chưa đủ 12 tháng', 'Less than 12 months of work'),
  ],
  root: {
    id: 'total',
    label: t('Tổng điểm', 'Total'),
    maximum: 100,
    children: [
      ...items.map(statedCriterion),
      {
        id: 'satisfaction',
        label: t('Mức độ hài lòng của thành viên', 'Satisfaction of the members'),
        maximum: 20,
        unconfirmed: annexUnread,
        scale: { give: 'proportion', of: { read: 'ballots', fact: 'satisfaction', statistic: 'mean' }, full: 1 },
      },
    ],
  },
  vetoes: [
    {
      id: 'new',
      label: t('Hoạt động chưa đủ 12 tháng, không xếp loại', 'Less than 12 months of work, not classed'),
      when: flag('new'),
      then: 'notAssessed',
    },
    {
      id: 'fined',
      label: t('Bị xử phạt vi phạm hành chính trong năm', 'An administrative fine in the year'),
      when: flag('fined'),
      then: 'weak',
    },
  ],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: classesFrom([
      ['good', t('Tốt', 'Good'), 80],
      ['fair', t('Khá', 'Fair'), 65],
      ['average', t('Trung bình', 'Average'), 50],
      ['weak', t('Yếu', 'Weak'), null],
    ]),
  },
};
