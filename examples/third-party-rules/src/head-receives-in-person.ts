import { notConcerned } from '@qcdc/core';
import { failed, moreThan, held, undecided, type LegalBasis } from '@qcdc/core/rules';
import { receptionSession } from '@qcdc/core/entities';
import { defineRecordRule } from '@qcdc/validators';

const rules = (number: string): LegalBasis => ({
  kind: 'practice',
  number,
  title: {
    vi: 'Quy định giả định của Tỉnh Mẫu về tiếp công dân',
    en: 'Rules of an invented province on citizen reception',
  },
  confirmed: true,
});

/** A large group is received by the head in person: more than ten persons, since 2024 more than five. */
export const headReceivesInPerson = defineRecordRule(receptionSession, {
  id: 'tinh-mau/head-receives-in-person',
  title: { vi: 'Người đứng đầu trực tiếp tiếp đoàn đông người', en: 'The head receives large groups in person' },
  severity: 'warning',
  messages: {
    deputy: {
      vi: 'Đoàn đông người không do người đứng đầu trực tiếp tiếp',
      en: 'A large group was not received by the head in person',
    },
  },
  hint: { vi: 'Bố trí người đứng đầu tiếp đoàn đông người', en: 'Let the head receive large groups' },
  // The limit is data with its days and its basis, so a change of 2024 is a second record and not an `if`.
  law: [
    { from: '2020-01-01', to: '2023-12-31', basis: rules('12/2019/QĐ-UBND'), value: 10 },
    { from: '2024-01-01', basis: rules('40/2023/QĐ-UBND'), value: 5 },
  ],
  examples: [
    { name: 'the day before the first rules', given: { date: '2019-12-31', persons: 30 }, verdict: 'notConcerned' },
    { name: 'ten, 2023', given: { date: '2023-12-31', persons: 10, heldBy: 'deputy' }, verdict: 'notConcerned' },
    { name: 'eleven, 2023', given: { date: '2023-12-31', persons: 11, heldBy: 'deputy' }, verdict: 'failed' },
    { name: 'eleven, by the head, 2023', given: { date: '2023-12-31', persons: 11, heldBy: 'head' }, verdict: 'held' },
    { name: 'five, 2024', given: { date: '2024-01-01', persons: 5, heldBy: 'deputy' }, verdict: 'notConcerned' },
    { name: 'six, 2024', given: { date: '2024-01-01', persons: 6, heldBy: 'deputy' }, verdict: 'failed' },
    { name: 'six, by the head', given: { date: '2024-01-01', persons: 6, heldBy: 'head' }, verdict: 'held' },
    { name: 'persons not reported', given: { date: '2024-01-01', heldBy: 'deputy' }, verdict: 'undecided' },
  ],
  check: ({ persons, heldBy }, limit) => {
    const large = moreThan(persons, limit);
    if (large === 'no') return notConcerned;
    if (heldBy === 'head') return held;
    if (large === 'cannotTell' || heldBy === null) return undecided(heldBy === null ? 'heldBy' : 'persons');
    return failed('deputy', { field: 'heldBy', expected: `head (> ${limit})`, actual: heldBy });
  },
});
