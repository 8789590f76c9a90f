import type { FormatSchema } from './define-format.ts';
import { pathInWhole, pieces } from './pieces.ts';
import { shapeFaults, type ShapeFault } from './shape-faults.ts';

/** What a schema made of a value, or where the value has not its shape. */
export type CheckedShape<Body> =
  | {
      /** What the schema gave. */
      readonly body: Body;
    }
  | {
      /** Places that are wrong, in their order. */
      readonly faults: readonly ShapeFault[];
      /** Whether nobody looked further. */
      readonly stopped: boolean;
    };

/** Faults in one part of ten thousand values after which nobody looks further. */
const enough = 100;

/**
 * Checks the shape of plain data of any size. A schema notes every fault there is, and a text of nine megabytes may hold
 * three million of them, whose notes no process can hold: a large value is looked at part by part first.
 *
 * @param schema - the schema
 * @param value - plain data
 * @returns what the schema gave; all faults; or the faults of the first part that has many
 */
export function checkShape<Body>(schema: FormatSchema<Body>, value: unknown): CheckedShape<Body> {
  for (const piece of pieces(value)) {
    if (piece.value === value) break;
    const { error } = schema.safeParse(piece.value);
    if (error === undefined) continue;
    const faults = error.issues.flatMap((issue) => shapeFaults(issue));
    if (faults.length < enough) continue;
    return { faults: faults.map((fault) => ({ ...fault, path: pathInWhole(fault.path, piece.way) })), stopped: true };
  }
  const { data, error } = schema.safeParse(value);
  return error === undefined
    ? { body: data }
    : { faults: error.issues.flatMap((issue) => shapeFaults(issue)), stopped: false };
}
