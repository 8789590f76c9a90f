import { arithmetic, defineRule, failed, held, undatedRule, undecided } from '@qcdc/core';
import { testRules } from '../src/index.ts';

interface Row {
  readonly unit: string;
  readonly period: string;
  readonly cases: number | null;
}
const row = (cases: number | null): Row => ({ unit: '1', period: '2024', cases });

// A complete rule passes the suite.
testRules([
  defineRule({
    id: 'test/some-cases',
    title: { vi: 'Có vụ việc', en: 'Some cases' },
    severity: 'warning',
    entities: ['mediation'],
    messages: { none: { vi: 'Không có vụ việc nào', en: 'No case at all' } },
    law: undatedRule(arithmetic({ vi: 'Số đếm', en: 'A count' })),
    examples: [
      { name: 'one', input: row(1), verdict: 'held' },
      { name: 'none', input: row(0), verdict: 'failed' },
      { name: 'not reported', input: row(null), verdict: 'undecided' },
    ],
    check: ({ cases }: Row) => (cases === null ? undecided('cases') : cases > 0 ? held : failed('none')),
  }),
]);
