import type { AnyRule } from '@qcdc/core';
import { dialogueNotice } from './dialogue-notice.ts';
import { dialogueResults } from './dialogue-results.ts';
import { dialogueWhenAsked } from './dialogue-when-asked.ts';
import { dialogueWithFront } from './dialogue-with-front.ts';
import { dialogueYearly } from './dialogue-yearly.ts';

/** Dialogue of communes with the people. */
export const dialogueRules: readonly AnyRule[] = [
  dialogueYearly,
  dialogueWhenAsked,
  dialogueNotice,
  dialogueResults,
  dialogueWithFront,
];
