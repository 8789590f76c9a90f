import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree154of2026, law136of2025, law42of2013 } from '../law/instruments/services.ts';
import { regularity } from './choice/regularity.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'reception-session',
    form: 'event',
    label: { vi: 'Buổi tiếp công dân', en: 'Reception session' },
    dayLabel: { vi: 'Ngày tiếp công dân', en: 'Day of the reception' },
    step: 'supervise',
    basis: [cite(law42of2013, 18), cite(law136of2025), cite(decree154of2026)],
    fields: {
      /** Kind. @term định kỳ hoặc đột xuất */
      kind: choiceField({ label: { vi: 'Loại', en: 'Kind' }, choices: regularity }),
      /** Held by. @term người tiếp công dân */
      heldBy: choiceField({
        label: { vi: 'Người tiếp', en: 'Held by' },
        choices: {
          head: { vi: 'Người đứng đầu', en: 'Head' },
          deputy: { vi: 'Cấp phó', en: 'Deputy' },
          officer: { vi: 'Công chức tiếp công dân', en: 'Reception officer' },
        },
      }),
      /** Turns. @term số lượt @unit turn */
      turns: countField({ label: { vi: 'Số lượt', en: 'Turns' }, measuredIn: 'turn' }),
      /** Persons. @term số người @unit person */
      persons: countField({ label: { vi: 'Số người', en: 'Persons' }, measuredIn: 'person' }),
      /** Matters. @term số vụ việc @unit case */
      matters: countField({ label: { vi: 'Số vụ việc', en: 'Matters' }, measuredIn: 'case' }),
      /** Large groups. @term số đoàn đông người @unit group */
      largeGroups: countField({ label: { vi: 'Số đoàn đông người', en: 'Large groups' }, measuredIn: 'delegation' }),
      /** Answered on. @term ngày thông báo kết quả */
      answeredOn: dayField({ label: { vi: 'Ngày thông báo kết quả', en: 'Answered on' } }),
    },
    relations: { inOrder: [{ first: 'date', then: 'answeredOn' }] },
  }))();

/** The fields of {@link receptionSession}. */
export interface ReceptionSessionFields extends FieldsOf<typeof area> {}

/**
 * One session of citizen reception.
 * @term buổi tiếp công dân
 */
export interface ReceptionSession extends RecordOf<typeof area> {}

/** One session of citizen reception. @term buổi tiếp công dân */
export const receptionSession: Entity<'reception-session', 'event', ReceptionSessionFields, ReceptionSession> = area;
