import type { Dataset } from '@qcdc/core';
import { quantityFromJson, recordsToJson, type FieldValueJson, type RecordsJson } from '@qcdc/core/stored';
import { formOf, type JsonWriteOptions } from '../write/line-form.ts';
import { piecesOfDocument, piecesOfLines } from '../write/pieces.ts';
import { figureValue, type FigureValueJson } from '../write/quantity-value.ts';

/** A record as a line: its area, and what the record holds. */
export type RecordLine = Readonly<Record<string, FieldValueJson | FigureValueJson>>;

/**
 * Writes records, piece by piece. Read back, they are the same records; totals that files state beside them, and the cells they
 * were read from, are kept by a `document` only.
 *
 * @param dataset - the records
 * @param options - lines or one document
 * @returns pieces of text; joined, they are the file
 * @throws `DefinitionError` `dataset/not-parsed`, `stored/not-plain`, `call/bad-option`
 */
export function* writeRecords(dataset: Dataset, options: JsonWriteOptions = {}): Generator<string, void, undefined> {
  const form = formOf('json.writeRecords', options);
  const stored = recordsToJson(dataset);
  if (form === 'document') yield* piecesOfDocument(stored);
  else yield* piecesOfLines(linesOf(dataset, stored.body));
}

function* linesOf(dataset: Dataset, { areas }: RecordsJson): Generator<RecordLine, void, undefined> {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  for (const { area, records } of areas) {
    const fields = entities.get(area)?.fields ?? {};
    for (const { data } of records) {
      const values = Object.entries(data).map(([name, value]) => [
        name,
        shortened(value, fields[name]?.info.measuredIn),
      ]);
      yield { area, ...Object.fromEntries(values) };
    }
  }
}

function shortened(value: FieldValueJson, measuredIn: string | undefined): FieldValueJson | FigureValueJson {
  if (measuredIn === undefined || typeof value !== 'object' || value === null) return value;
  const quantity = quantityFromJson(value);
  return quantity === null ? value : figureValue(quantity, measuredIn);
}
