import type { Entity } from '../../entity/define-entity.ts';
import type { Text } from '../../outcome/text.ts';
import type { RawValue } from '../../raw/raw-table.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { measureInHeader } from '../../parse/measured-in.ts';
import { fieldLikeness, type FieldLikeness } from './field-likeness.ts';
import { wordsOf } from './label-words.ts';
import { goesWith, saysShare, seenIn, type SeenValues } from './seen-values.ts';

/** A label on a sheet, with what stands under it or beside it. */
export interface LabelSeen {
  /** The label, groups joined with ` / `. */
  readonly label: string;
  /** Where it stands, as a layout writes it. */
  readonly at: string;
  /** The values it names. */
  readonly values: readonly RawValue[];
  /** Unit of measure beside it; empty where none is. */
  readonly measure: string;
}

/** What a label was bound to. */
export interface Assigned {
  /** The label. */
  readonly seen: LabelSeen;
  /** The field; `null` where none is near enough. */
  readonly field: string | null;
  /** How sure it is, 0 to 1; of a label without a field, how near the nearest came. */
  readonly score: number;
  /** Field that came nearest. */
  readonly nearest: string | null;
  /** What led to it. */
  readonly reasons: readonly Text[];
}

const enough = 0.45;
const leastOfChoices = 0.6;
const nearAsGood = 0.85;

/** Knows the areas, so that their labels are taken apart once. */
export class Areas {
  private readonly likeness = new Map<Entity, FieldLikeness>();
  private readonly looks = new Map<readonly RawValue[], SeenValues>();
  private readonly words = new Map<string, ReadonlySet<string>>();

  /**
   * @param entities - the areas
   * @param units - the register, where there is one
   */
  constructor(
    readonly entities: readonly Entity[],
    readonly units?: UnitRegistry,
  ) {}

  /**
   * Compares labels with the fields of an area.
   * @param entity - the area
   * @returns the comparison
   */
  likenessOf(entity: Entity): FieldLikeness {
    const known = this.likeness.get(entity) ?? fieldLikeness(entity, this.wordsIn);
    this.likeness.set(entity, known);
    return known;
  }

  /**
   * Looks at values, once for all areas.
   * @param values - values under one label
   * @returns what they look like
   */
  seen(values: readonly RawValue[]): SeenValues {
    const known = this.looks.get(values) ?? seenIn(values, this.units);
    this.looks.set(values, known);
    return known;
  }

  /**
   * Takes a label apart, once for all areas.
   * @param label - the label
   * @returns its words
   */
  readonly wordsIn = (label: string): ReadonlySet<string> => {
    const known = this.words.get(label) ?? wordsOf(label);
    this.words.set(label, known);
    return known;
  };
}

/**
 * Binds labels to the fields of an area, the surest pair first; each field once.
 *
 * @param labels - labels with what stands under them
 * @param entity - the area
 * @param areas - what is known of the areas
 * @param taken - fields that are bound already
 * @returns one answer for each label, in order
 */
export function assignFields(
  labels: readonly LabelSeen[],
  entity: Entity,
  areas: Areas,
  taken: ReadonlySet<string> = new Set(),
): readonly Assigned[] {
  const likeness = areas.likenessOf(entity);
  const pairs = labels.flatMap((seen, i) => {
    const values = areas.seen(seen.values);
    const measure = seen.measure === '' ? measureInHeader(seen.label) : seen.measure;
    const share = saysShare(seen.label, values, measure);
    return Object.entries(entity.fields).flatMap(([name, field]) => {
      if (taken.has(name)) return [];
      const { score, name: text, shared } = likeness(seen.label, name);
      const factor = score === 0 && field.info.choices === undefined ? 0 : goesWith(field, values, measure, share);
      if (factor === 0) return [];
      // Where nearly every value is one of the choices of a field, its label need not be like it.
      const known = field.info.choices !== undefined && factor > 1 ? leastOfChoices : 0;
      return [{ i, name, text, shared, factor, values, measure, score: Math.max(known, score * factor) }];
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<number, (typeof pairs)[number]>();
  const used = new Set<string>();
  const nearestOf = new Map<number, number>();
  for (const { i, score } of pairs) if (!nearestOf.has(i)) nearestOf.set(i, score);
  for (const pair of pairs) {
    // A label whose own field went to another one does not mean whatever field is left.
    if (pair.score < (nearestOf.get(pair.i) ?? 0) * nearAsGood) continue;
    if (pair.score < enough || found.has(pair.i) || used.has(pair.name)) continue;
    found.set(pair.i, pair);
    used.add(pair.name);
  }
  return labels.map((seen, i) => {
    const pair = found.get(i);
    const nearest = pairs.find((one) => one.i === i);
    if (pair === undefined)
      return {
        seen,
        field: null,
        score: Math.min(1, nearest?.score ?? 0),
        nearest: nearest?.name ?? null,
        reasons: [],
      };
    return { seen, field: pair.name, score: Math.min(1, pair.score), nearest: pair.name, reasons: reasonsOf(pair) };
  });
}

interface Pair {
  readonly text: string;
  readonly shared: readonly string[];
  readonly factor: number;
  readonly measure: string;
  readonly values: SeenValues;
}

// The words that are compared are folded and meant for nobody's eyes.
function asWritten(text: string, shared: readonly string[]): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => [...wordsOf(word)].some((one) => shared.includes(one))))].join(', ');
}

function reasonsOf({ text, shared, factor, measure, values }: Pair): readonly Text[] {
  const words = asWritten(text, shared);
  const same = { vi: `đúng nhãn "${text}"`, en: `the label itself, "${text}"` };
  const like = { vi: `gần với nhãn "${text}" (chung: ${words})`, en: `like the label "${text}" (shared: ${words})` };
  const reasons: Text[] = [shared.length === 0 ? same : like];
  if (factor > 1 && measure !== '')
    reasons.push({ vi: `đơn vị tính "${measure}" phù hợp`, en: `the unit of measure "${measure}" fits` });
  else if (factor > 1) reasons.push({ vi: 'giá trị đúng loại', en: 'its values are of the kind' });
  if (values.filled === 0) reasons.push({ vi: 'chưa có giá trị nào', en: 'no value stands there yet' });
  return reasons;
}
