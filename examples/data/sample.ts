import { readFileSync } from 'node:fs';
import type { Cluster } from '@qcdc/core';
import type { UnitInput } from '@qcdc/core/flow';
import type { Fact } from '@qcdc/emulation';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Units of the five reports and of the sample communes. */
export const reportingUnits = read('units.json') as readonly UnitInput[];

/** The emulation cluster of the sample communes. Sample data. */
export const clusters = read('clusters.json') as readonly Cluster[];

/** What no figure tells of the sample communes: the day each sent its yearly report. Sample data. */
export const facts = read('sample-facts-2024.json') as readonly Fact[];
