import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Candidate, Cue, CueIndex, Occurrence } from './cue-index.ts';
import type { Nearness } from './nearness.ts';

/** A field a figure may be of, still by its pieces. */
export interface Suggestion {
  /** The field. */
  readonly candidate: Candidate;
  /** How much speaks for it. */
  readonly weight: number;
  /** Words of the block that led to it. */
  readonly because: readonly Occurrence[];
}

/** What stands around the figures of a block. */
export interface Surroundings {
  /** Phrases of the block. */
  readonly words: readonly Occurrence[];
  /** How near they stand. */
  readonly nearness: Nearness;
  /** Phrases of headings above and of the sentence that introduces a list, with what they count for. */
  readonly above: ReadonlyMap<number, number>;
}

// How much a phrase counts for a field, and how much for an area: what a sentence is about holds further than what is counted.
interface Felt {
  readonly weight: number;
  readonly broad: number;
  /** Whether it only names what the figure counts. */
  readonly own: boolean;
  readonly word: Occurrence | null;
}

const areaShare = 0.75;
const ofHeadings = 0.5;
const ofLead = 0.95;
const fieldOfLead = 0.8;
const ofCompany = 0.4;
const ofNoun = 0.5;
const ofUnitAlone = 0.2;
const withoutArea = 0.75;
const most = 12;
const reach = 64;

/**
 * Suggests the fields a figure may be of, by the words around it.
 *
 * @param figure - the figure
 * @param around - what stands around it
 * @param index - words of areas and fields
 * @returns the likeliest first, a dozen at most
 */
export function suggest(figure: SeenFigure, around: Surroundings, index: CueIndex): readonly Suggestion[] {
  const felt = new Map<number, Felt>();
  for (const [phrase, weight] of around.above)
    felt.set(phrase, { weight: weight * ofHeadings, broad: weight, own: false, word: null });
  for (const word of wordsNear(around, figure)) {
    const near = around.nearness.of(figure, word);
    const isLead = around.nearness.isInLead(figure, word);
    const isCompany = around.nearness.isInCompany(word);
    const broad = Math.max(Math.sqrt(near), isLead ? ofLead : 0) * (isCompany ? ofCompany : 1);
    // "Nhân dân tham gia ý kiến: tiếp thu 12 ý kiến": the lead says what all is about, the words behind it what is counted.
    const weight = isLead && around.nearness.isBehindLead(figure) ? near * fieldOfLead : near;
    const known = felt.get(word.phrase);
    if (broad <= Math.max(known?.broad ?? 0, 0.14) && weight <= (known?.weight ?? 0)) continue;
    const own = word.from >= figure.numberTo && word.to <= figure.to;
    felt.set(word.phrase, {
      weight: Math.max(weight, known?.weight ?? 0),
      broad: Math.max(broad, known?.broad ?? 0),
      own,
      word,
    });
  }
  const best = new Map<number, Heard>();
  for (const phrase of felt.keys())
    for (const cue of index.cuesWith(phrase)) {
      const said = heard(cue, felt, index);
      if (said !== null && said.weight > (best.get(cue.speaksOf)?.weight ?? 0)) best.set(cue.speaksOf, said);
    }
  for (const number of index.loneFields(figure.units))
    if (!best.has(number) && best.has(areaOf(number, index))) best.set(number, { weight: ofUnitAlone, because: [] });
  const suggestions: Suggestion[] = [];
  for (const [number, said] of best) {
    const candidate = index.candidates[number];
    if (candidate === undefined) continue;
    const fit = unitFit(candidate, figure);
    if (fit === 0) continue;
    const area = best.get(areaOf(number, index));
    const weight = fit * (area === undefined ? said.weight * withoutArea : said.weight + areaShare * area.weight);
    suggestions.push({ candidate, weight, because: [...said.because, ...(area?.because ?? [])] });
  }
  return suggestions.sort((a, b) => b.weight - a.weight).slice(0, most);
}

const ofName = 2;

/**
 * Puts the fields first that a row of a table names.
 *
 * @param figure - a figure of the row
 * @param suggestions - what it may be, by the words around it
 * @param named - the fields the row is called by
 * @returns what it may be
 */
export function suggestNamed(
  figure: SeenFigure,
  suggestions: readonly Suggestion[],
  named: readonly Candidate[],
): readonly Suggestion[] {
  const isNamed = ({ candidate }: Suggestion): boolean => named.includes(candidate);
  const first = named
    .filter((candidate) => unitFit(candidate, figure) > 0)
    .map((candidate): Suggestion => {
      const known = suggestions.find((one) => one.candidate === candidate);
      return { candidate, weight: ofName + (known?.weight ?? 0), because: known?.because ?? [] };
    });
  return [...first, ...suggestions.filter((one) => !isNamed(one))].sort((a, b) => b.weight - a.weight);
}

