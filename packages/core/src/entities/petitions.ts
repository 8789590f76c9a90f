import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law02of2011, law25of2018, law42of2013 } from '../law/instruments/services.ts';
import { byKindOfCase } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'petitions',
    form: 'period',
    label: { vi: 'Khiếu nại, tố cáo, kiến nghị', en: 'Complaints, petitions (counts)' },
    step: 'supervise',
    basis: [cite(law02of2011), cite(law25of2018), cite(law42of2013)],
    fields: {
      /** Letters received. @term số đơn thư tiếp nhận @unit letter */
      letters: figureField({
        label: { vi: 'Đơn thư tiếp nhận', en: 'Letters received' },
        alsoCalled: ['Số đơn thư tiếp nhận'],
        measuredIn: 'letter',
      }),
      /** Letters eligible. @term số đơn đủ điều kiện xử lý @unit letter */
      lettersEligible: figureField({
        label: { vi: 'Đơn đủ điều kiện xử lý', en: 'Letters eligible for handling' },
        alsoCalled: ['Số đơn đủ điều kiện xử lý'],
        measuredIn: 'letter',
      }),
      /** Letters helped to resolve by boards. @term số đơn phối hợp giải quyết @unit letter */
      lettersHelped: figureField({
        label: { vi: 'Đơn Ban Thanh tra nhân dân phối hợp giải quyết', en: 'Letters the boards helped to resolve' },
        alsoCalled: ['Đơn Ban TTND phối hợp giải quyết', 'Số đơn phối hợp giải quyết'],
        measuredIn: 'letter',
      }),
      /** Cases open on the first day of the period. @term số vụ việc kỳ trước chuyển sang @unit case */
      carriedOver: figureField({
        label: { vi: 'Vụ việc kỳ trước chuyển sang', en: 'Cases carried over' },
        alsoCalled: ['Số vụ việc kỳ trước chuyển sang'],
        measuredIn: 'case',
        overTime: 'first',
        description: {
          vi: 'Số vụ việc chưa giải quyết xong ở đầu kỳ',
          en: 'Cases open on the first day of the period',
        },
      }),
      /** Cases received in the period. @term số vụ việc tiếp nhận trong kỳ @unit case */
      received: figureField({
        label: { vi: 'Vụ việc tiếp nhận trong kỳ', en: 'Cases received in the period' },
        alsoCalled: ['Số vụ việc tiếp nhận trong kỳ'],
        measuredIn: 'case',
        splitBy: [
          {
            by: byKindOfCase,
            members: { complaint: 'complaints', denunciation: 'denunciations', petition: 'petitions' },
          },
        ],
      }),
      /** Complaints. @term số vụ khiếu nại @unit case */
      complaints: figureField({
        label: { vi: 'Khiếu nại', en: 'Complaints' },
        alsoCalled: ['Số vụ khiếu nại'],
        measuredIn: 'case',
      }),
      /** Denunciations. @term số vụ tố cáo @unit case */
      denunciations: figureField({
        label: { vi: 'Tố cáo', en: 'Denunciations' },
        alsoCalled: ['Số vụ tố cáo'],
        measuredIn: 'case',
      }),
      /** Petitions and feedback. @term số kiến nghị, phản ánh @unit case */
      petitions: figureField({
        label: { vi: 'Kiến nghị, phản ánh', en: 'Petitions and feedback' },
        alsoCalled: ['Số kiến nghị, phản ánh'],
        measuredIn: 'case',
      }),
      /** Cases resolved in the period. @term số vụ việc đã giải quyết trong kỳ @unit case */
      resolved: figureField({
        label: { vi: 'Vụ việc đã giải quyết trong kỳ', en: 'Cases resolved in the period' },
        alsoCalled: ['Số vụ việc đã giải quyết trong kỳ'],
        measuredIn: 'case',
      }),
      /** Cases received since 1 January of the year the period ends in. @term số vụ việc tiếp nhận từ đầu năm @unit case */
      receivedSinceJanuary: figureField({
        label: { vi: 'Tiếp nhận từ đầu năm', en: 'Cases received since 1 January' },
        alsoCalled: ['Số vụ việc tiếp nhận từ đầu năm'],
        measuredIn: 'case',
        overTime: 'last',
        description: {
          vi: 'Số vụ việc tiếp nhận từ ngày 01/01 của năm đến cuối kỳ',
          en: 'Cases received since 1 January of the year the period ends in',
        },
      }),
      /** Cases resolved since 1 January. @term số vụ việc đã giải quyết từ đầu năm @unit case */
      resolvedSinceJanuary: figureField({
        label: { vi: 'Đã giải quyết từ đầu năm', en: 'Cases resolved since 1 January' },
        alsoCalled: ['Số vụ việc đã giải quyết từ đầu năm'],
        measuredIn: 'case',
        overTime: 'last',
      }),
      /** Cases open on the last day of the period. @term số vụ việc còn tồn @unit case */
      outstanding: figureField({
        label: { vi: 'Vụ việc còn tồn', en: 'Cases outstanding' },
        alsoCalled: ['Số vụ việc còn tồn'],
        measuredIn: 'case',
        overTime: 'last',
        description: {
          vi: 'Số vụ việc chưa giải quyết xong ở cuối kỳ',
          en: 'Cases open on the last day of the period',
        },
      }),
      /** Share resolved (as stated). @term tỷ lệ giải quyết @unit percent */
      statedResolvedShare: statedRatioField({
        label: { vi: 'Tỷ lệ giải quyết (nêu trong báo cáo)', en: 'Share resolved (as stated)' },
        alsoCalled: ['Tỷ lệ giải quyết'],
        ratioOf: { numerator: 'resolved', denominator: 'received' },
      }),
    },
    relations: {
      partsOf: [{ total: 'received', parts: ['complaints', 'denunciations', 'petitions'] }],
      within: [
        { part: 'lettersEligible', whole: 'letters' },
        { part: 'received', whole: 'receivedSinceJanuary' },
        { part: 'resolved', whole: 'resolvedSinceJanuary' },
      ],
      balances: [{ opening: 'carriedOver', inflows: ['received'], outflows: ['resolved'], closing: 'outstanding' }],
    },
  }))();

/** The fields of {@link petitions}. */
export interface PetitionsFields extends FieldsOf<typeof area> {}

/**
 * Letters of complaint, denunciation and petition in one period, with the stock left over.
 * @term khiếu nại, tố cáo, kiến nghị, phản ánh
 */
export interface Petitions extends RecordOf<typeof area> {}

/** Letters of complaint, denunciation and petition in one period, with the stock left over. @term khiếu nại, tố cáo, kiến nghị, phản ánh */
export const petitions: Entity<'petitions', 'period', PetitionsFields, Petitions> = area;
