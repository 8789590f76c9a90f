// The workbook in which offices say what they promised and what became of it, on the library's own form.
import { xlsx } from '@qcdc/adapter-xlsx';
import { directive, narrativeItem, recommendationAnswer } from '@qcdc/core/entities';
import { conclusions, narrative, recommendations } from '../province/follow-up.ts';
import { units } from '../province/units.ts';
import type { OfficeFile } from './office-file.ts';

/** Areas whose records name something to be done or answered. */
export const followedAreas = [narrativeItem, directive, recommendationAnswer] as const;

/** What is followed up. */
export async function followUpWorkbook(): Promise<OfficeFile> {
  const records = {
    [narrativeItem.id]: narrative,
    [directive.id]: conclusions,
    [recommendationAnswer.id]: recommendations,
  };
  return {
    name: 'viec-phai-theo-doi.xlsx',
    made: 'form',
    bytes: await xlsx.writeRecords(records, followedAreas, { units }),
  };
}
