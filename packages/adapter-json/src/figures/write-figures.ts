import { DefinitionError } from '@qcdc/core';
import { aFigureTable, checkCall } from '@qcdc/core/checks';
import { tableToJson } from '@qcdc/core/stored';
import type { FigureTable } from '@qcdc/core/flow';
import { formOf, type JsonWriteOptions } from '../write/line-form.ts';
import { piecesOfDocument, piecesOfLines } from '../write/pieces.ts';
import { figureValue, type FigureValueJson } from '../write/quantity-value.ts';

/** A figure as a line. */
export interface FigureLine {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Id of the measure. */
  readonly measure: string;
  /** The figure. */
  readonly value: FigureValueJson;
  /** In what it is measured. */
  readonly measuredIn: string;
  /** Of a total: units it rests on. */
  readonly reported?: number;
  /** Of a total: units expected. */
  readonly expected?: number;
}

/**
 * Writes figures, piece by piece. In lines, where a unit reported a figure and a total was computed beside it, the total is written;
 * what a total rests on stands beside it. A `document` keeps everything, the places figures were read from too.
 *
 * @param table - the figures
 * @param options - lines or one document
 * @returns pieces of text; joined, they are the file
 * @throws `DefinitionError` `json/needs-document` for figures of another map, which lines cannot tell; `call/bad-option`
 */
export function* writeFigures(table: FigureTable, options: JsonWriteOptions = {}): Generator<string, void, undefined> {
  checkCall('json.writeFigures', { table: [table, aFigureTable] });
  if (formOf('json.writeFigures', options) === 'document') {
    yield* piecesOfDocument(tableToJson(table));
    return;
  }
  if (table.asOf !== null || table.spread.length > 0)
    throw new DefinitionError(
      'json/needs-document',
      {
        vi: "số liệu đã tính lại theo địa giới của một ngày khác; ghi với { form: 'document' }",
        en: "the figures are on the map of another day, which lines cannot tell; write them with { form: 'document' }",
      },
      'json.writeFigures.form',
    );
  yield* piecesOfLines(linesOf(table));
}

function* linesOf(table: FigureTable): Generator<FigureLine, void, undefined> {
  const totals = new Set<string>();
  const placeOf = (unit: number, measure: number, period: number): string => `${unit} ${measure} ${period}`;
  for (const { reported, length, unit, measure, period } of table.segments)
    if (reported !== null)
      for (let i = 0; i < length; i++) totals.add(placeOf(unit[i] ?? 0, measure[i] ?? 0, period[i] ?? 0));
  let before = 0;
  for (const { reported, length, unit, measure, period } of table.segments) {
    for (let i = 0; i < length; i++) {
      if (reported === null && totals.size > 0 && totals.has(placeOf(unit[i] ?? 0, measure[i] ?? 0, period[i] ?? 0)))
        continue;
      const figure = table.at(before + i);
      const { coverage } = figure;
      yield {
        unit: figure.unit,
        period: figure.period,
        measure: figure.measure,
        value: figureValue(figure, figure.measuredIn),
        measuredIn: figure.measuredIn,
        ...(reported === null ? {} : { reported: coverage.reported, expected: coverage.expected }),
      };
    }
    before += length;
  }
}
