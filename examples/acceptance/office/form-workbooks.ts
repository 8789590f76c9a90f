// Workbooks on the library's own form: what an office sends that was given the form.
import { xlsx } from '@qcdc/adapter-xlsx';
import { communityVote, disclosurePosting } from '@qcdc/core/entities';
import { inTwoWays, onTheForm, recordsOf, type Area } from '../province/reports.ts';
import { units } from '../province/units.ts';
import { postings, votes } from '../province/votes.ts';
import type { OfficeFile } from './office-file.ts';

async function ofAreas(name: string, areas: readonly Area[], district: string): Promise<OfficeFile> {
  const records = Object.fromEntries(
    areas.map((area) => [area.entity.id, recordsOf(area, (unit) => unit.startsWith(district)).map(({ data }) => data)]),
  );
  const entities = areas.map(({ entity }) => entity);
  return { name, made: 'form', bytes: await xlsx.writeRecords(records, entities, { units }) };
}

/** The forms of both districts, and the register of votes and postings. */
export async function formWorkbooks(): Promise<readonly OfficeFile[]> {
  const events = {
    [communityVote.id]: votes.map(({ data }) => data),
    [disclosurePosting.id]: postings.map(({ data }) => data),
  };
  return [
    await ofAreas('huyen-mau-a.xlsx', [...onTheForm, ...inTwoWays], 'TM-A'),
    await ofAreas('huyen-mau-b.xlsx', onTheForm, 'TM-B'),
    {
      name: 'bieu-quyet-va-cong-khai.xlsx',
      made: 'form',
      bytes: await xlsx.writeRecords(events, [communityVote, disclosurePosting], { units }),
    },
  ];
}
