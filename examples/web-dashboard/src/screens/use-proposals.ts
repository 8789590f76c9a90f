import type { Finding } from '@qcdc/core';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import type { FindingProposal } from '../parts/finding-list/finding-item.tsx';

/** Most findings that proposals are looked for; each is worked out anew. */
const most = 100;
const none: readonly FindingProposal[] = [];

/** What might have been meant, asked of the worker for the first findings that say something is wrong. */
export function useProposals(findings: readonly Finding[]): (finding: Finding) => readonly FindingProposal[] {
  const { office } = useOffice();
  const [known, setKnown] = useState<ReadonlyMap<Finding, readonly FindingProposal[]>>(new Map());
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const found = new Map<Finding, readonly FindingProposal[]>();
      const wrong = findings.filter(({ state, severity }) => state === 'failed' && severity !== 'info');
      for (const finding of wrong.slice(0, most)) {
        const proposals = await office.proposals(finding).catch(() => none);
        if (!wanted) return;
        if (proposals.length > 0) found.set(finding, proposals);
      }
      if (found.size > 0) startTransition(() => setKnown(found));
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [office, findings]);
  return useCallback((finding) => known.get(finding) ?? none, [known]);
}
