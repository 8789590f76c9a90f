import type { Cluster, Outcome, RawSheet } from '@qcdc/core';
import type { UnitInput } from '@qcdc/core/flow';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Fact } from '@qcdc/emulation';
import clustersJson from '../../../../data/clusters.json';
import factsJson from '../../../../data/sample-facts-2024.json';
import unitsJson from '../../../../data/units.json';
import { sampleBytes } from './sample-bytes.ts';

/** Units of five published reports and of a made-up district. */
export const districtUnits = unitsJson as readonly UnitInput[];

/** The emulation cluster of the made-up communes. */
export const districtClusters = clustersJson as readonly Cluster[];

/** What no figure tells of them. */
export const districtFacts = factsJson as readonly Fact[];

/** One workbook of the samples. */
export interface SampleBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The five published reports and the made-up communes, as workbooks. */
export async function districtBooks(): Promise<readonly SampleBook[]> {
  return (await sampleBytes()).map(({ name, bytes }) => ({ name, bytes }));
}

/** The made-up communes alone. */
export async function sampleCommunes(): Promise<Outcome<readonly RawSheet[]>> {
  const book = (await sampleBytes()).find(({ name }) => name.startsWith('sample-communes'));
  if (book === undefined) throw new Error('the sample of communes is not there');
  return xlsx.read(book.bytes, { source: book.name });
}
