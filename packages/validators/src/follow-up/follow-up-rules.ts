import type { AnyRule } from '@qcdc/core';
import { answeredAfterAsked } from './answered-after-asked.ts';
import { answersWhatExists } from './answers-what-exists.ts';
import { doneInWhole } from './done-in-whole.ts';
import { endedOnce } from './ended-once.ts';
import { mentionedAgain } from './mentioned-again.ts';
import { notOverdue } from './not-overdue.ts';
import { toldOfWhat } from './told-of-what.ts';

/** What reports raise, and what later ones say became of it. */
export const followUpRules: readonly AnyRule[] = [
  answersWhatExists,
  answeredAfterAsked,
  toldOfWhat,
  mentionedAgain,
  notOverdue,
  doneInWhole,
  endedOnce,
];
