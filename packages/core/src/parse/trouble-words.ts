import type { Severity } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** Through which door data came: tables with sheets, columns and rows, or plain records with areas, fields and paths. */
export type Door = 'tables' | 'records';

/** Severity, what is unexpected, what to do; and the words for plain records, where they differ from those for tables. */
export type TroubleWords = readonly [
  severity: Severity,
  message: Text,
  hint: Text,
  records?: { readonly message: Text; readonly hint: Text },
];
