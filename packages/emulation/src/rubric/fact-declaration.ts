import type { Text } from '@qcdc/core';
import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';
import { textSchema } from './text-schema.ts';
import { notAnId } from './id-words.ts';

/**
 * Kinds of fact a rubric may ask for. `points` are points given by hand, with a mandatory reason; `ballots` are counted
 * by level; `marks` come one for each marker; `events` and `records` come one by one; `evidence` is a document.
 */
export type FactKind =
  'flag' | 'number' | 'choice' | 'day' | 'points' | 'events' | 'ballots' | 'marks' | 'records' | 'evidence';

/** One level of a choice, of an event's gravity or of a ballot. */
export interface FactLevel {
  /** Id of the level. */
  readonly id: string;
  /** Label. */
  readonly label: Text;
  /** Mark the level stands for, where ballots are averaged. */
  readonly mark?: Amount;
}

/** One field of a record, such as the days a dossier took. */
export interface RecordField {
  /** Name of the field in the record. */
  readonly id: string;
  /** Label, for explanations. */
  readonly label: Text;
}

/** A fact the rubric reads beside indicators, so that a veto can never name something nobody knows. */
export interface FactDeclaration {
  /** Id of the fact. */
  readonly id: string;
  /** Kind of fact. */
  readonly kind: FactKind;
  /** What it says. */
  readonly label: Text;
  /** Unit of measure of a number: of what is whole by nature, such as `person`, "more than 100" is 101 at least. */
  readonly measuredIn?: string;
  /** Levels of a choice, of events or of ballots. */
  readonly levels?: readonly FactLevel[];
  /** Fields of records. Where they are listed, a rubric reads no other field. */
  readonly fields?: readonly RecordField[];
  /**
   * What silence means: `none` — nothing happened (usual for violations and awards); `unknown` — not reported. `unknown`
   * when left out: silence is never read as zero unless the rubric says so.
   */
  readonly whenAbsent?: 'none' | 'unknown';
  /** The authority whose finding is taken over as it is. @term kết quả do cơ quan khác công nhận */
  readonly importedFrom?: Text;
}

/** Schema of {@link FactDeclaration}. */
export const factDeclarationSchema: z.ZodType<FactDeclaration> = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/, notAnId.en),
    kind: z.enum(['flag', 'number', 'choice', 'day', 'points', 'events', 'ballots', 'marks', 'records', 'evidence']),
    label: textSchema,
    measuredIn: z.string().min(1).max(60).exactOptional(),
    levels: z
      .array(z.strictObject({ id: z.string().min(1), label: textSchema, mark: amountSchema.exactOptional() }))
      .min(1)
      .exactOptional(),
    fields: z
      .array(z.strictObject({ id: z.string().min(1).max(120), label: textSchema }))
      .min(1)
      .exactOptional(),
    whenAbsent: z.enum(['none', 'unknown']).exactOptional(),
    importedFrom: textSchema.exactOptional(),
  })
  .meta({ id: 'FactDeclaration', title: 'FactDeclaration' });
