import type { AnyRule } from '@qcdc/core';
import { conventionsReportInTime } from './conventions-report-in-time.ts';
import { councilReportComments } from './council-report-comments.ts';
import { councilReportCopied } from './council-report-copied.ts';
import { councilReportDecisions } from './council-report-decisions.ts';
import { councilReportDisclosure } from './council-report-disclosure.ts';

/** Reports that are due. */
export const reportRules: readonly AnyRule[] = [
  councilReportDisclosure,
  councilReportDecisions,
  councilReportComments,
  councilReportCopied,
  conventionsReportInTime,
];
