import type { Draw } from './seeded.ts';

/** Pieces that have taken programs long, or down: repeated, cut in, put in the place of others. */
const pieces = [
  ...[
    '\u0301\u0323',
    ' ',
    '\n',
    '\t',
    '(',
    ')',
    '*',
    '¹',
    '. ',
    '1.1. ',
    'x',
    '= ',
    ';',
    ',',
    '"',
    "'",
    '\0',
    '\ufffe',
    '\ud800',
  ],
  ...[
    '\u202e',
    '\u200b',
    '_x000D_',
    '__proto__',
    'constructor',
    '=1+1',
    '@',
    '<script>',
    '&#xFFFF;',
    ']]>',
    '{{',
    '%',
    '-',
  ],
  ...[
    'hơn ',
    'tỷ đồng',
    'năm 2024',
    'quý IV/',
    '31/6/2024',
    '29/02/2023',
    '1.234',
    '12.34,5',
    '1E+400',
    '-0',
    '99999999999999999999',
  ],
  ...['Tổng cộng', 'Đơn vị tính: ', 'Xã An Bình', 'Trong đó: ', '(Ký, ghi rõ họ tên)', '999,9%', '…', '٣', '１２'],
];

/**
 * Makes a text that nobody means well with.
 *
 * @param draw - draws
 * @param longest - letters at most
 */
export function badText(draw: Draw, longest = 30_000): string {
  let text = '';
  for (let parts = 1 + draw.number(4); parts > 0; parts--)
    text += draw.one(pieces).repeat(draw.number(5) === 0 ? 1 + draw.number(longest / 4) : 1 + draw.number(3));
  return text.slice(0, longest);
}

/**
 * Damages a text in a few places.
 *
 * @param text - the text
 * @param draw - draws
 */
export function damagedText(text: string, draw: Draw): string {
  let damaged = text;
  for (let edits = 1 + draw.number(4); edits > 0; edits--) {
    const at = draw.number(damaged.length + 1);
    damaged =
      damaged.slice(0, at) + (draw.number(3) === 0 ? '' : badText(draw, 200)) + damaged.slice(at + draw.number(40));
  }
  return damaged;
}

/**
 * Damages bytes in a few places, or cuts them off.
 *
 * @param bytes - the bytes
 * @param draw - draws
 */
export function damagedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const damaged = bytes.slice(0, draw.number(4) === 0 ? draw.number(bytes.length) : bytes.length);
  for (let edits = draw.number(12); edits > 0 && damaged.length > 0; edits--)
    damaged[draw.number(damaged.length)] = draw.number(256);
  return damaged;
}

/**
 * Puts something else in one place of plain data.
 *
 * @param value - plain data
 * @param draw - draws
 */
export function damagedData(value: unknown, draw: Draw): unknown {
  if (draw.number(6) === 0 || typeof value !== 'object' || value === null) return oddValue(draw);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = draw.number(Math.max(1, list.length));
    if (draw.number(4) === 0) return [...list, list[at]];
    return list.map((one, i) => (i === at ? damagedData(one, draw) : one));
  }
  const keys = Object.keys(value);
  const key = keys.length === 0 ? 'x' : draw.one(keys);
  if (draw.number(8) === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: damagedData((value as Readonly<Record<string, unknown>>)[key], draw) };
}

function oddValue(draw: Draw): unknown {
  const refuses = (): never => {
    throw new Error('hostile');
  };
  const makes: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => badText(draw, 2_000),
    () => draw.number(2 ** 32) - 2 ** 31,
    () => Number.NaN,
    () => 1e300,
    () => -0,
    () => 10n,
    () => [],
    () => ({}),
    () => Symbol('x'),
    () => refuses,
    () => ({ toString: refuses, valueOf: refuses, toJSON: refuses }),
    () => Object.defineProperty({}, 'unit', { get: refuses, enumerable: true }),
    () => new Proxy({}, { get: refuses, ownKeys: refuses, has: refuses, getPrototypeOf: refuses }),
    () => Object.create({ unit: '00001' }) as unknown,
    () => nested(20_000),
    () => new Date(Number.NaN),
    () => new Map([['unit', '1']]),
  ];
  return draw.one(makes)();
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
