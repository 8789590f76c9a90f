import type { Finding, Language, Printed } from '@qcdc/core';
import { speak } from '@qcdc/core/flow';
import { useEffect, useMemo } from 'react';
import { plainLetters } from '../plain-letters.ts';

type NameOf = (unit: string, finding: Finding) => string;

const sliceOfWork = 8;

/**
 * Finds findings by words, with or without marks. What is searched is made ready in small slices of time beforehand, so that
 * nothing stands still under the first letter typed; findings that are not ready yet are made ready when they are asked.
 */
export function useSearch(
  findings: readonly Finding[],
  nameOf: NameOf,
  language: Language,
): (words: string) => readonly Finding[] {
  const index = useMemo(() => new SearchTexts(nameOf, language), [nameOf, language]);
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + sliceOfWork;
      while (at < findings.length && performance.now() < until) {
        const finding = findings[at++];
        if (finding !== undefined) index.textOf(finding);
      }
      if (at < findings.length) timer = setTimeout(work, sliceOfWork);
    };
    timer = setTimeout(work, sliceOfWork);
    return () => clearTimeout(timer);
  }, [findings, index]);
  return useMemo(() => (words) => index.search(findings, words), [findings, index]);
}

class SearchTexts {
  readonly #texts = new WeakMap<Finding, string>();
  readonly #nameOf: NameOf;
  readonly #language: Language;

  constructor(nameOf: NameOf, language: Language) {
    this.#nameOf = nameOf;
    this.#language = language;
  }

  search(findings: readonly Finding[], words: string): readonly Finding[] {
    const wanted = plainLetters(words).split(' ').filter(Boolean);
    if (wanted.length === 0) return findings;
    return findings.filter((finding) => {
      const text = this.textOf(finding);
      return wanted.every((word) => text.includes(word));
    });
  }

  textOf(finding: Finding): string {
    const known = this.#texts.get(finding);
    if (known !== undefined) return known;
    const { code, message, where, expected = '', actual = '' } = finding;
    const say = (text: Printed) => speak(text, this.#language);
    const { unit, source = '', sheet = '', cell = '', period = '' } = where;
    const name = unit === undefined ? '' : `${unit} ${this.#nameOf(unit, finding)}`;
    const text = plainLetters(
      [code, say(message), name, source, sheet, cell, period, say(expected), say(actual)].join(' '),
    );
    this.#texts.set(finding, text);
    return text;
  }
}
