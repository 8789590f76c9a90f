import { contributions } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Contributions of the people in money out of the total value of works.
 * @term tỷ trọng vốn Nhân dân đóng góp
 * @unit percent, 2 decimals
 */
export const contributionPeopleMoneyShare = share(() => ({
  id: 'contributions.people-share',
  label: { vi: 'Tỷ trọng vốn Nhân dân đóng góp', en: "Share of the people's contributions" },
  definition: {
    vi: 'Số tiền Nhân dân đóng góp trên tổng giá trị công trình.',
    en: 'Contributions of the people in money out of the total value of works.',
  },
  better: 'neither',
  step: 'do',
  part: contributions.measures.peopleMoney,
  of: contributions.measures.totalValue,
  examples: [{ given: { peopleMoney: 4_200_000_000, totalValue: 28_000_000_000 }, shows: '15,00%' }],
}));

/**
 * State budget out of the total value of works.
 * @term tỷ trọng vốn ngân sách nhà nước
 * @unit percent, 2 decimals
 */
export const contributionStateBudgetShare = share(() => ({
  id: 'contributions.state-share',
  label: { vi: 'Tỷ trọng vốn ngân sách nhà nước', en: 'Share of State budget funding' },
  definition: {
    vi: 'Vốn ngân sách nhà nước trên tổng giá trị công trình.',
    en: 'State budget out of the total value of works.',
  },
  better: 'neither',
  step: 'do',
  part: contributions.measures.stateBudget,
  of: contributions.measures.totalValue,
  examples: [{ given: { stateBudget: 21_000_000_000, totalValue: 28_000_000_000 }, shows: '75,00%' }],
}));

/**
 * Contributions of the people in money divided by the households that gave.
 * @term số tiền đóng góp bình quân một hộ
 * @unit VND/household
 */
export const contributionMoneyPerHousehold = mean(() => ({
  id: 'contributions.money-per-household',
  label: { vi: 'Số tiền đóng góp bình quân một hộ', en: 'Money given per household' },
  definition: {
    vi: 'Số tiền Nhân dân đóng góp chia cho số hộ đóng góp.',
    en: 'Contributions of the people in money divided by the households that gave.',
  },
  measuredIn: 'VND/household',
  scale: 0,
  better: 'neither',
  step: 'do',
  part: contributions.measures.peopleMoney,
  of: contributions.measures.households,
  examples: [
    { given: { peopleMoney: 4_200_000_000, households: 3500 }, shows: '1.200.000 đồng/hộ' },
    { given: { peopleMoney: 'trên 3,4 tỷ đồng', households: 3500 }, shows: 'trên 971.428 đồng/hộ' },
  ],
}));

/**
 * Labour days divided by the households that gave.
 * @term số ngày công bình quân một hộ
 * @unit workday/household
 */
export const contributionLabourPerHousehold = mean(() => ({
  id: 'contributions.labour-per-household',
  label: { vi: 'Số ngày công bình quân một hộ', en: 'Labour days per household' },
  definition: { vi: 'Số ngày công chia cho số hộ đóng góp.', en: 'Labour days divided by the households that gave.' },
  measuredIn: 'workday/household',
  scale: 2,
  better: 'neither',
  step: 'do',
  part: contributions.measures.labourDays,
  of: contributions.measures.households,
  examples: [{ given: { labourDays: 7800, households: 3500 }, shows: '2,23 ngày công/hộ' }],
}));
