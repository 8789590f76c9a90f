import type { IsoDate, RecordOf, Text } from '@qcdc/core';
import type { peoplesInspectionBoard } from '@qcdc/core/entities';
import type { BoundScope } from '@qcdc/core/law';

type Board = RecordOf<typeof peoplesInspectionBoard>;

// Communes were merged on this day; boards elected before work until the next election (Decree 59/2023 Art. 29(2)).
const merged: IsoDate = '2025-07-01';
const beforeMerger: Text = {
  vi: 'Ban được bầu trước khi sắp xếp đơn vị hành chính còn hoạt động đến kỳ bầu sau',
  en: 'A board elected before the merger of communes works until the next election',
};

/** What rests on the number of communities fails no board that was elected before communes were merged. */
export const ofTheMergedCommune: {
  readonly only: readonly BoundScope[];
  readonly aspects: Readonly<Record<string, (board: Board) => unknown>>;
} = {
  only: [{ of: 'electedBeforeTheMerger', mayDiffer: [true], why: beforeMerger }],
  aspects: {
    electedBeforeTheMerger: ({ date, termFrom }) => termFrom !== null && termFrom < merged && date >= merged,
  },
};
