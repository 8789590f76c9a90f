import { exactQuantity } from '@qcdc/core';
import { headReceives } from './head-receives.ts';

/**
 * The chair of a commune receives citizens every week.
 *
 * @term tiếp công dân định kỳ
 * @basis Law 42/2013/QH13 Art. 15(2)
 */
export const communeHeadReceives = /* @__PURE__ */ headReceives({
  id: 'citizen-reception/commune-head-weekly',
  title: {
    vi: 'Chủ tịch Ủy ban nhân dân cấp xã trực tiếp tiếp công dân hằng tuần',
    en: 'The chair of a commune receives citizens every week',
  },
  kind: 'commune',
  duty: 'TCD-15.2d',
  examples: [
    {
      name: 'twelve whole weeks of a quarter',
      given: { period: '2025-Q2', headSessions: exactQuantity(12) },
      verdict: 'held',
    },
    { name: 'one week less', given: { period: '2025-Q2', headSessions: exactQuantity(11) }, verdict: 'failed' },
    {
      name: 'the week of Tết, in which nobody works',
      given: { period: '2025-01-27..2025-02-02', headSessions: exactQuantity(0) },
      verdict: 'held',
    },
  ],
});
