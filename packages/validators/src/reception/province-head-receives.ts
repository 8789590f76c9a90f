import { headReceives } from './head-receives.ts';

/**
 * The chair of a province receives citizens every month.
 *
 * @term tiếp công dân định kỳ
 * @basis Law 42/2013/QH13 Art. 12(5)
 */
export const provinceHeadReceives = /* @__PURE__ */ headReceives({
  id: 'citizen-reception/province-head-monthly',
  title: {
    vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh trực tiếp tiếp công dân hằng tháng',
    en: 'The chair of a province receives citizens every month',
  },
  kind: 'province',
  duty: 'TCD-12.5',
});
