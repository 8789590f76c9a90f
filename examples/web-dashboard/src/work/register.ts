import { type Cluster, type Finding, DefinitionError } from '@qcdc/core';
import { defineUnits, siblingClusters, type UnitInput, type UnitRegistry } from '@qcdc/core/flow';
import type { Fact } from '@qcdc/emulation';
import type { KeptChoices } from './kept.ts';
import { districtClusters, districtFacts, districtUnits } from './samples/district.ts';
import { nationClusters, nationFacts, nationUnits } from './samples/nation.ts';

/** Who reports, who competes with whom, and what no figure tells of them. */
export interface Register {
  readonly units: UnitRegistry;
  readonly clusters: readonly Cluster[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

const ofSamples = {
  none: { units: [], clusters: [], facts: [] },
  district: { units: districtUnits, clusters: districtClusters, facts: districtFacts },
  nation: { units: nationUnits, clusters: nationClusters, facts: nationFacts },
} as const satisfies Readonly<Record<KeptChoices['samples'], unknown>>;

/** Makes the register from the list of units that was read and from the samples. */
export function registerOf({ samples, units: read }: KeptChoices): Register {
  const sample = ofSamples[samples];
  const known = new Set(sample.units.map(({ code }) => code));
  const own = (read ?? []).filter(({ code }) => !known.has(code));
  const twice = (read ?? []).filter(({ code }) => known.has(code)).map(({ code }) => code);
  try {
    const units = defineUnits([...sample.units, ...own]);
    return {
      units,
      clusters: [...sample.clusters, ...siblings(units, own)],
      facts: sample.facts,
      findings: codesOfSamples(twice),
    };
  } catch (problem) {
    if (!(problem instanceof DefinitionError)) throw problem;
    const units = defineUnits(sample.units);
    const findings = problem.problems.map(({ code, text }): Finding => ({
      code,
      severity: 'error',
      state: 'failed',
      message: text,
      where: {},
      basis: [],
    }));
    return { units, clusters: sample.clusters, facts: sample.facts, findings };
  }
}

/** Units of an office's own list under one unit compete with each other, until it says otherwise. */
function siblings(units: UnitRegistry, own: readonly UnitInput[]): readonly Cluster[] {
  const parents = new Set(own.map(({ parent }) => parent));
  const lowest = new Set(own.flatMap(({ code }) => (parents.has(code) ? [] : [code])));
  return siblingClusters(units).filter(({ members }) => members.every(({ value }) => lowest.has(value)));
}

/** Own units whose codes the samples use are not there while the samples are; nobody is to find that out by himself. */
function codesOfSamples(codes: readonly string[]): readonly Finding[] {
  if (codes.length === 0) return [];
  const list = codes.slice(0, 10).join(', ') + (codes.length > 10 ? '…' : '');
  return [
    {
      code: 'units/code-of-sample',
      severity: 'error',
      state: 'failed',
      message: {
        vi: `${codes.length} đơn vị của danh mục trùng mã với dữ liệu mẫu nên chưa được dùng: ${list}.`,
        en: `${codes.length} units of the list have codes that the samples use, and are left out: ${list}.`,
      },
      hint: { vi: 'Bỏ dữ liệu mẫu ở mục “Dữ liệu”.', en: 'Do without the samples, under “Data”.' },
      where: {},
      basis: [],
    },
  ];
}
