import { lawCatalogue, provisionCitation } from '@qcdc/core/law';
import { expect, it } from 'vitest';

// One line a rule: a change here is a change of the law as this library tells it, and is reviewed as such.
it('the catalogue of law, line by line', async () => {
  const lines = [
    ...lawCatalogue.instruments.map(
      ({ id, number, issued, from, surelyFrom, surelyTo, to, endedBy, ending, doubt, confirmed }) =>
        [
          id,
          number,
          issued,
          from,
          surelyFrom,
          to ?? (surelyTo && `surely to ${surelyTo}`),
          endedBy,
          ending,
          doubt.join(' '),
          confirmed ? '' : 'unconfirmed',
        ].join(' | '),
    ),
    '',
    ...lawCatalogue.provisions.map((p) =>
      [
        p.id,
        p.kinds.join(' '),
        p.topic,
        p.modality,
        p.actor,
        JSON.stringify(p.value),
        p.surelyFrom ? `${p.from} surely from ${p.surelyFrom}` : p.from,
        p.to ?? (p.surelyTo && `surely to ${p.surelyTo}`),
        provisionCitation(p, 'en'),
      ].join(' | '),
    ),
    '',
    ...lawCatalogue.checklists.flatMap((list) => [
      [list.id, list.unitKinds.join(' '), list.from, list.to, list.mayHaveChangedFrom, list.duty].join(' | '),
      ...list.items.map(
        ({ number, label, basis }) =>
          `  ${number} | ${label.vi} | ${label.en}${basis.confirmed ? '' : ' | unconfirmed'}`,
      ),
      ...list.rules.map(
        ({ form, items, atLeastDays, permanent, when, duty }) =>
          `  ${form} | ${items.join(' ')} | ${permanent ? 'for good' : String(atLeastDays)} | ${when}${duty === undefined ? '' : ` | ${duty}`}`,
      ),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/law-catalogue.txt');
});
