import type { Text } from '../outcome/text.ts';

/**
 * The six steps of grassroots democracy, in the order of the motto.
 * @term dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng
 */
export type Step = 'know' | 'discuss' | 'do' | 'inspect' | 'supervise' | 'benefit';

/** Labels of the six steps, in the order of the motto. */
export const sixSteps: Readonly<Record<Step, Text>> = {
  know: { vi: 'Dân biết', en: 'The people know' },
  discuss: { vi: 'Dân bàn', en: 'The people discuss' },
  do: { vi: 'Dân làm', en: 'The people carry out' },
  inspect: { vi: 'Dân kiểm tra', en: 'The people inspect' },
  supervise: { vi: 'Dân giám sát', en: 'The people supervise' },
  benefit: { vi: 'Dân thụ hưởng', en: 'The people benefit' },
};
