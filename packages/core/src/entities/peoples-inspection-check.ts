import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023 } from '../law/instruments/grassroots.ts';
import { supervisingBody } from './choice/supervising-body.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'peoples-inspection-check',
    form: 'event',
    label: { vi: 'Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân', en: "People's supervision" },
    sheetName: { vi: 'Cuộc giám sát của Ban TTND', en: "People's supervision" },
    dayLabel: { vi: 'Ngày tiến hành', en: 'Day of the check' },
    step: 'supervise',
    basis: [cite(decree59of2023, 14, 1, 'b'), cite(decree59of2023, 22, 1), cite(decree59of2023, 26, 1)],
    fields: {
      /** Body. @term Ban thực hiện */
      body: choiceField({ label: { vi: 'Ban thực hiện', en: 'Body' }, choices: supervisingBody }),
      /** Subject. @term nội dung giám sát */
      subject: textField({ label: { vi: 'Nội dung', en: 'Subject' } }),
      /** Plan sent on. @term ngày gửi kế hoạch @basis Decree 59/2023 Art. 14(1)(b) */
      planSentOn: dayField({
        label: { vi: 'Ngày gửi kế hoạch', en: 'Plan sent on' },
        basis: [cite(decree59of2023, 14, 1, 'b')],
      }),
      /** Ended on. @term ngày kết thúc */
      endedOn: dayField({ label: { vi: 'Ngày kết thúc', en: 'Ended on' } }),
      /** Violations found. @term số sai phạm phát hiện @unit violation */
      violations: countField({
        label: { vi: 'Số sai phạm phát hiện', en: 'Violations found' },
        measuredIn: 'violation',
      }),
      /** Recommendations. @term số kiến nghị @unit recommendation */
      recommendations: countField({
        label: { vi: 'Số kiến nghị', en: 'Recommendations' },
        measuredIn: 'recommendation',
      }),
      /** Reported on. @term ngày báo cáo kết quả */
      reportedOn: dayField({ label: { vi: 'Ngày báo cáo', en: 'Reported on' } }),
    },
    relations: {
      inOrder: [
        { first: 'planSentOn', then: 'date' },
        { first: 'date', then: 'endedOn' },
        { first: 'endedOn', then: 'reportedOn' },
      ],
    },
  }))();

/** The fields of {@link peoplesInspectionCheck}. */
export interface PeoplesInspectionCheckFields extends FieldsOf<typeof area> {}

/**
 * One check by a board; its date is the day it began.
 * @term cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng
 */
export interface PeoplesInspectionCheck extends RecordOf<typeof area> {}

/** One check by a board; its date is the day it began. @term cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng */
export const peoplesInspectionCheck: Entity<
  'peoples-inspection-check',
  'event',
  PeoplesInspectionCheckFields,
  PeoplesInspectionCheck
> = area;
