import { allChecklists, allProvisions, instruments, provisionCitation, type Instrument } from '@qcdc/core/law';
import { expect, it } from 'vitest';

// One line a rule: a change here is a change of the law as this library tells it, and is reviewed as such.
it('the catalogue of law, line by line', async () => {
  const lines = [
    ...Object.values<Instrument>(instruments).map(
      ({ id, number, issued, from, surelyFrom, to, endedBy, ending, doubt, confirmed }) =>
        [
          id,
          number,
          issued,
          from,
          surelyFrom,
          to,
          endedBy,
          ending,
          doubt.join(' '),
          confirmed ? '' : 'unconfirmed',
        ].join(' | '),
    ),
    '',
    ...allProvisions.map((p) =>
      [
        p.id,
        p.kinds.join(' '),
        p.topic,
        p.modality,
        p.actor,
        JSON.stringify(p.value),
        p.from,
        p.to,
        provisionCitation(p, 'en'),
      ].join(' | '),
    ),
    '',
    ...allChecklists.flatMap((list) => [
      [list.id, list.unitKinds.join(' '), list.from, list.to, list.mayHaveChangedFrom].join(' | '),
      ...list.items.map(
        ({ number, label, basis }) =>
          `  ${number} | ${label.vi} | ${label.en}${basis.confirmed ? '' : ' | unconfirmed'}`,
      ),
      ...list.rules.map(
        ({ form, items, atLeastDays, permanent, when }) =>
          `  ${form} | ${items.join(' ')} | ${permanent ? 'for good' : String(atLeastDays)} | ${when}`,
      ),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/law-catalogue.txt');
});
