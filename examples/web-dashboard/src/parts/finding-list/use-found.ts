import type { Finding } from '@qcdc/core';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { FindingGroups, weightIn, type FindingGroup } from './finding-groups.ts';
import type { FindingFilter } from './finding-toolbar.tsx';
import { plainLetters } from '../plain-letters.ts';
import { SearchTexts, type NameOf } from './search-texts.ts';

/** What a filter leaves of findings. */
export interface Found {
  /** The findings it was asked of. */
  readonly of: readonly Finding[];
  /** What was asked. */
  readonly filter: FindingFilter;
  /** What was searched: in another language, or under other names, something else may fit. */
  readonly texts: SearchTexts;
  /** How many fit. */
  readonly count: number;
  /** Those that fit, put together. */
  readonly groups: readonly FindingGroup[];
}

// A slice of work stays below what a hand notices, also on a slow machine; whoever types on is not answered letter by letter.
const sliceOfWork = 6;
const pauseInTyping = 150;
const fewFindings = 500;

/**
 * Searches, filters and groups findings in small slices of time, so that nothing stands still under the letter typed. What was
 * found last stays until the new answer is there.
 *
 * @returns the answer, and whether another one is on its way
 */
export function useFound(
  findings: readonly Finding[],
  nameOf: NameOf,
  filter: FindingFilter,
): { readonly found: Found; readonly isBusy: boolean } {
  const language = useLanguage();
  const texts = useMemo(() => new SearchTexts(nameOf, language), [nameOf, language]);
  const [found, setFound] = useState<Found>(() => ({
    of: findings,
    filter,
    texts,
    ...answer(findings, filter, texts),
  }));
  const isBusy = found.of !== findings || found.filter !== filter || found.texts !== texts;
  useEffect(() => {
    if (!isBusy) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const steps = search(findings, filter, texts);
    const work = (): void => {
      const until = performance.now() + sliceOfWork;
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) {
          setFound({ of: findings, filter, texts, ...value });
          return;
        }
        if (performance.now() >= until) break;
      }
      timer = setTimeout(work, 0);
    };
    const isTyping = filter.words !== '' && findings.length > fewFindings;
    timer = setTimeout(work, isTyping ? pauseInTyping : 0);
    return () => clearTimeout(timer);
  }, [findings, filter, texts, isBusy]);
  useReady(findings, texts);
  return { found, isBusy };
}

type Answer = Pick<Found, 'count' | 'groups'>;

function answer(findings: readonly Finding[], filter: FindingFilter, texts: SearchTexts): Answer {
  const steps = search(findings, filter, texts);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function* search(findings: readonly Finding[], { words, without, by }: FindingFilter, texts: SearchTexts) {
  const wanted = plainLetters(words).split(' ').filter(Boolean);
  const groups = new FindingGroups(by);
  let count = 0;
  for (const [i, finding] of findings.entries()) {
    // Asking the clock costs as much as looking at a finding.
    if (i % 20 === 19) yield;
    if (without.has(weightIn(finding))) continue;
    if (wanted.length > 0) {
      const text = texts.textOf(finding);
      if (!wanted.every((word) => text.includes(word))) continue;
    }
    groups.add(finding);
    count += 1;
  }
  yield;
  return { count, groups: groups.sorted() } satisfies Answer;
}

// What is searched is made ready while nobody has typed yet.
function useReady(findings: readonly Finding[], texts: SearchTexts): void {
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const work = (): void => {
      const until = performance.now() + sliceOfWork;
      for (; at < findings.length && performance.now() < until; at++) {
        const finding = findings[at];
        if (finding !== undefined) texts.textOf(finding);
      }
      if (at < findings.length) timer = setTimeout(work, sliceOfWork);
    };
    timer = setTimeout(work, sliceOfWork);
    return () => clearTimeout(timer);
  }, [findings, texts]);
}
