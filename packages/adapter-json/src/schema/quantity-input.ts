import { figureStatuses, quantityBounds, quantityStates, type Text } from '@qcdc/core';
import * as z from 'zod';

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;

/** What the parts of a quantity are called. */
const words = {
  state: { vi: 'Tình trạng: đã báo cáo, bằng không, không áp dụng, chưa công bố, chờ, chưa báo cáo', en: 'State' },
  value: { vi: 'Số, dạng thập phân', en: 'The number, as a decimal' },
  bound: {
    vi: 'Giới hạn: đúng, từ … trở lên, hơn, không quá, dưới, khoảng, từ … đến',
    en: 'How the true number lies to it',
  },
  upper: { vi: 'Đầu trên của khoảng', en: 'Upper end of a range' },
  accuracy: { vi: 'Độ chính xác khi nêu', en: 'How precisely it was stated' },
  status: { vi: 'Tính chất: ước tính, sơ bộ, điều chỉnh, chính thức', en: 'How final it is' },
} as const satisfies Record<string, Text>;

/**
 * Schema of a quantity as somebody sends it: of a number that says more than a number.
 *
 * @param language - language of the descriptions
 * @returns the schema of the object
 */
export function quantityInput(language: keyof Text) {
  const number = z.union([z.string().max(130).regex(decimal), z.number(), z.null()]);
  const told = <S extends z.ZodType>(schema: S, name: keyof typeof words): S =>
    schema.meta({ description: words[name][language] });
  return z.strictObject({
    state: told(z.enum(quantityStates), 'state'),
    value: told(number.optional(), 'value'),
    bound: told(z.enum(quantityBounds).optional(), 'bound'),
    upper: told(number.optional(), 'upper'),
    accuracy: told(
      z
        .strictObject({ decimals: z.int().min(-20).max(20), mode: z.enum(['nearest', 'truncated', 'unknown']) })
        .nullable()
        .optional(),
      'accuracy',
    ),
    status: told(z.enum(figureStatuses).optional(), 'status'),
  });
}
