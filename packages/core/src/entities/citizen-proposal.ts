import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree61of2023, law2022 } from '../law/instruments/grassroots.ts';
import { matter } from './choice/matter.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'citizen-proposal',
    form: 'event',
    label: { vi: 'Sáng kiến của công dân', en: 'Citizen proposal' },
    dayLabel: { vi: 'Ngày đề xuất', en: 'Day of the proposal' },
    step: 'discuss',
    basis: [cite(law2022, 16, 3), cite(decree61of2023, 7, 3)],
    fields: {
      /** Matter. @term nội dung đề xuất */
      matter: choiceField({ label: { vi: 'Nội dung', en: 'Matter' }, choices: matter }),
      /** Summary. @term tóm tắt đề xuất */
      summary: textField({ label: { vi: 'Tóm tắt', en: 'Summary' } }),
      /** Total households. @term tổng số hộ gia đình @unit household */
      totalHouseholds: countField({
        label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
        measuredIn: 'household',
      }),
      /** Supporting households. @term số hộ gia đình ủng hộ @unit household @basis Law 10/2022 Art. 16(3) */
      supportingHouseholds: countField({
        label: { vi: 'Số hộ đồng thuận', en: 'Supporting households' },
        alsoCalled: ['Số hộ ủng hộ'],
        measuredIn: 'household',
        basis: [cite(law2022, 16, 3)],
      }),
      /** Day the earliest of the counted supports was given; a support is good for three months. @term ngày hộ đầu tiên ủng hộ @basis Law 10/2022 Art. 16(3) */
      firstSupportOn: dayField({
        label: { vi: 'Ngày đồng thuận sớm nhất', en: 'Earliest support given on' },
        alsoCalled: ['Ngày ủng hộ sớm nhất'],
        description: {
          vi: 'Ngày đồng thuận sớm nhất trong số được tính; ý kiến đồng thuận có giá trị 3 tháng',
          en: 'Day the earliest of the counted supports was given; a support is good for three months',
        },
        basis: [cite(law2022, 16, 3)],
      }),
      /** Latest support given on. @term ngày hộ cuối cùng ủng hộ */
      lastSupportOn: dayField({
        label: { vi: 'Ngày đồng thuận muộn nhất', en: 'Latest support given on' },
        alsoCalled: ['Ngày ủng hộ muộn nhất'],
      }),
      /** Approved by the Front. @term Ban công tác Mặt trận tán thành */
      approvedByFront: flagField({ label: { vi: 'Ban công tác Mặt trận đồng ý', en: 'Approved by the Front' } }),
      /** Put to the vote. @term đã đưa ra cộng đồng bàn, quyết định */
      put: flagField({ label: { vi: 'Đã đưa ra bàn, quyết định', en: 'Put to the vote' } }),
      /** Put to the vote on. @term ngày đưa ra cộng đồng bàn */
      putOn: dayField({ label: { vi: 'Ngày đưa ra bàn', en: 'Put to the vote on' } }),
    },
    relations: {
      within: [{ part: 'supportingHouseholds', whole: 'totalHouseholds' }],
      inOrder: [
        { first: 'firstSupportOn', then: 'lastSupportOn' },
        { first: 'lastSupportOn', then: 'date' },
        { first: 'date', then: 'putOn' },
      ],
    },
  }))();

/** The fields of {@link citizenProposal}. */
export interface CitizenProposalFields extends FieldsOf<typeof area> {}

/**
 * A citizen's proposal to put a matter to the community; its date is the day it was handed in.
 * @term sáng kiến, đề xuất của công dân đưa ra cộng đồng bàn
 */
export interface CitizenProposal extends RecordOf<typeof area> {}

/** A citizen's proposal to put a matter to the community; its date is the day it was handed in. @term sáng kiến, đề xuất của công dân đưa ra cộng đồng bàn */
export const citizenProposal: Entity<'citizen-proposal', 'event', CitizenProposalFields, CitizenProposal> = area;
