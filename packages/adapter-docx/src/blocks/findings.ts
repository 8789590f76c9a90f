import { citation, periodInWords, type Finding, type FindingsBlock, type Printed, type Text } from '@qcdc/core';
import { weightOf } from '@qcdc/core/flow';
import type { Paragraph } from 'docx';
import type { Word, WordPart } from '../word.ts';
import { millimetres } from '../words/measures.ts';
import { spoken } from '../words/readable.ts';
import { single } from '../words/spacing.ts';
import { textRun, type Letters } from '../words/text-run.ts';
import { captionParts, noteParts } from './table.ts';
import { words } from './words.ts';

const message: Letters = { size: 13, bold: true };

/**
 * Makes a list of findings: what was found, and below it place, what was expected and seen, what to do, and the law.
 *
 * @param block - the findings
 * @param word - the document
 * @returns its parts
 */
export function findingsParts({ caption, findings }: FindingsBlock, word: Word): readonly WordPart[] {
  const head = captionParts(spoken(caption, word.speech), word);
  if (findings.length === 0) return [...head, ...noteParts(spoken(words.nothingFound, word.speech), word)];
  return [...head, ...findings.flatMap((finding, i) => findingParts(finding, i + 1, word))];
}

function findingParts(finding: Finding, place: number, word: Word): readonly Paragraph[] {
  const { kit, speech } = word;
  const say = (text: Printed): string => spoken(text, speech).replace('\n', ' / ');
  const details: readonly (readonly [Printed, string])[] = [
    [words.place, placeOf(finding).map(say).join(' · ')],
    [words.expected, say(finding.expected ?? '')],
    [words.actual, say(finding.actual ?? '')],
    [words.hint, say(finding.hint ?? '')],
    [words.basis, finding.basis.map((one) => say({ vi: citation(one, 'vi'), en: citation(one, 'en') })).join('; ')],
    [words.code, say(finding.code)],
  ];
  const line = (label: string, text: string, isFirst: boolean) =>
    new kit.Paragraph({
      keepNext: isFirst,
      keepLines: true,
      indent: { left: millimetres(isFirst ? 0 : 8) },
      spacing: single(word, isFirst ? 8 : 1),
      children: [
        textRun(label, isFirst ? message : { size: 12, italic: true }, word),
        textRun(text, isFirst ? message : { size: 12 }, word),
      ],
    });
  return [
    line(`${place}. [${say(weightOf(finding))}] `, say(finding.message), true),
    ...details.filter(([, text]) => text !== '').map(([label, text]) => line(`${say(label)}: `, text, false)),
  ];
}

function placeOf({ where }: Finding): readonly Printed[] {
  const { unit, period, source, sheet, cell, line } = where;
  const named: readonly (readonly [Printed, Printed | number | undefined])[] = [
    ['', unit],
    ['', period === undefined ? period : periodInWords(period)],
    ['', source],
    [words.sheet, sheet],
    [words.cell, cell],
    [words.line, line],
  ];
  return named.flatMap(([label, value]) => {
    if (value === undefined || value === '') return [];
    const [head, words] = [inBoth(label), inBoth(typeof value === 'number' ? String(value) : value)];
    return [{ vi: `${head.vi} ${words.vi}`.trim(), en: `${head.en} ${words.en}`.trim() }];
  });
}

const inBoth = (text: Printed): Text => (typeof text === 'string' ? { vi: text, en: text } : text);
