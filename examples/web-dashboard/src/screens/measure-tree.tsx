import type { Text } from '@qcdc/core';
import type { CoverageRow } from '@qcdc/core/report';
import { useCallback, useState } from 'react';
import { Explained } from '../app/explained.tsx';
import { useOffice } from '../app/office-context.tsx';
import { useAsked } from '../app/use-asked.ts';
import { CoverageTree } from '../parts/coverage-tree.tsx';

/** A measure along the tree of units: totals, what they cover, who is missing. */
export function MeasureTree({
  measure,
  label,
  period,
}: {
  readonly measure: string;
  readonly label: Text;
  readonly period: string;
}) {
  const { office } = useOffice();
  const roots = useAsked('coverage', [measure, period, null]);
  const [asked, setAsked] = useState<CoverageRow | null>(null);
  const why = useAsked('explainFigure', asked === null ? null : [measure, asked.unit, period]);
  const rowsUnder = useCallback(
    (unit: string): Promise<readonly CoverageRow[]> => office.coverage(measure, period, unit),
    [office, measure, period],
  );
  if (roots === undefined) return null;
  return (
    <>
      <CoverageTree label={label} roots={roots} rowsUnder={rowsUnder} onExplain={setAsked} />
      {why !== undefined && why !== null && <Explained explanation={why} onClose={() => setAsked(null)} />}
    </>
  );
}
