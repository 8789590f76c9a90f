// The main path on made-up communes, with every door handed in: the same code runs on the sources, on the packed packages
// in both module systems, and in a browser, and must give the same answer everywhere.

import type * as htmlDoor from '@qcdc/adapter-html';
import type * as coreDoor from '@qcdc/core';
import type * as entitiesDoor from '@qcdc/core/entities';
import type * as flowDoor from '@qcdc/core/flow';
import type * as lawDoor from '@qcdc/core/law';
import type * as emulationDoor from '@qcdc/emulation';
import type * as indicatorsDoor from '@qcdc/indicators';
import type * as validatorsDoor from '@qcdc/validators';

/** The doors the path goes through. */
export interface Doors {
  readonly core: typeof coreDoor;
  readonly entities: typeof entitiesDoor;
  readonly flow: typeof flowDoor;
  readonly law: typeof lawDoor;
  readonly rules: typeof validatorsDoor;
  readonly indicators: typeof indicatorsDoor;
  readonly emulation: typeof emulationDoor;
  readonly html: typeof htmlDoor;
}

/** What the path answers. */
export interface PathAnswer {
  /** Codes of the findings, in order. */
  readonly findings: readonly string[];
  /** The total of the district, as printed. */
  readonly total: string;
  /** The law that governs communes that year, as data. */
  readonly regime: string;
  /** Why it is what it is. */
  readonly why: string;
  /** The page. */
  readonly page: string;
}

/** Made-up reports: one is missing, one contradicts itself. */
const reports = [
  { unit: 'A', period: '2024', received: 40, settled: 35 },
  { unit: 'B', period: '2024', received: '1.949', settled: 'hơn 1.900' },
  { unit: 'C', period: '2024', received: 8, settled: 9 },
];

/** Walks the path. */
export function mainPath({ core, flow, entities, law, rules, indicators, emulation, html }: Doors): PathAnswer {
  const units = flow.defineUnits([
    { code: 'H', kind: 'district', name: 'Huyện Mẫu' },
    ...['A', 'B', 'C', 'D'].map((code) => ({ code, kind: 'commune' as const, name: `Xã ${code}`, parent: 'H' })),
  ]);
  const parsed = flow.parseRecords(reports, entities.mediation, { units, locale: 'vi' });
  const checked = flow.validate(parsed, rules.recommended);
  const { received, settled } = entities.mediation.measures;
  const totals = flow.rollUp(flow.tally(checked, [received, settled]));
  const key = { measure: received.id, unit: 'H', period: '2024' };
  const figure = totals.value.find(key);
  const computed = indicators.computeIndicators(totals, indicators.allIndicators);
  const members = ['A', 'B', 'C', 'D'].map((value) => ({ from: null, to: null, value }));
  const clusters = [{ id: 'mau', name: { vi: 'Cụm mẫu', en: 'Sample cluster' }, members }];
  const scores = emulation.score(computed, emulation.qcdcCommuneModel, { period: '2024', clusters });
  const ranking = emulation.rank(scores);
  const regime = law.regimeOf('commune', '2024-12-31');
  const explanation = flow.explainFigure(totals.value, key);
  const page = html.html.render({
    title: { vi: 'Hòa giải ở cơ sở', en: 'Grassroots mediation' },
    blocks: [
      flow.figuresTable(totals.value, {
        caption: { vi: 'Số vụ', en: 'Cases' },
        measures: [received, settled],
        units: ['A', 'B', 'C', 'D', 'H'],
        period: '2024',
        nameOf: (id) => units.nameOf(id, '2024-12-31'),
      }),
      flow.findingsBlock(totals.findings),
      ...(explanation === null ? [] : [flow.explanationBlock(explanation)]),
      ...emulation.rankingReport(ranking).blocks,
    ],
  });
  return {
    findings: ranking.findings.map(({ code }) => code),
    total: figure === null ? '' : core.printQuantity(figure, 'case', 'vi'),
    regime: JSON.stringify(regime),
    why: explanation === null ? '' : core.printExplanation(explanation, 'vi'),
    page,
  };
}
