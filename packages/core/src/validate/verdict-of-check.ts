import { shown } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
import type { Verdict } from './rule.ts';

/**
 * Takes what a check returned for a verdict. Outside TypeScript a check may answer `true`, a text, nothing or a promise: counted as
 * anything else, such a rule would pass everybody in silence.
 *
 * @param answer - what `check` returned
 * @returns the same verdict
 * @throws `DefinitionError` `rule/no-verdict` when it is none
 */
export function verdictOfCheck(answer: unknown): Verdict {
  if (isVerdict(answer)) return answer;
  throw new DefinitionError('rule/no-verdict', noVerdict(answer), 'check');
}

function isVerdict(answer: unknown): answer is Verdict {
  const { state, fields } = (answer ?? {}) as { readonly state?: unknown; readonly fields?: unknown };
  return (
    state === 'held' ||
    state === 'notConcerned' ||
    state === 'failed' ||
    (state === 'undecided' && Array.isArray(fields))
  );
}

function noVerdict(answer: unknown): Text {
  const given = shown(answer);
  return {
    vi: `check trả về ${given}, không phải là kết luận; trả về ngay held, notConcerned, failed('…') hoặc undecided('…')`,
    en: `check returned ${given}, which is no verdict; return held, notConcerned, failed('…') or undecided('…'), at once`,
  };
}
