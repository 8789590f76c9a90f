import { law42of2013 } from '../instruments/services.ts';
import type { Provision } from '../provision.ts';
import { each, provisionsIn, type Row } from './row.ts';

// How often the chair of a people's committee receives citizens in person; what the law of 2025 asks for since July 2026 is
// not read.
// prettier-ignore
const chairs = (): readonly Row[] => [
  ['12.5', '12(5)', 'P', 'reception', 'must', 'provinceChair', each('month'), 'Chủ tịch Ủy ban nhân dân cấp tỉnh trực tiếp tiếp công dân ít nhất một ngày trong tháng', 'the chair of the province receives citizens in person at least one day a month'],
  ['13.5', '13(5)', 'D', 'reception', 'must', 'districtChair', { is: 'frequency', atLeast: 2, per: ['month'] }, 'Chủ tịch Ủy ban nhân dân cấp huyện trực tiếp tiếp công dân ít nhất hai ngày trong tháng', 'the chair of the district receives citizens in person at least two days a month'],
  ['15.2d', '15(2)(d)', 'C', 'reception', 'must', 'communeChair', each('week'), 'Chủ tịch Ủy ban nhân dân cấp xã trực tiếp tiếp công dân ít nhất một ngày trong tuần', 'the chair of the commune receives citizens in person at least one day a week'],
];

/** Law 42/2013/QH13 on citizen reception: the days on which the heads of local government receive citizens themselves. */
export const receptionProvisions = (): readonly Provision[] => provisionsIn(law42of2013, 'TCD', chairs());
