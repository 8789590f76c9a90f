import { shown } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Verdict } from './rule.ts';

/**
 * Takes what a check returned for a verdict. Outside TypeScript a check may answer `true`, a text, nothing or a promise: counted as
 * anything else, such a rule would pass everybody in silence.
 *
 * @param answer - what `check` returned
 * @returns the same verdict
 * @throws `DefinitionError` `rule/no-verdict` when it is none
 */
export function verdictOfCheck(answer: Verdict): Verdict {
  // What is declared above is what plug-ins promise, not what they do.
  const { state } = ((answer as unknown) ?? {}) as { readonly state?: unknown };
  if (state === 'held' || state === 'notConcerned' || state === 'failed') return answer;
  if (state === 'undecided' && Array.isArray((answer as { readonly fields?: unknown }).fields)) return answer;
  throw new DefinitionError('rule/no-verdict', noVerdict(answer), 'check');
}

function noVerdict(answer: unknown) {
  const given = answer instanceof Promise ? 'Promise' : shown(answer);
  return {
    vi: `check trả về ${given}, không phải là kết luận; trả về ngay held, notConcerned, failed('…') hoặc undecided('…')`,
    en: `check returned ${given}, which is no verdict; return held, notConcerned, failed('…') or undecided('…'), at once`,
  };
}
