import { anAppraisal } from './an-appraisal.ts';
import type { Text } from '@qcdc/core';
import { checkCall, listOf } from '@qcdc/core/checks';
import type { FollowedItem, FollowUpStep } from '@qcdc/core/follow-up';
import type { Appraisal } from './appraisal.ts';

const decision: Text = { vi: 'Quyết định công bố kết quả', en: 'Decision on the result' };

/**
 * Lists the objections of appraisals as items that are followed up: who objected to which decision, when, and what answered it.
 * An answer answers the oldest objection that waits; a replacing decision answers all.
 *
 * @param appraisals - the appraisals
 * @returns the objections, appraisal by appraisal, for `openItems(…, { items })` and `followUpFigures`
 * @term ý kiến, kiến nghị về kết quả chấm điểm
 * @example
 * ```ts
 * const result = { total: 80, class: null, facts: [] };
 * const published = { step: 'publish', by: 'Hội đồng (giả định)', at: '2024-12-10', decision: '1/QĐ', result } as const;
 * const objection = { step: 'object', by: 'Xã Mẫu (giả định)', at: '2024-12-12', reason: 'Tính thiếu một tiêu chí' } as const;
 * const appraisal = openAppraisal(serviceRating2018, { unit: '00001', period: '2024', history: [published, objection] });
 *
 * followedObjections([appraisal]).map(({ kind, text, from }) => [kind, text, from.number]); // => [['objection', 'Tính thiếu một tiêu chí', '1/QĐ']]
 * ```
 */
export function followedObjections(appraisals: readonly Appraisal[]): readonly FollowedItem[] {
  checkCall('followedObjections', { appraisals: [appraisals, listOf(anAppraisal)] });
  return appraisals.flatMap(objectionsOf);
}

function objectionsOf({ rubric, unit, period, history }: Appraisal): readonly FollowedItem[] {
  const items: { readonly made: FollowedItem; readonly steps: FollowUpStep[] }[] = [];
  let waiting: FollowUpStep[][] = [];
  let published: { readonly by: string; readonly number: string; readonly on: FollowUpStep['at'] } | null = null;
  for (const event of history) {
    const { by, at, reason } = event;
    const told = { by, at, ...(reason === undefined ? {} : { said: reason }) };
    if (event.step === 'answer') waiting.shift()?.push({ step: 'answer', ...told });
    if (event.step === 'publish' || event.step === 'replace') {
      published = { by, number: event.decision, on: at };
      for (const steps of waiting) steps.push({ step: 'answer', ...told, document: event.decision });
      waiting = [];
    }
    if (event.step !== 'object') continue;
    const steps: FollowUpStep[] = [{ step: 'raise', ...told }];
    waiting.push(steps);
    const made: FollowedItem = {
      id: `appraisal/${rubric.id}/${unit}/${period}/${items.length + 1}`,
      kind: 'objection',
      unit,
      text: reason ?? '',
      from: {
        document: decision,
        number: published?.number ?? null,
        issuer: published?.by ?? null,
        on: published?.on ?? null,
      },
      responsible: published?.by ?? null,
      due: null,
      history: [],
      at: { unit, period },
    };
    items.push({ made, steps });
  }
  return items.map(({ made, steps }) => ({ ...made, history: steps }));
}
