import * as z from 'zod';
import { storedBasis, storedDay, storedText, storedUnitKind } from '../format/schema-parts.ts';
import type { ReportPlan } from './report-plan.ts';

const text = z.string().min(1);

/** Shape of a report plan as JSON; what it says is checked by `defineReportPlan`. */
export const reportPlanShape = z.strictObject({
  id: text,
  label: storedText,
  areas: z.array(text).readonly(),
  kinds: z.array(storedUnitKind).readonly().exactOptional(),
  units: z.array(text).readonly().exactOptional(),
  periods: z.array(text).readonly(),
  due: z.record(text, storedDay).exactOptional(),
  exempt: z
    .array(z.strictObject({ unit: text, period: text.exactOptional(), reason: storedText, basis: storedBasis }))
    .readonly()
    .exactOptional(),
  basis: storedBasis,
}) satisfies z.ZodType<ReportPlan>;
