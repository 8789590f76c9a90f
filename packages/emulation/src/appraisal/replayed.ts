import { compareFractions, type Finding, type Text, type Where } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Appraisal } from './appraisal.ts';
import { openAppraisal, takeStep } from './take-step.ts';

/**
 * Takes the steps of a history again, one after another, as if they were wanted today: a history that only grew through
 * `takeStep` passes, one that was edited in the file does not.
 *
 * @param appraisal - the appraisal as read
 * @param rubric - its sheet
 * @param from - where it was read
 * @returns the first step that is not allowed, or that claims other points than stood there; nothing for a true history
 */
export function replayed(appraisal: Appraisal, rubric: Rubric, from: Where): readonly Finding[] {
  const { unit, period } = appraisal;
  const place = { ...from, unit, period };
  if (appraisal.rubric !== rubric.id)
    return [
      refusal('other-rubric', { ...place, cell: '/body/rubric' }, rubric, {
        vi: `Hồ sơ này của bảng "${appraisal.rubric}", không phải "${rubric.id}".`,
        en: `This appraisal is of the sheet "${appraisal.rubric}", not of "${rubric.id}".`,
      }),
    ];
  let history = openAppraisal(rubric, unit, period);
  for (const [i, event] of appraisal.history.entries()) {
    const cell = `/body/history/${i}`;
    const { value, findings } = takeStep(history, rubric, event);
    if (findings.length > 0) return findings.map((found) => ({ ...found, where: { ...found.where, ...from, cell } }));
    const again = value.history.at(-1);
    if (event.step === 'score' && again?.step === 'score' && !sameAmount(event.from, again.from))
      return [
        refusal('history-changed', { ...place, cell: `${cell}/from`, field: event.criterion }, rubric, {
          vi: `Điểm trước đó ghi trong hồ sơ không phải điểm của các bước trước.`,
          en: `The points that stood before are not those of the earlier steps.`,
        }),
      ];
    history = value;
  }
  return [];
}

function sameAmount(a: Amount | null, b: Amount | null): boolean {
  if (a === null || b === null) return a === b;
  return compareFractions(amountOf(a), amountOf(b)) === 0;
}

function refusal(code: string, where: Where, { basis }: Rubric, message: Text): Finding {
  return { code: `emulation/${code}`, severity: 'error', state: 'failed', message, where, basis };
}
