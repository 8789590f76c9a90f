import { addDays, type IsoDate } from '@qcdc/core';
import { triAny, type TriState } from '@qcdc/core/flow';
import { disclosurePosting } from '@qcdc/core/entities';
import { dueOf, isTermKept, type TermValue } from '@qcdc/core/law';
import { further, type FurtherValues } from '../define/law-from.ts';
import { lawRule } from '../define/law-rule.ts';
import { printSpan } from '../define/print-span.ts';
import { say } from '../define/say.ts';
import { askedOfAWorkplace } from './in-a-form-asked-for.ts';

/** Time to disclose: the usual one, that of special cases, and whether it may run from the receipt of a superior's document. */
export interface AgencyTerms {
  /** The usual time. */
  readonly usual: TermValue;
  /** Time in special cases, which no record tells; the usual one where there are none. */
  readonly special: TermValue;
  /** Whether it runs from the receipt of a superior's document. */
  readonly fromReceipt: boolean;
}

const special = (usual: TermValue, { special: other }: FurtherValues): TermValue => further('term', other) ?? usual;

/**
 * An agency or public unit discloses within five working days of the document; under the decree of 2015 within three working
 * days of issue or, for a document of superiors, of receipt, in special cases within five days. Where another law sets a day,
 * that day counts.
 *
 * @basis Decree 04/2015/NĐ-CP Art. 8(2) · Law 10/2022/QH15 Art. 47(2)
 */
export const agencyDisclosureInTime = /* @__PURE__ */ lawRule<typeof disclosurePosting, AgencyTerms>(
  disclosurePosting,
  {
    id: 'disclosure-posting/agency-in-time',
    title: { vi: 'Cơ quan, đơn vị công khai đúng hạn', en: 'An agency discloses in time' },
    bindsOnly: ['agency', 'publicUnit'],
    ...askedOfAWorkplace,
    law: [
      {
        is: 'term',
        duties: ['ND04-8.2a#usual'],
        with: { special: 'ND04-8.2a#special' },
        as: (usual, others) => ({ usual, special: special(usual, others), fromReceipt: true }),
      },
      { is: 'term', duties: ['L-47.2'], as: (usual) => ({ usual, special: usual, fromReceipt: false }) },
    ],
    examples: [
      {
        name: 'under the decree, late after the document but in time after its receipt',
        given: { date: '2022-03-25', form: 'posting', documentOn: '2022-03-14', receivedOn: '2022-03-23' },
        verdict: 'held',
      },
      {
        name: 'under the law the receipt relieves nobody',
        given: { date: '2024-03-25', form: 'posting', documentOn: '2024-03-14', receivedOn: '2024-03-23' },
        verdict: 'failed',
      },
      {
        name: 'beyond the usual time of the decree, within that of special cases',
        given: { date: '2022-03-25', form: 'posting', documentOn: '2022-03-21' },
        verdict: 'undecided',
      },
      {
        name: 'beyond the day another law sets',
        given: { date: '2024-03-19', form: 'posting', documentOn: '2024-03-18', sectorDeadlineOn: '2024-03-18' },
        verdict: 'failed',
      },
    ],
  },
  {
    message: {
      vi: 'Ngày công khai quá thời hạn, tính từ ngày văn bản',
      en: 'The day of disclosure lies beyond the term that runs from the document',
    },
    day: ({ documentOn, date }) => documentOn ?? date,
    judge: ({ documentOn, receivedOn, sectorDeadlineOn, date }, { usual, special, fromReceipt }, { calendar }) => {
      const since: IsoDate | null = fromReceipt ? (receivedOn ?? documentOn) : documentOn;
      const within = (term: TermValue): TriState =>
        since === null ? 'cannotTell' : isTermKept(since, date, term, calendar);
      const kept = within(usual);
      const answer: TriState =
        sectorDeadlineOn !== null
          ? date <= sectorDeadlineOn
            ? 'yes'
            : 'no'
          : kept === 'no' && triAny(within(special)) !== 'no'
            ? 'cannotTell'
            : kept;
      return {
        answer,
        fields: since === null ? ['documentOn'] : ['date'],
        ...(since !== null && kept === 'no' ? { why: specialCase } : {}),
        failure: () => ({
          field: 'date',
          expected: sectorDeadlineOn === null ? printSpan('≤', usual) : say`≤ ${sectorDeadlineOn}`,
          actual: say`${since ?? undefined} → ${date}`,
        }),
      };
    },
    sample: ({ usual, special: other }, day, kind) => {
      const [near, far] = [dueOf(usual, day)?.earliest ?? day, dueOf(other, day)?.latest ?? day];
      const last = dueOf(usual, day)?.latest ?? day;
      return {
        documentOn: kind === 'undecided' ? null : day,
        date: kind === 'failed' ? addDays(far > last ? far : last, 1) : kind === 'held' ? near : day,
      };
    },
  },
);

const specialCase = {
  vi: 'Chưa rõ có phải trường hợp đặc biệt hay không',
  en: 'Nobody says whether it is a special case',
};
