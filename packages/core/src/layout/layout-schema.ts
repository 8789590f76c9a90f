import * as z from 'zod';
import { defineFormat } from '../format/define-format.ts';
import type { LayoutDefinition } from './layout.ts';

const label = z.string().min(1).max(500);
const placed = z.strictObject({
  field: z.union([z.string().min(1), z.null()]),
  at: z.string().min(1).exactOptional(),
  measuredIn: z.string().min(1).exactOptional(),
});
const bindings = z.record(label, z.union([z.string().min(1), z.null(), placed, z.array(placed).min(2)]));
const saidOnce = z.union([z.string().min(1), z.number(), z.strictObject({ cell: z.string().min(2) })]);

/** Shape of a layout. */
export const layoutShape: z.ZodType<LayoutDefinition> = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        sheet: z.string().min(1).exactOptional(),
        area: z.string().min(1),
        header: z.string().min(1).exactOptional(),
        rows: z.string().min(1).exactOptional(),
        within: z.string().min(1).exactOptional(),
        columns: bindings.exactOptional(),
        lines: bindings.exactOptional(),
        across: z.enum(['unit', 'period']).exactOptional(),
        cells: bindings.exactOptional(),
        everyRow: z.record(z.string(), saidOnce).exactOptional(),
        measuredIn: z.string().min(1).exactOptional(),
        skip: z.array(z.string().min(1)).exactOptional(),
      }),
    )
    .min(1),
});

/** How a layout is stored. */
export const layoutFormat = /* @__PURE__ */ defineFormat<LayoutDefinition>({
  id: 'qcdc/layout',
  version: 1,
  label: { vi: 'mô tả bố cục bảng tính', en: 'a layout of a workbook' },
  schema: layoutShape,
});
