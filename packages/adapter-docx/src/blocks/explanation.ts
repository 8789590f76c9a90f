import { citation, periodInWords, type Explanation, type ExplanationBlock, type Printed } from '@qcdc/core';
import type { Paragraph } from 'docx';
import type { Word, WordPart } from '../word.ts';
import { millimetres } from '../words/measures.ts';
import { spoken } from '../words/readable.ts';
import { single } from '../words/spacing.ts';
import { textRun } from '../words/text-run.ts';
import { captionParts } from './table.ts';

/** Deeper steps stand as far in as these. */
const deepest = 12;
const perStep = 6;

/**
 * Makes the derivation of a number: one step a line, its parts further in.
 *
 * @param block - the derivation
 * @param word - the document
 * @returns its parts
 */
export function explanationParts({ caption, explanation }: ExplanationBlock, word: Word): readonly WordPart[] {
  const lines: Paragraph[] = [];
  // A derivation may be thousands of steps deep, so it is gone through with a list of what is still to come.
  const open: { readonly step: Explanation; readonly depth: number }[] = [{ step: explanation, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { step, depth } = next;
    lines.push(stepLine(step, depth, word));
    for (const input of [...step.inputs].reverse()) open.push({ step: input, depth: depth + 1 });
  }
  return [...captionParts(spoken(caption, word.speech), word), ...lines];
}

function stepLine({ label, unit, period, value, how, basis, where }: Explanation, depth: number, word: Word) {
  const { kit, speech } = word;
  const say = (text: Printed): string => spoken(text, speech).replace('\n', ' / ');
  const law = basis.map((one) => say({ vi: citation(one, 'vi'), en: citation(one, 'en') }));
  const place = [where?.source, where?.sheet, where?.cell].filter((one) => one !== undefined && one !== '');
  const rest = [say(how), ...law, ...(place.length === 0 ? [] : [say(place.join(' · '))])].filter((one) => one !== '');
  return new kit.Paragraph({
    indent: { left: millimetres(Math.min(depth, deepest) * perStep) },
    spacing: single(word, 2),
    children: [
      textRun(`${say(label)} (${say(unit)}, ${say(periodInWords(period))}) = `, { size: 12 }, word),
      textRun(say(value), { size: 12, bold: true }, word),
      textRun(rest.length === 0 ? '' : ` — ${rest.join('; ')}`, { size: 11 }, word),
    ],
  });
}
