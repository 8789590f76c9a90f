import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a second release brings is invented: a law that nobody passed amends one article, and one figure is asked for anew.

const amended = `import { defineInstrument } from '../instrument.ts';
import type { LawCatalogue } from '../catalogue.ts';
import { extendCatalogue } from './extend-catalogue.ts';
import { lawCatalogue as first } from './first-release.ts';

const make = (): LawCatalogue =>
  extendCatalogue(first, {
    instruments: [
      defineInstrument({
        id: 'inventedLaw2027',
        kind: 'law',
        number: '00/2027/QH16',
        title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
        subject: { vi: 'diễn tập phát hành', en: 'a rehearsed release' },
        issued: '2026-11-20',
        from: '2027-07-01',
        doubt: [],
        confirmed: true,
      }),
    ],
    amendments: [
      {
        duty: 'L-13.2a',
        by: { instrument: 'inventedLaw2027', article: 1 },
        value: { is: 'duration', atLeast: 45, unit: 'days', consecutive: true, since: true },
      },
    ],
  });

let made: LawCatalogue | undefined;
const whole = (): LawCatalogue => (made ??= make());

/** The law this library knows. */
export const lawCatalogue: LawCatalogue = {
  get instruments() {
    return whole().instruments;
  },
  get provisions() {
    return whole().provisions;
  },
  get aspects() {
    return whole().aspects;
  },
  get checklists() {
    return whole().checklists;
  },
  get successions() {
    return whole().successions;
  },
  get regimes() {
    return whole().regimes;
  },
};
`;

// What rules ask without the rest of the catalogue is amended with it.
const amendedProvisions = `/** Instruments and provisions of the law this library knows. */
export { lawCatalogue as lawProvisions } from './built-in.ts';
`;

const measure = `/** Cases still open online on the last day: an invented figure. @term số vụ đang hòa giải trực tuyến @unit case */
      pendingOnline: figureField({
        label: { vi: 'Số vụ đang hòa giải trực tuyến', en: 'Cases pending online' },
        measuredIn: 'case',
        overTime: 'last',
        askedFrom: '2027-01-01',
      }),
      `;

const announced = `---
'@qcdc/core': minor
---

Posting lasts 45 days from 2027-07-01 (an invented law); mediation asks for cases pending online.

Impacted periods: postings from 2027-07-01 on; mediation from 2027 on.
Impacted figures: none of periods before 2027.
Basis: Art. 1 of the (invented) Law 00/2027/QH16, amending Art. 13(2) of Law 10/2022/QH15.
`;

/** Amends one article of the law and adds one measure to a copy of the repository, with the entry that announces both. */
export function amendOneArticleAndAddOneMeasure(copy: string): void {
  const catalogue = join(copy, 'packages/core/src/law/catalogue');
  const first = readFileSync(join(catalogue, 'built-in.ts'), 'utf8');
  writeFileSync(
    join(catalogue, 'first-release.ts'),
    first.replace('./built-in-provisions.ts', './first-provisions.ts'),
  );
  renameSync(join(catalogue, 'built-in-provisions.ts'), join(catalogue, 'first-provisions.ts'));
  writeFileSync(join(catalogue, 'built-in.ts'), amended);
  writeFileSync(join(catalogue, 'built-in-provisions.ts'), amendedProvisions);
  const area = join(copy, 'packages/core/src/entities/mediation.ts');
  const before = readFileSync(area, 'utf8');
  const place = before.indexOf('/** Share settled (as stated).');
  if (place < 0) throw new Error(`${area} has no stated share before which the measure could be added`);
  writeFileSync(area, `${before.slice(0, place)}${measure}${before.slice(place)}`);
  writeFileSync(join(copy, '.changeset/invented-law.md'), announced);
}

/** Announces a correction of the rules alone, which changes no other package. */
export function correctTheRules(copy: string): void {
  writeFileSync(
    join(copy, '.changeset/corrected-words.md'),
    `---\n'@qcdc/validators': patch\n---\n\nA rehearsed correction.\n\nImpacted figures: none.\n`,
  );
}
