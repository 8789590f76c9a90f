import { ManyFindings, ok, type Finding, type Outcome, type WorkOptions } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { checkFigures } from './checks/check-figures.ts';
import { propose } from './figures/propose.ts';
import type { NoResult } from './figures/relate.ts';
import { reportPeriod } from './heading/report-period.ts';
import { reportUnit } from './heading/report-unit.ts';
import { SectionStack } from './heading/section-stack.ts';
import { load } from './input/load.ts';
import type { TextInput } from './input/text-input.ts';
import { endsText, listsRecipients } from './heading/ends-text.ts';
import { defaultLimits } from './limits.ts';
import { isNumberWord } from './numbers/number-words.ts';
import { NarrativeItems } from './items/narrative-items.ts';
import { cueIndex } from './measures/cue-index.ts';
import type { AreaCues } from './measures/cues/area-cues.ts';
import { checkRead, type TextReadOptions } from './options.ts';
import { blocksOf, type Block } from './page/block.ts';
import { Places } from './page/places.ts';
import { TableCells } from './page/table-cell.ts';
import { tokensOf, type Token } from './page/token.ts';
import type { ProposedFigure, SectionSubject, SetAsideNumber, TextReading } from './proposal.ts';
import { textFinding } from './text-findings.ts';

const pause = 400;
const noWords: readonly AreaCues[] = [];

/**
 * Reads a report and proposes what may be entered of it. Nothing is entered.
 *
 * @param input - text or bytes
 * @param options - name of the file, areas, register, progress and signal
 * @returns the proposals, and what does not agree in the text
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 */
export async function read(input: TextInput, options: TextReadOptions & WorkOptions): Promise<Outcome<TextReading>> {
  checkRead(input, options);
  const { source, areas = allEntities, units, regime = 'calendar', words = noWords, signal, onProgress } = options;
  signal?.throwIfAborted();
  const { text: loaded, headings, cells, findings: found } = await load(input, options);
  const all = tokensOf(loaded ?? '');
  const tooMany = tooManyNumbers(all, options);
  const text = tooMany === null ? (loaded ?? '') : '';
  const places = new Places(text);
  const blocks = blocksOf(tooMany === null ? all : [], headings);
  const tables = new TableCells(cells);
  const index = cueIndex(areas, words);
  const stack = new SectionStack(places, index);
  const items = new NarrativeItems(places);
  const figures: ProposedFigure[] = [];
  const setAside: SetAsideNumber[] = [];
  const findings = new ManyFindings();
  let isSent = false;
  findings.addAll(found);
  if (tooMany !== null) findings.add(tooMany);
  for (const [i, block] of blocks.entries()) {
    if (i % pause === 0) {
      signal?.throwIfAborted();
      onProgress?.(i / blocks.length);
    }
    if (endsText(block)) stack.end();
    isSent = listsRecipients(block) || (isSent && block.mark === '-');
    const context = {
      places,
      index,
      tables,
      above: stack.phrases(),
      section: stack.section,
      none: noResultIn(block, stack.subject, isSent),
      found: figures.length,
    };
    const ofBlock = propose(block, context);
    for (const { said, numberFrom } of ofBlock.seen)
      for (const finding of said)
        findings.add(placed(finding, source, places.line(block.tokens[numberFrom]?.start ?? 0)));
    for (const figure of ofBlock.figures) figures.push(figure);
    for (const number of ofBlock.aside) setAside.push(number);
    if (block.heading) stack.add(block);
    else items.take(block, stack.subject);
  }
  const period = reportPeriod(blocks, places, { regime });
  const unit = reportUnit(blocks, places, units, period?.period.to ?? null);
  const reading: TextReading = { text, unit, period, sections: stack.sections, figures, items: items.items, setAside };
  if (loaded !== null && tooMany === null) {
    findings.addAll(checkFigures({ figures, text, areas, where: { source } }));
    findings.addAll(unsaid(reading, source));
  }
  onProgress?.(1);
  return ok(reading, findings.all());
}

// Every number is looked at with the words around it: a million of them would take an hour.
function tooManyNumbers(tokens: readonly Token[], { source, limits }: TextReadOptions): Finding | null {
  const most = limits?.numbers ?? defaultLimits.numbers;
  let [numbers, words] = [0, 0];
  for (const token of tokens)
    if (token.kind === 'number') numbers += 1;
    else if (isNumberWord(token)) words += 1;
  const found = numbers + Math.floor(words / 2);
  return found > most
    ? textFinding('too-many-numbers', { source }, { expected: `≤ ${most}`, actual: `${found}` })
    : null;
}

function noResultIn({ heading }: Block, subject: SectionSubject | null, isSent: boolean): NoResult | null {
  if (isSent) return 'document';
  return subject === 'task' && !heading ? 'target' : null;
}

function placed(finding: Finding, source: string, line: number): Finding {
  return { ...finding, where: { ...finding.where, source, line } };
}

// Changes, shares and figures of another period are told by what stands beside them.
const isResult = ({ role }: ProposedFigure): boolean => role === 'value' || role === 'part' || role === 'whole';

// What whoever enters the figures has to add.
function unsaid({ unit, period, figures }: TextReading, source: string): readonly Finding[] {
  const where = { source };
  const unknown = figures.filter((figure) => figure.measures.length === 0 && isResult(figure));
  const [first] = unknown;
  return [
    ...(figures.length === 0 ? [textFinding('no-figures', where)] : []),
    ...(unit === null ? [textFinding('no-unit', where)] : []),
    ...(period === null ? [textFinding('no-period', where)] : []),
    ...(first === undefined
      ? []
      : [textFinding('no-measure', { ...where, line: first.span.line }, { a: `${unknown.length}`, b: first.words })]),
  ];
}