const areaOf = (number: number, index: CueIndex): number => -1 - index.areaOf(number);

// Words far away say nothing, save those of the lead: "Tiếp công dân: …; …". Of a block of any length only these are looked at.
function wordsNear({ words, nearness }: Surroundings, figure: SeenFigure): readonly Occurrence[] {
  const [leadFrom, leadTo] = nearness.leadOf(figure);
  const first = lowerBound(words, figure.from - reach);
  const last = lowerBound(words, figure.to + reach);
  const lead = words.slice(lowerBound(words, leadFrom), Math.min(first, lowerBound(words, leadTo)));
  return [...lead, ...words.slice(first, last)];
}

function lowerBound(words: readonly Occurrence[], piece: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.from ?? 0) < piece) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Heard {
  readonly weight: number;
  readonly because: readonly Occurrence[];
}

const heldFrom = 0.5;

// What a sentence is about holds further than what is counted; who acts in it holds for all of it.
function weightIn({ speaksOf, actors }: Cue, phrase: number, { broad, weight }: Felt): number {
  if (actors.includes(phrase)) return broad >= heldFrom ? 1 : broad;
  return speaksOf < 0 ? broad : weight;
}

function heard(cue: Cue, felt: ReadonlyMap<number, Felt>, index: CueIndex): Heard | null {
  let [least, sum] = [1, 0];
  let isNoun = cue.speaksOf >= 0;
  const because: Occurrence[] = [];
  for (const phrase of cue.all) {
    const one = felt.get(phrase);
    if (one === undefined) return null;
    const weight = weightIn(cue, phrase, one);
    isNoun &&= one.own;
    least = Math.min(least, weight);
    sum += weight;
    if (one.word !== null) because.push(one.word);
  }
  // What denies a cue does so only where it stands as near as the cue itself.
  const denied = cue.none.some((phrase) => {
    const one = felt.get(phrase);
    return one !== undefined && weightIn(cue, phrase, one) >= least * 0.9;
  });
  if (denied) return null;
  const weight = cue.strength * (cue.all.length === 1 ? least : 0.7 * least + (0.3 * sum) / cue.all.length);
  // "96 đơn": that letters are counted tells little where many fields of the area count letters.
  return { weight: isNoun && !index.isLone(cue.speaksOf) ? weight * ofNoun : weight, because };
}

const money: readonly string[] = ['VND', 'USD'];

function unitFit({ info }: Candidate, { units, role }: SeenFigure): number {
  const own = info.measuredIn ?? '';
  // "giảm 6,25%" is of whatever fell; growth that is asked for itself comes before.
  if (role === 'change' && units[0] === 'percent')
    return info.mayBeNegative === true ? 1 : info.kind === 'figure' ? 0.7 : 0;
  const isPercent = own === 'percent';
  if (units.includes('percent') !== isPercent) return 0;
  if (isPercent) return 1;
  if (units.length === 0) return money.includes(own) || own === 'm2' ? 0.4 : 0.8;
  const place = units.indexOf(own);
  if (place === 0) return 1;
  if (place > 0) return 0.93;
  return kin(own, units) ? 0.75 : 0.12;
}

const families: readonly (readonly string[])[] = [
  ['session', 'meeting', 'conference', 'dialogue', 'inspection', 'supervision', 'time', 'turn'],
  ['case', 'violation', 'shortcoming', 'matter', 'item', 'letter', 'recommendation', 'opinion'],
  ['unit', 'organisation', 'enterprise', 'commune'],
  ['unit', 'board', 'committee'],
  ['person', 'turn', 'member', 'household'],
  ['team', 'group', 'board', 'committee'],
  ['document', 'plan', 'convention', 'agreement', 'copy'],
  ['project', 'model', 'task', 'item'],
  // What hangs at a board is counted by what it says; of what every unit has one, units are counted
  ['posting', 'matter'],
  ['posting', 'turn'],
  ['document', 'opinion', 'recommendation'],
  ['unit', 'conference'],
  ['enterprise', 'agreement'],
  ['community', 'convention'],
  ['m2', 'ha'],
  // Boards are said to supervise matters as well as to hold supervisions
  ['session', 'matter'],
];

// Units of measure offices put for one another.
function kin(own: string, units: readonly string[]): boolean {
  if (money.includes(own) || units.some((unit) => money.includes(unit))) return false;
  return families.some((family) => family.includes(own) && units.some((unit) => family.includes(unit)));
}
