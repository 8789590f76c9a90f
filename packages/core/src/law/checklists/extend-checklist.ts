import type { LegalBasis } from '../../basis/legal-basis.ts';
import { Problems } from '../../outcome/problems.ts';
import {
  defineChecklist,
  type Checklist,
  type ChecklistForm,
  type ChecklistItem,
  type ChecklistRule,
} from './checklist.ts';

/** What a local regulation adds to a list. */
export interface ChecklistExtension {
  /** The regulation that adds it. @term quy chế thực hiện dân chủ */
  readonly basis: LegalBasis;
  /** Further items, with numbers the law does not use, such as `14.1`. */
  readonly items?: readonly Omit<ChecklistItem, 'basis' | 'local'>[];
  /** Further forms. */
  readonly forms?: readonly Omit<ChecklistForm, 'local'>[];
  /** Further or stricter rows of the matrix. */
  readonly rules?: readonly Omit<ChecklistRule, 'basis'>[];
}

/**
 * Widens a list by what a local regulation adds. A regulation may add items and forms and ask for more days; it never takes
 * away what the law gives.
 *
 * @param checklist - the list of the law, or one widened before
 * @param extension - what is added
 * @returns the wider list
 * @throws `DefinitionError` `law/narrows-the-law` when an addition redefines an item or form, or asks for fewer days
 * @example
 * ```ts
 * const list = checklistFor('commune', '2024-01-01');
 * const wider = list && extendChecklist(list, {
 *   basis: practice({ vi: 'Quy chế của xã (giả định)', en: 'Regulation of the commune (invented)' }),
 *   items: [{ number: '14.1', label: { vi: 'Kế hoạch của thôn', en: 'Plans of villages' } }],
 * });
 * wider?.items.at(-1)?.number; // => '14.1'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function extendChecklist(checklist: Checklist, extension: ChecklistExtension): Checklist {
  const { basis, items = [], forms = [], rules = [] } = extension;
  const problems = new Problems();
  const narrows = (vi: string, en: string) => {
    problems.add(
      'law/narrows-the-law',
      {
        vi: `${vi}; quy chế ở địa phương chỉ được bổ sung, không được sửa hay bỏ quy định của luật`,
        en: `${en}; a local regulation may add to the law, never change or remove`,
      },
      checklist.id,
    );
  };
  for (const { number } of items)
    if (checklist.items.some((item) => item.number === number))
      narrows(`mục ${number} là của luật`, `item ${number} is the law’s own`);
  for (const { id } of forms)
    if (checklist.forms.some((form) => form.id === id))
      narrows(`hình thức ${id} là của luật`, `form ${id} is the law’s own`);
  for (const rule of rules)
    for (const law of checklist.rules)
      if (law.form === rule.form && law.items.some((item) => rule.items.includes(item)) && isShorter(rule, law))
        narrows(`${rule.form} ngắn hơn thời gian luật định`, `${rule.form} would last shorter than the law demands`);
  problems.throwIfAny();
  return defineChecklist({
    ...checklist,
    items: [...checklist.items, ...items.map((item) => ({ ...item, basis, local: true }))],
    forms: [...checklist.forms, ...forms.map((form) => ({ ...form, local: true }))],
    rules: [...checklist.rules, ...rules.map((rule) => ({ ...rule, basis }))],
  });
}

function isShorter(local: Pick<ChecklistRule, 'atLeastDays' | 'permanent'>, law: ChecklistRule): boolean {
  if (law.permanent) return !local.permanent;
  return !local.permanent && (local.atLeastDays ?? 0) < (law.atLeastDays ?? 0);
}
