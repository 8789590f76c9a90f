import { aFinding } from './a-finding.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aText, listOf } from '../outcome/demand.ts';
import type { Finding } from '../outcome/finding.ts';
import { isPlain } from '../outcome/check-keys.ts';
import { filled } from './adapt-findings.ts';
import { findingParameters } from './finding-parameters.ts';
import type { UnitNames } from './unit-names.ts';

/** Words of a further language, by code of the finding. */
export interface FurtherLanguage {
  /** The language as web pages name it, such as `km` or `fr`. */
  readonly language: string;
  /** Message and hint by code; parameters in braces are filled in. */
  readonly words: Readonly<
    Record<
      string,
      {
        /** The sentence. */
        readonly message: string;
        /** What to do. */
        readonly hint?: string;
      }
    >
  >;
  /** Language of the library in which parameters are filled in, and of findings nobody has translated; `vi` when left out. */
  readonly otherwise?: 'vi' | 'en';
}

/** A finding in a further language. */
export interface TranslatedFinding {
  /** The finding. */
  readonly finding: Finding;
  /** Language of `message`: the further one, or the one that stands in for it. */
  readonly language: string;
  /** What is unexpected. */
  readonly message: string;
  /** What to do; `null` where nothing is said. */
  readonly hint: string | null;
}

/**
 * Says findings in a further language. What nobody has translated is said in a language of the library and marked with it: a
 * finding never vanishes for want of words.
 *
 * @param findings - findings of any step
 * @param into - the language and its words
 * @param units - how units are called
 * @returns the findings in their order, each with its words and their language
 * @throws `DefinitionError` `call/…`, `findings/unknown-parameter`
 * @example
 * ```ts
 * translateFindings([], { language: 'fr', words: {} }); // => []
 * ```
 */
export function translateFindings(
  findings: readonly Finding[],
  into: FurtherLanguage,
  units?: UnitNames,
): readonly TranslatedFinding[] {
  checkCall('translateFindings', { findings: [findings, listOf(aFinding)] }, into, {
    language: aText,
    words: (value) => (isPlain(value) ? null : { vi: 'cần các câu chữ theo mã phát hiện', en: 'give words by code' }),
    otherwise: (value) => (value === 'vi' || value === 'en' ? null : { vi: 'cần vi hoặc en', en: 'give vi or en' }),
  }, ['language', 'words']); // prettier-ignore
  const { language, words, otherwise = 'vi' } = into;
  return findings.map((finding): TranslatedFinding => {
    const own = Object.hasOwn(words, finding.code) ? words[finding.code] : undefined;
    if (own === undefined)
      return {
        finding,
        language: otherwise,
        message: finding.message[otherwise],
        hint: finding.hint?.[otherwise] ?? null,
      };
    const parameters = findingParameters(finding, units);
    const say = (text: string): string => filled(text, parameters, otherwise, finding.code);
    return {
      finding,
      language,
      message: say(own.message),
      hint: own.hint === undefined ? null : say(own.hint),
    };
  });
}
