import type { AnyRule } from '@qcdc/core';
import { decisionAnnulledWhenUnlawful } from './decision-annulled-when-unlawful.ts';
import { decisionProceduralFault } from './decision-procedural-fault.ts';
import { proposalPutWhenSupported } from './proposal-put-when-supported.ts';
import { proposalPutWithoutSupport } from './proposal-put-without-support.ts';
import { proposalSupportValid } from './proposal-support-valid.ts';

/** Citizen proposals, and changes of decisions. */
export const proposalRules: readonly AnyRule[] = [
  proposalPutWhenSupported,
  proposalPutWithoutSupport,
  proposalSupportValid,
  decisionAnnulledWhenUnlawful,
  decisionProceduralFault,
];
