import { practice, type LegalBasis } from '../basis/legal-basis.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

const basis: LegalBasis = /* @__PURE__ */ practice({
  vi: 'Báo cáo chỉ nêu điều có số liệu',
  en: 'A report says only what there are figures for',
});

function note(code: string, message: Text, hint: Text, unit: string, period: string): Finding {
  return {
    code: `report/${code}`,
    severity: 'info',
    state: 'undecided',
    message,
    hint,
    where: { unit, period },
    basis: [basis],
  };
}

/**
 * Says which areas of the outline a report does not speak of.
 *
 * @param leads - what the areas are called
 * @param unit - the unit
 * @param period - the period
 * @returns the finding
 */
export function areasLeftOut(leads: readonly Text[], unit: string, period: string): Finding {
  const [vi, en] = (['vi', 'en'] as const).map((language) => leads.map((lead) => lead[language]).join('; '));
  return note(
    'areas-without-figures',
    {
      vi: `${leads.length} lĩnh vực không có số liệu nên báo cáo không nêu: ${vi ?? ''}`,
      en: `${leads.length} areas have no figures, so the report does not speak of them: ${en ?? ''}`,
    },
    {
      vi: 'Bổ sung số liệu nếu có; lĩnh vực không thuộc đơn vị thì bỏ qua',
      en: 'Add the figures if there are any; leave it where the unit has nothing to do with the area',
    },
    unit,
    period,
  );
}

/**
 * Says that a worklist was handed in for which the outline has no place.
 *
 * @param unit - the unit
 * @param period - the period
 * @returns the finding
 */
export function openItemsLeftOut(unit: string, period: string): Finding {
  return note(
    'no-place-for-open-items',
    {
      vi: 'Đề cương không có mục cho việc phải tiếp tục theo dõi, nên báo cáo không nêu',
      en: 'The outline has no place for what is followed up, so the report does not speak of it',
    },
    { vi: 'Thêm vào đề cương một mục có openItems: true', en: 'Add a section with openItems: true to the outline' },
    unit,
    period,
  );
}

/** Why a report compares with no earlier period. */
export type NotCompared = 'no-figures' | 'unit-changed';

const reasons: Readonly<Record<NotCompared, { readonly message: Text; readonly hint: Text }>> = {
  'no-figures': {
    message: {
      vi: 'Không có số liệu cùng kỳ năm trước, nên báo cáo không so sánh',
      en: 'There are no figures of a year before, so the report compares nothing',
    },
    hint: {
      vi: 'Đưa số liệu của kỳ trước vào cùng bảng số liệu nếu có',
      en: 'Put the figures of the earlier period into the same table if there are any',
    },
  },
  'unit-changed': {
    message: {
      vi: 'Đơn vị đã sáp nhập, chia tách giữa hai kỳ, nên báo cáo không so sánh',
      en: 'The unit was merged or divided between the two periods, so the report compares nothing',
    },
    hint: {
      vi: 'Quy đổi số liệu về cùng một địa giới (restate) rồi lập báo cáo',
      en: 'Tell the figures on one map (restate) and make the report of those',
    },
  },
};

/**
 * Says why a report compares with no earlier period.
 *
 * @param reason - why
 * @param unit - the unit
 * @param period - the period
 * @returns the finding
 */
export function notCompared(reason: NotCompared, unit: string, period: string): Finding {
  const { message, hint } = reasons[reason];
  return note(reason === 'no-figures' ? 'nothing-to-compare-with' : 'unit-changed', message, hint, unit, period);
}
