import { disclosurePosting } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * A commune keeps its democracy regulation and the duties of its officials (item 4) and its administrative procedures
 * (item 13) posted for good.
 *
 * @term niêm yết thường xuyên
 * @basis Law 10/2022/QH15 Art. 13(2)
 */
export const communePermanentItems = /* @__PURE__ */ mustBeSo(disclosurePosting, {
  id: 'disclosure-posting/commune-permanent-items',
  title: { vi: 'Nội dung 4 và 13 niêm yết thường xuyên', en: 'Items 4 and 13 stay posted' },
  bindsOnly: ['commune'],
  when: {
    holds: ({ form, item }) =>
      form === null || item === null ? null : form === 'posting' && (item === '4' || item === '13'),
    fields: ['form', 'item'],
    sample: { form: 'posting', item: '4' },
    otherwise: { item: '5' },
  },
  law: { is: 'duration', duties: ['L-13.2b'] },
  field: 'permanent',
});
