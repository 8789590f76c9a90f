import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'investment-supervision',
    form: 'period',
    label: { vi: 'Ban Giám sát đầu tư của cộng đồng (tổng hợp)', en: 'Investment supervision (counts)' },
    sheetName: { vi: 'Ban GSĐTCĐ (tổng hợp)', en: 'Investment supervision (counts)' },
    step: 'supervise',
    basis: [cite(law2022, 43), cite(law2022, 44)],
    fields: {
      /** Boards. @term số Ban Giám sát đầu tư của cộng đồng @unit board */
      boards: figureField({
        label: { vi: 'Số Ban Giám sát đầu tư của cộng đồng', en: 'Boards' },
        alsoCalled: ['Số Ban GSĐTCĐ', 'Số Ban Giám sát đầu tư của cộng đồng'],
        measuredIn: 'board',
        overTime: 'last',
      }),
      /** Members. @term số thành viên @unit person */
      members: figureField({ label: { vi: 'Số thành viên', en: 'Members' }, measuredIn: 'person', overTime: 'last' }),
      /** New boards. @term số Ban được thành lập mới @unit board */
      newBoards: figureField({
        label: { vi: 'Ban thành lập mới', en: 'New boards' },
        alsoCalled: ['Số Ban được thành lập mới'],
        measuredIn: 'board',
      }),
      /** Projects in the area. @term số công trình, dự án trên địa bàn @unit project */
      projects: figureField({
        label: { vi: 'Công trình, dự án trên địa bàn', en: 'Projects in the area' },
        alsoCalled: ['Số công trình, dự án trên địa bàn'],
        measuredIn: 'project',
        overTime: 'last',
      }),
      /** Supervisions. @term số cuộc giám sát @unit session */
      supervisions: figureField({
        label: { vi: 'Cuộc giám sát', en: 'Supervisions' },
        alsoCalled: ['Số cuộc giám sát'],
        measuredIn: 'session',
      }),
      /** Projects that were supervised, whatever came of it. @term số dự án được giám sát @unit project */
      supervised: figureField({
        label: { vi: 'Dự án được giám sát', en: 'Projects supervised' },
        alsoCalled: ['Số dự án được giám sát'],
        measuredIn: 'project',
        description: {
          vi: 'Số dự án đã được giám sát, dù kết quả thế nào',
          en: 'Projects that were supervised, whatever came of it',
        },
      }),
      /** Projects found correct. @term số dự án thực hiện đúng quy định @unit project */
      correct: figureField({
        label: { vi: 'Dự án đúng quy định', en: 'Projects found correct' },
        alsoCalled: ['Số dự án thực hiện đúng quy định'],
        measuredIn: 'project',
      }),
      /** Projects found violating. @term số dự án có vi phạm @unit project */
      violating: figureField({
        label: { vi: 'Dự án có vi phạm', en: 'Projects found violating' },
        alsoCalled: ['Số dự án có vi phạm'],
        measuredIn: 'project',
      }),
      /** Projects undetermined. @term số dự án chưa xác định @unit project */
      undetermined: figureField({
        label: { vi: 'Dự án chưa xác định', en: 'Projects undetermined' },
        alsoCalled: ['Số dự án chưa xác định'],
        measuredIn: 'project',
      }),
      /** Cases recommended. @term số vụ việc kiến nghị @unit case */
      recommended: figureField({
        label: { vi: 'Vụ việc kiến nghị', en: 'Cases recommended' },
        alsoCalled: ['Số vụ việc kiến nghị'],
        measuredIn: 'case',
      }),
      /** Recommendations examined. @term số kiến nghị được xem xét, giải quyết @unit case */
      examined: figureField({
        label: { vi: 'Kiến nghị được xem xét', en: 'Recommendations examined' },
        alsoCalled: ['Số kiến nghị được xem xét, giải quyết'],
        measuredIn: 'case',
      }),
      /** Money recovered. @term số tiền thu hồi @unit VND */
      moneyRecovered: figureField({
        label: { vi: 'Tiền thu hồi', en: 'Money recovered' },
        alsoCalled: ['Số tiền thu hồi'],
        measuredIn: 'VND',
      }),
      /** Reduced at settlement. @term số tiền giảm trừ quyết toán @unit VND */
      settlementReduced: figureField({
        label: { vi: 'Giảm trừ quyết toán', en: 'Reduced at settlement' },
        alsoCalled: ['Số tiền giảm trừ quyết toán'],
        measuredIn: 'VND',
      }),
      /** Money handled otherwise. @term xử lý khác về tiền @unit VND */
      moneyOtherwise: figureField({
        label: { vi: 'Xử lý khác về tiền', en: 'Money handled otherwise' },
        measuredIn: 'VND',
      }),
    },
    relations: {
      partsOf: [{ total: 'supervised', parts: ['correct', 'violating', 'undetermined'] }],
      within: [
        { part: 'examined', whole: 'recommended' },
        { part: 'newBoards', whole: 'boards' },
      ],
    },
  }))();

/** The fields of {@link investmentSupervision}. */
export interface InvestmentSupervisionFields extends FieldsOf<typeof area> {}

/**
 * What community investment supervision boards did in one period.
 * @term hoạt động của Ban Giám sát đầu tư của cộng đồng
 */
export interface InvestmentSupervision extends RecordOf<typeof area> {}

/** What community investment supervision boards did in one period. @term hoạt động của Ban Giám sát đầu tư của cộng đồng */
export const investmentSupervision: Entity<
  'investment-supervision',
  'period',
  InvestmentSupervisionFields,
  InvestmentSupervision
> = area;
