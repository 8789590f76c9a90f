import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree61of2018 } from '../law/instruments/services.ts';
import { byTimeliness } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'one-stop',
    form: 'period',
    label: { vi: 'Một cửa, một cửa liên thông', en: 'One-stop dossiers' },
    step: 'benefit',
    basis: [cite(decree61of2018)],
    fields: {
      /** Communes. @term số đơn vị cấp xã @unit unit */
      communes: figureField({
        label: { vi: 'Số xã', en: 'Communes' },
        alsoCalled: ['Số đơn vị cấp xã'],
        measuredIn: 'commune',
        overTime: 'last',
      }),
      /** Communes with a one-stop desk. @term số xã thực hiện cơ chế một cửa @unit unit */
      communesWithOneStop: figureField({
        label: { vi: 'Xã có bộ phận một cửa', en: 'Communes with a one-stop desk' },
        alsoCalled: ['Số xã thực hiện cơ chế một cửa'],
        measuredIn: 'commune',
        overTime: 'last',
      }),
      /** Share of communes with one-stop (as stated). @term tỷ lệ xã thực hiện cơ chế một cửa @unit percent */
      statedOneStopShare: statedRatioField({
        label: { vi: 'Tỷ lệ xã có một cửa (nêu trong báo cáo)', en: 'Share of communes with one-stop (as stated)' },
        alsoCalled: ['Tỷ lệ xã thực hiện cơ chế một cửa'],
        ratioOf: { numerator: 'communesWithOneStop', denominator: 'communes' },
      }),
      /** Dossiers carried over. @term số hồ sơ kỳ trước chuyển sang @unit dossier */
      carriedOver: figureField({
        label: { vi: 'Hồ sơ kỳ trước chuyển sang', en: 'Dossiers carried over' },
        alsoCalled: ['Số hồ sơ kỳ trước chuyển sang'],
        measuredIn: 'dossier',
        overTime: 'first',
      }),
      /** Dossiers received in the period, on paper and online. @term số hồ sơ tiếp nhận @unit dossier */
      received: figureField({
        label: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
        alsoCalled: ['Số hồ sơ tiếp nhận'],
        measuredIn: 'dossier',
        description: {
          vi: 'Tổng số hồ sơ tiếp nhận trong kỳ, cả trực tiếp và trực tuyến',
          en: 'Dossiers received in the period, on paper and online',
        },
      }),
      /** Dossiers received online. @term số hồ sơ tiếp nhận trực tuyến @unit dossier */
      receivedOnline: figureField({
        label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
        alsoCalled: ['Số hồ sơ tiếp nhận trực tuyến'],
        measuredIn: 'dossier',
      }),
      /** Share received online (as stated). @term tỷ lệ hồ sơ tiếp nhận trực tuyến @unit percent */
      statedOnlineShare: statedRatioField({
        label: { vi: 'Tỷ lệ hồ sơ trực tuyến (nêu trong báo cáo)', en: 'Share received online (as stated)' },
        alsoCalled: ['Tỷ lệ hồ sơ tiếp nhận trực tuyến'],
        ratioOf: { numerator: 'receivedOnline', denominator: 'received' },
      }),
      /** Dossiers resolved in the period. @term số hồ sơ đã giải quyết @unit dossier */
      resolved: figureField({
        label: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers resolved' },
        alsoCalled: ['Số hồ sơ đã giải quyết'],
        measuredIn: 'dossier',
        description: { vi: 'Số hồ sơ giải quyết xong trong kỳ', en: 'Dossiers resolved in the period' },
        splitBy: [{ by: byTimeliness, members: { onTime: 'onTime', late: 'late' } }],
      }),
      /** Share resolved (as stated). @term tỷ lệ hồ sơ đã giải quyết @unit percent */
      statedResolvedShare: statedRatioField({
        label: { vi: 'Tỷ lệ giải quyết (nêu trong báo cáo)', en: 'Share resolved (as stated)' },
        alsoCalled: ['Tỷ lệ hồ sơ đã giải quyết'],
        ratioOf: { numerator: 'resolved', denominator: 'received' },
      }),
      /** Dossiers resolved on or before the day they were due. @term số hồ sơ giải quyết trước hạn và đúng hạn @unit dossier */
      onTime: figureField({
        label: { vi: 'Giải quyết đúng hạn, trước hạn', en: 'Resolved on time or early' },
        alsoCalled: ['Số hồ sơ giải quyết trước hạn và đúng hạn'],
        measuredIn: 'dossier',
        description: {
          vi: 'Số hồ sơ giải quyết trước hạn và đúng hạn',
          en: 'Dossiers resolved on or before the day they were due',
        },
      }),
      /** Resolved late. @term số hồ sơ giải quyết quá hạn @unit dossier */
      late: figureField({
        label: { vi: 'Giải quyết quá hạn', en: 'Resolved late' },
        alsoCalled: ['Số hồ sơ giải quyết quá hạn'],
        measuredIn: 'dossier',
      }),
      /** Share on time (as stated). @term tỷ lệ giải quyết đúng hạn @unit percent */
      statedOnTimeShare: statedRatioField({
        label: { vi: 'Tỷ lệ đúng hạn (nêu trong báo cáo)', en: 'Share on time (as stated)' },
        alsoCalled: ['Tỷ lệ giải quyết đúng hạn'],
        ratioOf: { numerator: 'onTime', denominator: 'resolved' },
      }),
      /** Dossiers in process. @term số hồ sơ đang giải quyết @unit dossier */
      outstanding: figureField({
        label: { vi: 'Hồ sơ đang giải quyết', en: 'Dossiers in process' },
        alsoCalled: ['Số hồ sơ đang giải quyết'],
        measuredIn: 'dossier',
        overTime: 'last',
      }),
      /** Dossiers received by the provincial centre. @term hồ sơ tiếp nhận tại Trung tâm phục vụ hành chính công @unit dossier */
      centreReceived: figureField({
        label: {
          vi: 'Hồ sơ Trung tâm phục vụ hành chính công tiếp nhận',
          en: 'Dossiers received by the provincial centre',
        },
        alsoCalled: ['Hồ sơ tiếp nhận tại Trung tâm phục vụ hành chính công'],
        measuredIn: 'dossier',
      }),
      /** Dossiers resolved by the provincial centre. @term hồ sơ giải quyết tại Trung tâm phục vụ hành chính công @unit dossier */
      centreResolved: figureField({
        label: {
          vi: 'Hồ sơ Trung tâm phục vụ hành chính công giải quyết',
          en: 'Dossiers resolved by the provincial centre',
        },
        alsoCalled: ['Hồ sơ giải quyết tại Trung tâm phục vụ hành chính công'],
        measuredIn: 'dossier',
      }),
      /** Share resolved by the centre (as stated). @term tỷ lệ hồ sơ Trung tâm phục vụ hành chính công giải quyết @unit percent */
      statedCentreResolvedShare: statedRatioField({
        label: { vi: 'Tỷ lệ Trung tâm giải quyết (nêu trong báo cáo)', en: 'Share resolved by the centre (as stated)' },
        alsoCalled: ['Tỷ lệ hồ sơ Trung tâm phục vụ hành chính công giải quyết'],
        ratioOf: { numerator: 'centreResolved', denominator: 'centreReceived' },
      }),
    },
    relations: {
      partsOf: [{ total: 'resolved', parts: ['onTime', 'late'] }],
      within: [
        { part: 'communesWithOneStop', whole: 'communes' },
        { part: 'receivedOnline', whole: 'received' },
      ],
      balances: [{ opening: 'carriedOver', inflows: ['received'], outflows: ['resolved'], closing: 'outstanding' }],
    },
  }))();

/** The fields of {@link oneStop}. */
export interface OneStopFields extends FieldsOf<typeof area> {}

/**
 * Dossiers at one-stop desks in one period.
 * @term giải quyết thủ tục hành chính theo cơ chế một cửa
 */
export interface OneStop extends RecordOf<typeof area> {}

/** Dossiers at one-stop desks in one period. @term giải quyết thủ tục hành chính theo cơ chế một cửa */
export const oneStop: Entity<'one-stop', 'period', OneStopFields, OneStop> = area;
