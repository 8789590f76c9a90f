import { headReceives } from './head-receives.ts';

/**
 * The chair of a district receives citizens twice a month.
 *
 * @term tiếp công dân định kỳ
 * @basis Law 42/2013/QH13 Art. 13(5)
 */
export const districtHeadReceives = /* @__PURE__ */ headReceives({
  id: 'citizen-reception/district-head-twice-a-month',
  title: {
    vi: 'Chủ tịch Ủy ban nhân dân cấp huyện trực tiếp tiếp công dân ít nhất hai ngày mỗi tháng',
    en: 'The chair of a district receives citizens twice a month',
  },
  kind: 'district',
  duty: 'TCD-13.5',
});
