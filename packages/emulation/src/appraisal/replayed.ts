import { ok, type Finding, type Outcome, type Text, type Where } from '@qcdc/core';
import { compareFractions } from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Appraisal, AppraisalJson } from './appraisal.ts';
import { openAppraisal, takeStep } from './take-step.ts';

/**
 * Takes the steps of a history again, one after another, as if they were wanted today: a history that only grew through
 * `takeStep` passes, one that was edited in the file does not.
 *
 * @param stored - the appraisal as read
 * @param rubric - its rubric
 * @param from - where it was read
 * @returns the appraisal; or `null` with the first step that is not allowed, or that claims other points than stood there
 */
export function replayed(stored: AppraisalJson, rubric: Rubric, from: Where): Outcome<Appraisal | null> {
  const { unit, period } = stored;
  const place = { ...from, unit, period };
  if (stored.rubric !== rubric.id)
    return ok(null, [
      refusal('other-rubric', { ...place, cell: '/body/rubric' }, rubric, {
        vi: `Hồ sơ này của bảng chấm điểm "${stored.rubric}", không phải "${rubric.id}".`,
        en: `This appraisal is of the rubric "${stored.rubric}", not of "${rubric.id}".`,
      }),
    ]);
  let history = openAppraisal(rubric, { unit, period });
  for (const [i, event] of stored.history.entries()) {
    const cell = `/body/history/${i}`;
    const { value, findings } = takeStep(history, event);
    if (findings.length > 0)
      return ok(
        null,
        findings.map((found) => ({ ...found, where: { ...found.where, ...from, cell } })),
      );
    const again = value.history.at(-1);
    if (event.step === 'score' && again?.step === 'score' && !sameAmount(event.from, again.from))
      return ok(null, [
        refusal('history-changed', { ...place, cell: `${cell}/from`, field: event.criterion }, rubric, {
          vi: `Điểm trước đó ghi trong hồ sơ không phải điểm của các bước trước.`,
          en: `The points that stood before are not those of the earlier steps.`,
        }),
      ]);
    history = value;
  }
  return ok(history);
}

function sameAmount(a: Amount | null, b: Amount | null): boolean {
  if (a === null || b === null) return a === b;
  return compareFractions(amountOf(a), amountOf(b)) === 0;
}

function refusal(code: string, where: Where, { basis }: Rubric, message: Text): Finding {
  return { code: `emulation/${code}`, severity: 'error', state: 'failed', message, where, basis };
}
