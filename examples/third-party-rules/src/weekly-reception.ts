import { notConcerned } from '@qcdc/core';
import {
  defineRule,
  failed,
  inGroup,
  held,
  period,
  practice,
  undatedRule,
  type UnitPeriodInput,
} from '@qcdc/core/rules';
import { receptionSession } from '@qcdc/core/entities';
import { exampleOf } from '@qcdc/validators';

const quarter = (sessions: number, id = '2024-Q1'): UnitPeriodInput => ({
  unit: '00001',
  period: period(id),
  records: new Map([[receptionSession.id, Array.from({ length: sessions }, () => exampleOf(receptionSession, {}))]]),
});

/** A commune that records its sessions one by one holds at least twelve a quarter. */
export const weeklyReception = defineRule({
  id: 'tinh-mau/weekly-reception',
  title: { vi: 'Tiếp công dân ít nhất mười hai buổi một quý', en: 'At least twelve sessions a quarter' },
  severity: 'info',
  scope: 'unitPeriod',
  entities: [receptionSession.id],
  alwaysTells: true,
  messages: { few: { vi: 'Số buổi tiếp công dân trong quý quá ít', en: 'Too few sessions in the quarter' } },
  law: undatedRule(
    practice({ vi: 'Lịch tiếp công dân của Tỉnh Mẫu (giả định)', en: 'Reception calendar of an invented province' }),
  ),
  examples: [
    { name: 'twelve', input: quarter(12), verdict: 'held' },
    { name: 'eleven', input: quarter(11), verdict: 'failed' },
    { name: 'a month is not judged', input: quarter(1, '2024-M01'), verdict: 'notConcerned' },
  ],
  check: ({ period: { kind }, records }: UnitPeriodInput) => {
    const sessions = inGroup(records, receptionSession).length;
    if (kind !== 'quarter') return notConcerned;
    if (sessions >= 12) return held;
    return failed('few', { expected: '≥ 12', actual: String(sessions) });
  },
});
