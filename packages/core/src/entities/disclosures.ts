import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { dayField, figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022, ordinance2007 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'disclosures',
    form: 'period',
    label: { vi: 'Công khai (tổng hợp)', en: 'Disclosure (counts)' },
    step: 'know',
    basis: [cite(law2022, 11), cite(law2022, 46), cite(law2022, 64), cite(decree145of2020, 43), cite(ordinance2007, 5)],
    fields: {
      /** Items due. @term số nội dung phải công khai @unit item */
      itemsDue: figureField({ label: { vi: 'Nội dung phải công khai', en: 'Items due' }, measuredIn: 'item' }),
      /** Items disclosed. @term số nội dung đã công khai @unit item */
      itemsDisclosed: figureField({
        label: { vi: 'Nội dung đã công khai', en: 'Items disclosed' },
        measuredIn: 'item',
      }),
      /** Items disclosed on time. @term số nội dung công khai đúng thời hạn @unit item */
      itemsOnTime: figureField({
        label: { vi: 'Nội dung công khai đúng hạn', en: 'Items disclosed on time' },
        measuredIn: 'item',
      }),
      /** One item disclosed in one form is one disclosure. @term số lượt công khai @unit posting */
      postings: figureField({
        label: { vi: 'Lượt công khai', en: 'Disclosures made' },
        measuredIn: 'posting',
        description: {
          vi: 'Mỗi nội dung công khai bằng một hình thức là một lượt',
          en: 'One item disclosed in one form is one disclosure',
        },
      }),
      /** By posting. @term niêm yết tại trụ sở, điểm sinh hoạt cộng đồng @unit posting */
      byPosting: figureField({ label: { vi: 'Niêm yết', en: 'By posting' }, measuredIn: 'posting' }),
      /** By website. @term đăng trên cổng, trang thông tin điện tử @unit posting */
      byWebsite: figureField({
        label: { vi: 'Cổng, trang thông tin điện tử', en: 'By website' },
        measuredIn: 'posting',
      }),
      /** By loudspeaker. @term phát trên hệ thống truyền thanh @unit posting */
      byLoudspeaker: figureField({
        label: { vi: 'Hệ thống truyền thanh', en: 'By loudspeaker' },
        measuredIn: 'posting',
      }),
      /** Through heads of communities. @term thông qua Trưởng thôn, Tổ trưởng tổ dân phố @unit posting */
      byCommunityHead: figureField({
        label: { vi: 'Qua Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Through heads of communities' },
        alsoCalled: ['Qua Trưởng thôn, Tổ trưởng TDP'],
        measuredIn: 'posting',
      }),
      /** By other forms. @term hình thức công khai khác @unit posting */
      byOtherForms: figureField({ label: { vi: 'Hình thức khác', en: 'By other forms' }, measuredIn: 'posting' }),
      /** Communes due. @term số đơn vị cấp xã phải thực hiện @unit unit */
      communesDue: figureField({
        label: { vi: 'Số xã phải thực hiện', en: 'Communes due' },
        measuredIn: 'commune',
        overTime: 'last',
      }),
      /** Communes disclosing in full. @term số đơn vị cấp xã công khai đầy đủ @unit unit @basis Law 10/2022 Art. 14(1) */
      communesDisclosing: figureField({
        label: { vi: 'Số xã công khai đầy đủ', en: 'Communes disclosing in full' },
        measuredIn: 'commune',
        overTime: 'last',
        basis: [cite(law2022, 14, 1)],
      }),
      /** List of disclosures updated on. @term ngày cập nhật danh sách các nội dung đã được thực hiện công khai @basis Law 10/2022 Art. 13(2) */
      listUpdatedOn: dayField({
        label: { vi: 'Ngày cập nhật danh sách nội dung đã công khai', en: 'List of disclosures updated on' },
        alsoCalled: ['Ngày cập nhật danh mục công khai'],
        basis: [cite(law2022, 13, 2)],
      }),
    },
    relations: {
      within: [
        { part: 'itemsDisclosed', whole: 'itemsDue' },
        { part: 'itemsOnTime', whole: 'itemsDisclosed' },
        { part: 'communesDisclosing', whole: 'communesDue' },
      ],
    },
  }))();

/** The fields of {@link disclosures}. */
export interface DisclosuresFields extends FieldsOf<typeof area> {}

/**
 * Counts of what was disclosed in one period, and how.
 * @term kết quả thực hiện công khai
 */
export interface Disclosures extends RecordOf<typeof area> {}

/** Counts of what was disclosed in one period, and how. @term kết quả thực hiện công khai */
export const disclosures: Entity<'disclosures', 'period', DisclosuresFields, Disclosures> = area;
