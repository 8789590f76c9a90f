import { defineRule, failed, held, practice, undatedRule } from '@qcdc/core';
import type { RecordsByEntity, UnitPeriodInput } from '@qcdc/core/flow';
import { allEntities } from '@qcdc/core/entities';

interface Row {
  readonly unit: string;
  readonly period?: string;
}

const at = { unit: '00001', period: { id: '2024', kind: 'year', from: '2024-01-01', to: '2024-12-31' } } as const;
const group = (rows: readonly Row[]): UnitPeriodInput => ({ ...at, records: new Map([['mediation', rows]]) });
const row = { unit: '00001', period: '2024' };

/**
 * A unit reports an area once in a period, unless fields tell its records apart: twice would be counted twice.
 *
 * @term một đơn vị, một kỳ, một biểu
 */
export const reportedOnce = /* @__PURE__ */ defineRule({
  id: 'hygiene/reported-once',
  title: { vi: 'Mỗi kỳ báo cáo một lần cho mỗi nội dung', en: 'One record per area and period' },
  severity: 'error',
  scope: 'unitPeriod',
  // Events are told apart by what happened; only records of a period can stand there twice.
  entities: allEntities.filter((entity) => entity.form === 'period').map((entity) => entity.id),
  alwaysTells: true,
  messages: {
    twice: {
      vi: 'Đơn vị báo cáo hai lần cho cùng một nội dung trong cùng một kỳ',
      en: 'The unit reported the same area twice for one period',
    },
  },
  hint: { vi: 'Giữ một bản ghi, bỏ bản ghi trùng', en: 'Keep one record and drop the other' },
  law: undatedRule(
    practice(
      { vi: 'Mỗi kỳ một báo cáo', en: 'One report a period' },
      { vi: 'các cơ quan nhận báo cáo', en: 'whoever receives reports' },
    ),
  ),
  examples: [
    { name: 'once', input: group([row]), verdict: 'held' },
    { name: 'twice', input: group([row, { ...row }]), verdict: 'failed' },
  ],
  check: ({ records }: UnitPeriodInput) => {
    const second = repeated(records);
    return second === null ? held : failed('twice', { about: second });
  },
});

function repeated(records: RecordsByEntity): Row | null {
  for (const [id, list] of records) {
    const rows = list as readonly Row[];
    if (rows.length < 2 || rows[0]?.period === undefined) continue;
    const apart = allEntities.find((entity) => entity.id === id)?.identifiedBy ?? [];
    const seen = new Set<string>();
    for (const one of rows) {
      const key = JSON.stringify([
        one.period,
        ...apart.map((name) => (one as unknown as Record<string, unknown>)[name]),
      ]);
      if (seen.has(key)) return one;
      seen.add(key);
    }
  }
  return null;
}
