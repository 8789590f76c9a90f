import type { IsoDate } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import type { Block } from '../page/block.ts';
import type { Places } from '../page/places.ts';
import type { Token } from '../page/token.ts';
import type { ProposedUnit } from '../proposal.ts';
import { once } from '../words/once.ts';
import { keysOf, PhraseTable } from '../words/phrase-table.ts';

const kinds = /* @__PURE__ */ once(
  () =>
    new PhraseTable<number>([
      [1, 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tp|trường|sở|công ty|bệnh viện'],
    ]),
);
const titleWords = /* @__PURE__ */ once(() => new PhraseTable<number>([[1, 'báo cáo|kết quả']]));
const society = /* @__PURE__ */ once(() => keysOf('hội')[0]);
const grassroots = /* @__PURE__ */ once(() => keysOf('cơ sở'));
const opening = 30;
const mostWords = 6;
const longestLetterhead = 200;

/**
 * Finds whose report it is: a name the register knows, or what a title or letterhead calls a commune, a province and the like.
 *
 * @param blocks - blocks of the text
 * @param places - places of the text
 * @param register - the reporting units, where the caller knows them
 * @param day - the day their names hold for
 * @returns the unit with its words; `null` where none is named, or several are named alike
 */
export function reportUnit(
  blocks: readonly Block[],
  places: Places,
  register: UnitRegistry | undefined,
  day: IsoDate | null,
): ProposedUnit | null {
  const first = inOrder(blocks.slice(0, opening).flatMap((block) => lettered(block, places)));
  if (register !== undefined) return inRegister(first, places, register, day);
  for (const { tokens } of first)
    for (const at of tokens.keys()) {
      const found = nameAt(tokens, at);
      if (found === 0) continue;
      const said = places.said(tokens, at, at + found);
      return { ...said, unit: said.words };
    }
  return null;
}

// A letterhead and a title in capitals are one block; each of their lines says its own, unless a name goes on: "XÃ⏎AN HÒA".
function lettered(block: Block, places: Places): readonly Block[] {
  const { tokens } = block;
  const isLetterhead = tokens.length <= longestLetterhead && tokens.every(isUpper);
  if (!isLetterhead) return [block];
  const lines: Token[][] = [];
  let line = -1;
  for (const [i, token] of tokens.entries()) {
    const at = places.span(tokens, i, i + 1).line;
    const last = lines.at(-1);
    if (last === undefined || (at !== line && !endsWithKind(last))) lines.push([token]);
    else last.push(token);
    line = at;
  }
  return lines.map((tokens) => ({ ...block, tokens }));
}

const isUpper = ({ kind, text }: Token): boolean => kind !== 'word' || text === text.toUpperCase();
const endsWithKind = (line: readonly Token[]): boolean =>
  [1, 2].some((pieces) => kinds().at(line, line.length - pieces)?.pieces === pieces);

// The title names it best, then the line of the letterhead nearest to the title: above it stands the superior body.
function inOrder(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.findIndex(({ tokens }) => titleWords().at(tokens, 0) !== null);
  if (title < 0) return blocks;
  return [...blocks.slice(title, title + 3), ...blocks.slice(0, title).reverse(), ...blocks.slice(title + 3)];
}

// "xã An Hòa", "XÃ AN HÒA", "Phường 12": what follows the kind bears a capital or is a number.
function nameAt(tokens: readonly Token[], at: number): number {
  const kind = kinds().at(tokens, at);
  if (kind === null) return 0;
  // "Cộng hòa xã hội chủ nghĩa" is no commune.
  if (tokens[at + 1]?.key === society()) return 0;
  // "Dân chủ ở cơ sở huyện A" is about no department.
  const [first, second] = grassroots();
  if (tokens[at]?.key === second && tokens[at - 1]?.key === first) return 0;
  let to = at + kind.pieces;
  while (to - at - kind.pieces < mostWords && tokens[to]?.capital === true) to += 1;
  const isNumbered = to === at + kind.pieces && tokens[to]?.kind === 'number' && tokens[at]?.capital === true;
  return to > at + kind.pieces ? to - at : isNumbered ? kind.pieces + 1 : 0;
}

function inRegister(
  blocks: readonly Block[],
  places: Places,
  register: UnitRegistry,
  day: IsoDate | null,
): ProposedUnit | null {
  const names = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    const key = keysOf(name).join(' ');
    if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  let longest = 1;
  for (const unit of register.units)
    for (const { value } of unit.names) {
      const isOfDay = day === null || register.nameOf(unit.id, day) === value;
      if (!isOfDay) continue;
      add(value, unit.id);
      longest = Math.max(longest, keysOf(value).length);
    }
  for (const { tokens } of blocks)
    for (const from of tokens.keys())
      for (let count = Math.min(longest, tokens.length - from); count > 1; count -= 1) {
        const ids = names.get(
          tokens
            .slice(from, from + count)
            .map(({ key }) => key)
            .join(' '),
        );
        const [id, second] = ids ?? [];
        if (id === undefined || second !== undefined) continue;
        return { ...places.said(tokens, from, from + count), unit: id };
      }
  return null;
}
