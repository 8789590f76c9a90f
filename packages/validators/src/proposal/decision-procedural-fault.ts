import { decisionChange } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';
import { suspendedFirst } from './suspended-first.ts';

/**
 * The commune authority annuls a decision made by a faulty procedure, or asks the community to amend it.
 *
 * @basis Law 10/2022/QH15 Art. 22(2)
 */
export const decisionProceduralFault = /* @__PURE__ */ dutyRule(decisionChange, {
  id: 'decision-change/procedural-fault-handled',
  title: {
    vi: 'Quyết định sai trình tự bị bãi bỏ hoặc yêu cầu sửa',
    en: 'A faulty procedure leads to annulment or amendment',
  },
  message: {
    vi: 'Quyết định sai trình tự không bị bãi bỏ, cũng không bị yêu cầu sửa',
    en: 'A decision of faulty procedure was neither annulled nor sent back',
  },
  law: { is: 'flag', duties: ['L-22.2b'] },
  field: 'act',
  right: (act) => (act === 'suspended' ? null : act === 'annulled' || act === 'askedToAmend'),
  why: suspendedFirst,
  examplesOfValue: ['askedToAmend', 'replaced'],
  expected: ['annulled', 'askedToAmend'],
});
