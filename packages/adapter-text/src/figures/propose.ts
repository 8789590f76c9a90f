import type { Candidate, CueIndex } from '../measures/cue-index.ts';
import { Nearness } from '../measures/nearness.ts';
import { suggest, suggestNamed, type Suggestion } from '../measures/suggest.ts';
import { findFigures } from '../numbers/find-figures.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';
import { setAside, type SetAsideRange } from '../numbers/set-aside.ts';
import type { Block } from '../page/block.ts';
import type { Places } from '../page/places.ts';
import { cellOver, type TableCell, type TableCells } from '../page/table-cell.ts';
import type { MeasureSuggestion, ProposedFigure, SaidWords, SetAsideNumber } from '../proposal.ts';
import { inCompany, ofChanges, ofShares, ofWholes } from './belonging.ts';
import { forEach } from './for-each.ts';
import { inTable } from './in-table.ts';
import { relate, type NoResult, type Related } from './relate.ts';

/** What is proposed of a block. */
export interface OfBlock {
  /** Its figures, as seen and as proposed. */
  readonly figures: readonly ProposedFigure[];
  /** Its figures by their pieces. */
  readonly seen: readonly SeenFigure[];
  /** Numbers that count nothing. */
  readonly aside: readonly SetAsideNumber[];
}

/** What a block is read with. */
export interface BlockContext {
  /** Places of the text. */
  readonly places: Places;
  /** Words of areas and fields. */
  readonly index: CueIndex;
  /** Tables with heads. */
  readonly tables: TableCells;
  /** Phrases of the headings above. */
  readonly above: ReadonlyMap<number, number>;
  /** The section it stands in. */
  readonly section: number | null;
  /** What its figures are where it holds no result: targets among the tasks, numbers of copies among those who get the report. */
  readonly none: NoResult | null;
  /** How many figures were found before. */
  readonly found: number;
}

/**
 * Proposes the figures of a block.
 *
 * @param block - the block
 * @param context - what it is read with
 * @returns figures and what was set aside
 */
export function propose({ tokens, lead }: Block, context: BlockContext): OfBlock {
  const { places, index, above, section, found } = context;
  const cells = context.tables.between(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const ranges = setAside(tokens).filter((range) => !isNumberOfTable(tokens, range, cells));
  const all = findFigures(tokens, ranges);
  const { figures: related, aside: noResults }: Related =
    cells.length > 0 ? inTable(tokens, all, cells) : relate(tokens, all, context.none);
  const kept = related.flatMap((_, i) => (noResults.has(i) ? [] : [i]));
  const place = new Map(kept.map((was, is) => [was, is]));
  const seen = kept.flatMap((i) => {
    const figure = related[i];
    return figure === undefined ? [] : [{ ...figure, of: figure.of === null ? null : (place.get(figure.of) ?? null) }];
  });
  const nearness = new Nearness(tokens, seen);
  const words = seen.length === 0 ? [] : index.find(tokens);
  const named = index.named(nameIn(tokens, cells));
  const alone = seen.map((figure) => suggestNamed(figure, suggest(figure, { words, nearness, above }, index), named));
  const together = inCompany(seen, ofChanges(seen, ofWholes(seen, alone)));
  const suggested = ofShares(seen, together, index.candidates).map((list, i) => {
    const figure = seen[i];
    return (figure === undefined ? list : forEach(tokens, figure, list)).slice(0, mostSuggested);
  });
  const said = saidOnce(tokens, places);
  const figures = seen.map((figure, i): ProposedFigure => {
    const measures = suggested[i] ?? [];
    const { words: spelled, ...span } = places.said(tokens, figure.from, figure.to);
    return {
      span,
      number: places.span(tokens, figure.numberFrom, figure.numberTo),
      words: spelled,
      quantity: figure.quantity,
      measuredIn: measuredIn(figure, measures[0]?.candidate),
      role: figure.role,
      direction: figure.direction,
      of: figure.of === null ? null : figure.of + found,
      measures: measures.map((one) => proposed(one, said)),
      section,
    };
  });
  const aside = [
    ...(lead.some(({ kind }) => kind === 'number')
      ? [{ what: 'list' as const, ...places.said(lead, 0, lead.length) }]
      : []),
    ...ranges.map(({ what, from, to }) => ({ what, ...places.said(tokens, from, to) })),
    ...all.flatMap(({ from, to }, i): readonly SetAsideNumber[] => {
      const what = noResults.get(i);
      return what === undefined ? [] : [{ what, ...places.said(tokens, from, to) }];
    }),
    ...leftOver(tokens, ranges, all).map((i) => ({
      what: /^[¼½¾⅐-⅟]$/u.test(tokens[i]?.text ?? '') ? ('fraction' as const) : ('name' as const),
      ...places.said(tokens, i, i + 1),
    })),
  ].sort((a, b) => a.start - b.start);
  return { figures, seen, aside };
}

// Numbers that are part of a word, such as 4G, and signs that are numbers (½, Ⅳ): so that every number of the text is in one list or
// the other.
function leftOver(
  tokens: Block['tokens'],
  ranges: readonly SetAsideRange[],
  figures: readonly SeenFigure[],
): readonly number[] {
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of [...ranges, ...figures]) covered.fill(1, from, to);
  return tokens.flatMap(({ kind, text }, i) => {
    const isNumber = kind === 'number' || (kind === 'sign' && /\p{N}/u.test(text));
    return isNumber && covered[i] === 0 ? [i] : [];
  });
}

// A number that fills a cell is no year, whatever it looks like.
function isNumberOfTable(
  tokens: Block['tokens'],
  { what, from, to }: SetAsideRange,
  cells: readonly TableCell[],
): boolean {
  const token = tokens[from];
  if (what !== 'period' || to !== from + 1 || token === undefined) return false;
  const cell = cellOver(cells, token);
  return cell?.start === token.start && cell.end === token.end && cell.column !== 'label';
}

// What names a row, without the area in front of it: "Hòa giải ở cơ sở: Số vụ tiếp nhận".
function nameIn(tokens: Block['tokens'], cells: readonly TableCell[]): Block['tokens'] {
  const label = cells.find(({ column }) => column === 'label');
  if (label === undefined) return [];
  const name = tokens.filter(({ start, end }) => label.start <= start && end <= label.end);
  return name.slice(name.findLastIndex(({ text }) => text === ':') + 1);
}

function measuredIn({ units }: SeenFigure, candidate: Candidate | undefined): string | null {
  const own = candidate?.info.measuredIn;
  return own !== undefined && units.includes(own) ? own : (units[0] ?? null);
}

const certain = 2.6;
const mostSuggested = 5;

type Said = (from: number, to: number) => SaidWords;

// The words of a block led to many of its figures: each is written down once.
function saidOnce(tokens: Block['tokens'], places: Places): Said {
  const known = new Map<number, SaidWords>();
  return (from, to) => {
    const key = from * (tokens.length + 1) + to;
    const found = known.get(key) ?? places.said(tokens, from, to);
    known.set(key, found);
    return found;
  };
}

function proposed({ candidate, weight, because }: Suggestion, said: Said): MeasureSuggestion {
  const words = [...because].sort((a, b) => a.from - b.from);
  return {
    area: candidate.entity.id,
    field: candidate.field,
    score: Math.min(1, Math.round((100 * weight) / certain) / 100),
    because: words.map(({ from, to }) => said(from, to)),
  };
}
