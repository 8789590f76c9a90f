import type { Severity } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** Severity, what is unexpected, what to do. */
export type TroubleWords = readonly [severity: Severity, message: Text, hint: Text];
