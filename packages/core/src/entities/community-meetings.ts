import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'community-meetings',
    form: 'period',
    label: { vi: 'Họp cộng đồng dân cư (tổng hợp)', en: 'Community meetings (counts)' },
    sheetName: { vi: 'Họp cộng đồng dân cư (TH)', en: 'Community meetings (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 33)],
    fields: {
      /** Total communities. @term tổng số thôn, bản, tổ dân phố @unit community */
      communities: figureField({
        label: { vi: 'Tổng số thôn, tổ dân phố', en: 'Total communities' },
        alsoCalled: ['Tổng số thôn, bản, tổ dân phố'],
        measuredIn: 'community',
        overTime: 'last',
      }),
      /** Communities that held one full meeting in the year. @term thôn, tổ dân phố họp một lần trong năm @unit community */
      onceAYear: figureField({
        label: { vi: 'Họp 1 lần trong năm', en: 'Met once' },
        alsoCalled: ['Thôn, tổ dân phố họp một lần trong năm'],
        measuredIn: 'community',
        description: {
          vi: 'Số thôn, tổ dân phố họp toàn thể một lần trong năm',
          en: 'Communities that held one full meeting in the year',
        },
      }),
      /** Met twice. @term thôn, tổ dân phố họp hai lần trong năm @unit community */
      twiceAYear: figureField({
        label: { vi: 'Họp 2 lần trong năm', en: 'Met twice' },
        alsoCalled: ['Thôn, tổ dân phố họp hai lần trong năm'],
        measuredIn: 'community',
      }),
      /** Otherwise. @term thôn, tổ dân phố thực hiện hình thức khác @unit community */
      otherFrequency: figureField({
        label: { vi: 'Hình thức khác', en: 'Otherwise' },
        alsoCalled: ['Thôn, tổ dân phố thực hiện hình thức khác'],
        measuredIn: 'community',
      }),
      /** Periodic conferences held. @term hội nghị định kỳ của cộng đồng dân cư @unit conference */
      periodicConferences: figureField({
        label: { vi: 'Hội nghị định kỳ đã tổ chức', en: 'Periodic conferences held' },
        alsoCalled: ['Hội nghị định kỳ của cộng đồng dân cư'],
        measuredIn: 'conference',
      }),
      /** Household attendances. @term lượt đại diện hộ tham dự @unit turn */
      attendances: figureField({
        label: { vi: 'Lượt hộ dự', en: 'Household attendances' },
        alsoCalled: ['Lượt đại diện hộ tham dự'],
        measuredIn: 'turn',
      }),
    },
    relations: {
      within: [
        { part: 'onceAYear', whole: 'communities' },
        { part: 'twiceAYear', whole: 'communities' },
        { part: 'otherFrequency', whole: 'communities' },
      ],
    },
  }))();

/** The fields of {@link communityMeetings}. */
export interface CommunityMeetingsFields extends FieldsOf<typeof area> {}

/**
 * Meetings of villages and residential groups, counted over one year.
 * @term hội nghị của cộng đồng dân cư
 */
export interface CommunityMeetings extends RecordOf<typeof area> {}

/** Meetings of villages and residential groups, counted over one year. @term hội nghị của cộng đồng dân cư */
export const communityMeetings: Entity<'community-meetings', 'period', CommunityMeetingsFields, CommunityMeetings> =
  area;
