import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree159of2016, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'peoples-inspection',
    form: 'period',
    label: { vi: 'Ban Thanh tra nhân dân (tổng hợp)', en: "People's inspection (counts)" },
    sheetName: { vi: 'Ban Thanh tra nhân dân (TH)', en: "People's inspection (counts)" },
    step: 'supervise',
    basis: [cite(law2022, 38), cite(law2022, 39), cite(law2022, 61), cite(law2022, 78), cite(decree159of2016)],
    fields: {
      /** Boards. @term số Ban Thanh tra nhân dân @unit board */
      boards: figureField({
        label: { vi: 'Số Ban Thanh tra nhân dân', en: 'Boards' },
        alsoCalled: ['Số Ban TTND'],
        measuredIn: 'board',
        overTime: 'last',
      }),
      /** Members. @term số thành viên @unit person */
      members: figureField({ label: { vi: 'Số thành viên', en: 'Members' }, measuredIn: 'person', overTime: 'last' }),
      /** New boards. @term số Ban được bầu mới @unit board */
      newBoards: figureField({
        label: { vi: 'Ban thành lập, bầu mới', en: 'New boards' },
        alsoCalled: ['Số Ban được bầu mới'],
        measuredIn: 'board',
      }),
      /** Supervisions. @term số cuộc giám sát @unit session */
      supervisions: figureField({
        label: { vi: 'Cuộc giám sát', en: 'Supervisions' },
        alsoCalled: ['Số cuộc giám sát'],
        measuredIn: 'session',
      }),
      /** For reports that give one number for the people's inspection and the investment supervision boards. @term số cuộc giám sát của Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng @unit session */
      jointSupervisions: figureField({
        label: {
          vi: 'Cuộc giám sát của Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng (gộp)',
          en: 'Supervisions of both boards (reported together)',
        },
        alsoCalled: ['Cuộc giám sát của Ban TTND và Ban GSĐTCĐ (gộp)'],
        measuredIn: 'session',
        description: {
          vi: 'Dùng khi báo cáo gộp một số cho Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng',
          en: "For reports that give one number for the people's inspection and the investment supervision boards",
        },
      }),
      /** Violations found. @term số vụ việc sai phạm phát hiện @unit violation */
      violations: figureField({
        label: { vi: 'Sai phạm phát hiện', en: 'Violations found' },
        alsoCalled: ['Số vụ việc sai phạm phát hiện'],
        measuredIn: 'violation',
      }),
      /** Cases the boards recommended to be handled. @term số vụ việc kiến nghị @unit case */
      recommended: figureField({
        label: { vi: 'Vụ việc kiến nghị', en: 'Cases recommended' },
        alsoCalled: ['Số vụ việc kiến nghị'],
        measuredIn: 'case',
        description: { vi: 'Số vụ việc Ban kiến nghị xử lý', en: 'Cases the boards recommended to be handled' },
      }),
      /** Recommendations examined. @term số kiến nghị được xem xét, giải quyết @unit case */
      examined: figureField({
        label: { vi: 'Kiến nghị được xem xét', en: 'Recommendations examined' },
        alsoCalled: ['Số kiến nghị được xem xét, giải quyết'],
        measuredIn: 'case',
      }),
      /** Share examined (as stated). @term tỷ lệ kiến nghị được xem xét, giải quyết @unit percent */
      statedExaminedShare: statedRatioField({
        label: { vi: 'Tỷ lệ được xem xét (nêu trong báo cáo)', en: 'Share examined (as stated)' },
        alsoCalled: ['Tỷ lệ kiến nghị được xem xét, giải quyết'],
        ratioOf: { numerator: 'examined', denominator: 'recommended' },
      }),
      /** Recommended to Party committees. @term số kiến nghị với cấp ủy @unit recommendation */
      toParty: figureField({
        label: { vi: 'Kiến nghị với cấp ủy', en: 'Recommended to Party committees' },
        alsoCalled: ['Số kiến nghị với cấp ủy'],
        measuredIn: 'recommendation',
      }),
      /** Recommended to authorities. @term số kiến nghị với chính quyền @unit recommendation */
      toAuthority: figureField({
        label: { vi: 'Kiến nghị với chính quyền', en: 'Recommended to authorities' },
        alsoCalled: ['Số kiến nghị với chính quyền'],
        measuredIn: 'recommendation',
      }),
      /** Recommended to others. @term số kiến nghị với cơ quan khác @unit recommendation */
      toOthers: figureField({
        label: { vi: 'Kiến nghị với cơ quan khác', en: 'Recommended to others' },
        alsoCalled: ['Số kiến nghị với cơ quan khác'],
        measuredIn: 'recommendation',
      }),
      /** Money recovered. @term số tiền thu hồi @unit VND */
      moneyRecovered: figureField({
        label: { vi: 'Tiền thu hồi', en: 'Money recovered' },
        alsoCalled: ['Số tiền thu hồi'],
        measuredIn: 'VND',
      }),
      /** Money handled otherwise. @term xử lý khác về tiền @unit VND */
      moneyOtherwise: figureField({
        label: { vi: 'Xử lý khác về tiền', en: 'Money handled otherwise' },
        measuredIn: 'VND',
      }),
      /** Land recovered. @term diện tích đất thu hồi @unit m2 */
      landRecovered: figureField({
        label: { vi: 'Đất thu hồi', en: 'Land recovered' },
        alsoCalled: ['Diện tích đất thu hồi'],
        measuredIn: 'm2',
      }),
      /** Land handled otherwise. @term xử lý khác về đất @unit m2 */
      landOtherwise: figureField({
        label: { vi: 'Xử lý khác về đất', en: 'Land handled otherwise' },
        measuredIn: 'm2',
      }),
    },
    relations: {
      within: [
        { part: 'examined', whole: 'recommended' },
        { part: 'newBoards', whole: 'boards' },
      ],
    },
  }))();

/** The fields of {@link peoplesInspection}. */
export interface PeoplesInspectionFields extends FieldsOf<typeof area> {}

/**
 * What people's inspection boards did in one period.
 * @term hoạt động của Ban Thanh tra nhân dân
 */
export interface PeoplesInspection extends RecordOf<typeof area> {}

/** What people's inspection boards did in one period. @term hoạt động của Ban Thanh tra nhân dân */
export const peoplesInspection: Entity<'peoples-inspection', 'period', PeoplesInspectionFields, PeoplesInspection> =
  area;
