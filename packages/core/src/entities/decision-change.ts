import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, flagField, referenceField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree61of2023, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'decision-change',
    form: 'event',
    label: { vi: 'Sửa đổi, bãi bỏ quyết định', en: 'Change of a decision' },
    dayLabel: { vi: 'Ngày xử lý', en: 'Day of the act' },
    step: 'discuss',
    basis: [cite(law2022, 22), cite(decree61of2023, 12)],
    fields: {
      /** Number of the decision. @term số hiệu quyết định */
      decision: referenceField({ label: { vi: 'Số hiệu quyết định', en: 'Number of the decision' }, refersTo: 'vote' }),
      /** Act. @term hình thức xử lý */
      act: choiceField({
        label: { vi: 'Hình thức xử lý', en: 'Act' },
        choices: {
          amended: { vi: 'Sửa đổi, bổ sung', en: 'Amended' },
          replaced: { vi: 'Thay thế', en: 'Replaced' },
          suspended: { vi: 'Tạm ngừng thực hiện', en: 'Suspended' },
          annulled: { vi: 'Bãi bỏ', en: 'Annulled' },
          askedToAmend: { vi: 'Yêu cầu sửa đổi', en: 'Asked to amend' },
        },
      }),
      /** By whom. @term chủ thể xử lý */
      by: choiceField({
        label: { vi: 'Chủ thể', en: 'By whom' },
        choices: {
          community: { vi: 'Cộng đồng dân cư', en: 'The community' },
          communeAuthority: { vi: 'Ủy ban nhân dân cấp xã', en: "People's committee of the commune" },
          front: { vi: 'Ủy ban Mặt trận Tổ quốc cấp xã', en: 'Front committee of the commune' },
        },
      }),
      /** Ground. @term căn cứ xử lý */
      ground: choiceField({
        label: { vi: 'Căn cứ', en: 'Ground' },
        choices: {
          unlawful: { vi: 'Trái pháp luật, đạo đức xã hội', en: 'Unlawful or against morals' },
          procedure: { vi: 'Vi phạm trình tự, thủ tục', en: 'Procedural fault' },
          ownWill: { vi: 'Cộng đồng tự quyết định', en: "By the community's own decision" },
        },
      }),
      /** Day the body that acted learned of the fault. @term ngày nhận được báo cáo */
      reportedOn: dayField({
        label: { vi: 'Ngày nhận báo cáo', en: 'Reported on' },
        description: {
          vi: 'Ngày cơ quan xử lý nhận được báo cáo, kiến nghị',
          en: 'Day the body that acted learned of the fault',
        },
      }),
      /** Reasons in writing. @term nêu rõ lý do bằng văn bản */
      reasonsInWriting: flagField({ label: { vi: 'Nêu rõ lý do bằng văn bản', en: 'Reasons in writing' } }),
    },
    relations: { inOrder: [{ first: 'reportedOn', then: 'date' }] },
  }))();

/** The fields of {@link decisionChange}. */
export interface DecisionChangeFields extends FieldsOf<typeof area> {}

/**
 * A decision of a community changed, suspended or annulled; its date is the day of the act.
 * @term sửa đổi, bổ sung, thay thế, bãi bỏ quyết định của cộng đồng
 */
export interface DecisionChange extends RecordOf<typeof area> {}

/** A decision of a community changed, suspended or annulled; its date is the day of the act. @term sửa đổi, bổ sung, thay thế, bãi bỏ quyết định của cộng đồng */
export const decisionChange: Entity<'decision-change', 'event', DecisionChangeFields, DecisionChange> = area;
