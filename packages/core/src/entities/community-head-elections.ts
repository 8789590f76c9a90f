import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'community-head-elections',
    form: 'period',
    label: { vi: 'Bầu Trưởng thôn, Tổ trưởng tổ dân phố (tổng hợp)', en: 'Elections of heads (counts)' },
    sheetName: { vi: 'Bầu Trưởng thôn, Tổ trưởng (TH)', en: 'Elections of heads (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 15), cite(decree59of2023, 6)],
    fields: {
      /** Communities due. @term số thôn, tổ dân phố phải bầu @unit community */
      communitiesDue: figureField({
        label: { vi: 'Thôn, tổ dân phố phải bầu', en: 'Communities due' },
        measuredIn: 'community',
        overTime: 'last',
      }),
      /** Communities that elected. @term số thôn, tổ dân phố đã bầu @unit community */
      communitiesElected: figureField({
        label: { vi: 'Thôn, tổ dân phố đã bầu', en: 'Communities that elected' },
        measuredIn: 'community',
        overTime: 'last',
      }),
      /** Elected in the first round. @term số người trúng cử lần đầu @unit person */
      electedFirstRound: figureField({
        label: { vi: 'Bầu xong lần đầu', en: 'Elected in the first round' },
        measuredIn: 'person',
      }),
      /** Elected in a later round. @term số người trúng cử khi bầu lại @unit person */
      electedLater: figureField({ label: { vi: 'Bầu lại', en: 'Elected in a later round' }, measuredIn: 'person' }),
      /** Released. @term số người được miễn nhiệm, bị bãi nhiệm @unit person */
      released: figureField({
        label: { vi: 'Cho thôi làm', en: 'Released' },
        formerLabels: [{ label: { vi: 'Miễn nhiệm, bãi nhiệm', en: 'Released' }, until: '2023-06-30' }],
        measuredIn: 'person',
      }),
      /** Women elected. @term số người trúng cử là nữ @unit person */
      women: figureField({ label: { vi: 'Trúng cử là nữ', en: 'Women elected' }, measuredIn: 'person' }),
    },
    relations: { within: [{ part: 'communitiesElected', whole: 'communitiesDue' }] },
  }))();

/** The fields of {@link communityHeadElections}. */
export interface CommunityHeadElectionsFields extends FieldsOf<typeof area> {}

/**
 * Elections and releases of heads of communities in one period.
 * @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố
 */
export interface CommunityHeadElections extends RecordOf<typeof area> {}

/** Elections and releases of heads of communities in one period. @term bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố */
export const communityHeadElections: Entity<
  'community-head-elections',
  'period',
  CommunityHeadElectionsFields,
  CommunityHeadElections
> = area;
