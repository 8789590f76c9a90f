import { decisionChange } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';
import { suspendedFirst } from './suspended-first.ts';

/**
 * The commune authority annuls a decision of a community that is against law, custom or morals.
 *
 * @basis Law 10/2022/QH15 Art. 22(2)
 */
export const decisionAnnulledWhenUnlawful = /* @__PURE__ */ dutyRule(decisionChange, {
  id: 'decision-change/annulled-when-unlawful',
  title: { vi: 'Quyết định trái pháp luật phải bị bãi bỏ', en: 'An unlawful decision is annulled' },
  message: { vi: 'Quyết định trái pháp luật không bị bãi bỏ', en: 'An unlawful decision was not annulled' },
  law: { is: 'flag', duties: ['L-22.2a'] },
  field: 'act',
  // A decision may be suspended first, and annulled by an act of its own.
  right: (act) => (act === 'suspended' ? null : act === 'annulled'),
  why: suspendedFirst,
  examplesOfValue: ['annulled', 'askedToAmend'],
  expected: ['annulled'],
});
