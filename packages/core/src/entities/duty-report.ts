import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, decree61of2023, law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'duty-report',
    form: 'event',
    label: { vi: 'Báo cáo theo quy định', en: 'Report on duty' },
    dayLabel: { vi: 'Ngày báo cáo', en: 'Day of the report' },
    step: null,
    basis: [
      cite(law2022, 14, 3),
      cite(law2022, 23, 1),
      cite(law2022, 28, 5),
      cite(law2022, 39, 3),
      cite(decree59of2023, 14, 3),
      cite(decree61of2023, 16, 3),
    ],
    fields: {
      /** Subject. @term nội dung báo cáo */
      subject: choiceField({
        label: { vi: 'Nội dung báo cáo', en: 'Subject' },
        choices: {
          disclosure: { vi: 'Công khai', en: 'Disclosure' },
          decisions: { vi: 'Nhân dân bàn và quyết định', en: 'Direct decisions' },
          comments: { vi: 'Nhân dân tham gia ý kiến', en: 'Comments' },
          peoplesInspection: { vi: 'Hoạt động của Ban Thanh tra nhân dân', en: "People's inspection" },
          investmentSupervision: {
            vi: 'Hoạt động của Ban Giám sát đầu tư của cộng đồng',
            en: 'Investment supervision',
          },
          conventions: { vi: 'Hương ước, quy ước', en: 'Conventions' },
          workplace: { vi: 'Đối thoại và dân chủ tại nơi làm việc', en: 'Workplace dialogue and democracy' },
          mediation: { vi: 'Hòa giải ở cơ sở', en: 'Mediation' },
          reception: { vi: 'Tiếp công dân', en: 'Citizen reception' },
          implementation: { vi: 'Thực hiện dân chủ ở cơ sở', en: 'Implementation as a whole' },
          conference: { vi: 'Kết quả hội nghị định kỳ', en: 'Result of a conference' },
        },
      }),
      /** Cycle. @term định kỳ báo cáo */
      cycle: choiceField({
        label: { vi: 'Kỳ báo cáo', en: 'Cycle' },
        choices: {
          quarter: { vi: 'Quý', en: 'Quarter' },
          halfYear: { vi: '6 tháng', en: 'Half-year' },
          year: { vi: 'Năm', en: 'Year' },
          term: { vi: 'Nhiệm kỳ', en: 'Term' },
          adHoc: { vi: 'Đột xuất', en: 'Ad hoc' },
          onRequest: { vi: 'Theo yêu cầu', en: 'On request' },
        },
      }),
      /** Period reported on. @term kỳ được báo cáo */
      reportPeriod: referenceField({ label: { vi: 'Kỳ được báo cáo', en: 'Period reported on' }, refersTo: 'period' }),
      /** Addressee. @term nơi nhận báo cáo */
      addressee: textField({ label: { vi: 'Nơi nhận', en: 'Addressee' } }),
      /** Copied to the Front. @term đồng thời gửi UBMTTQ */
      copiedToFront: flagField({
        label: { vi: 'Đồng gửi Ủy ban Mặt trận Tổ quốc', en: 'Copied to the Front' },
        alsoCalled: ['Đồng gửi UBMTTQ'],
      }),
      /** Requested on. @term ngày được yêu cầu @basis Decree 145/2020 Art. 37(3)(c) */
      requestedOn: dayField({
        label: { vi: 'Ngày yêu cầu', en: 'Requested on' },
        basis: [cite(decree145of2020, 37, 3, 'c')],
      }),
      /** Day of the nearest ordinary session of the council after what is reported. @term ngày kỳ họp thường lệ gần nhất @basis Law 10/2022 Art. 14(3) */
      councilSessionOn: dayField({
        label: { vi: 'Ngày kỳ họp Hội đồng nhân dân gần nhất', en: 'Nearest ordinary session of the council' },
        alsoCalled: ['Ngày kỳ họp HĐND gần nhất'],
        description: {
          vi: 'Ngày khai mạc kỳ họp thường lệ gần nhất sau việc được báo cáo',
          en: 'Day of the nearest ordinary session of the council after what is reported',
        },
        basis: [cite(law2022, 14, 3)],
      }),
      /** Due on. @term hạn báo cáo */
      dueOn: dayField({ label: { vi: 'Hạn báo cáo', en: 'Due on' } }),
    },
    relations: { inOrder: [{ first: 'requestedOn', then: 'date' }] },
  }))();

/** The fields of {@link dutyReport}. */
export interface DutyReportFields extends FieldsOf<typeof area> {}

/**
 * One report a body owed to another; its date is the day it was sent.
 * @term báo cáo theo quy định
 */
export interface DutyReport extends RecordOf<typeof area> {}

/** One report a body owed to another; its date is the day it was sent. @term báo cáo theo quy định */
export const dutyReport: Entity<'duty-report', 'event', DutyReportFields, DutyReport> = area;
