import type { Entity, PeriodOptions, WorkOptions } from '@qcdc/core';
import {
  aFunction,
  anEntity,
  aRegister,
  checkCall,
  demand,
  having,
  isPlain,
  listOf,
  oneOf,
  type Demands,
} from '@qcdc/core/checks';
import type { UnitRegistry } from '@qcdc/core/flow';
import { defaultLimits, type TextLimits } from './limits.ts';
import type { AreaCues } from './measures/cues/area-cues.ts';

/** How to read a report text. */
export interface TextReadOptions {
  /** Name of the file or message, for the place of every finding. */
  readonly source: string;
  /** Areas of the report; all of the library when left out. */
  readonly areas?: readonly Entity[];
  /** The reporting units, to find by name whose report it is. @term danh mục đơn vị */
  readonly units?: UnitRegistry;
  /** Whose months the words for periods mean. */
  readonly regime?: NonNullable<PeriodOptions['regime']>;
  /** Words for areas and fields, beside those of the library: of an area of one's own, or of a region. */
  readonly words?: readonly AreaCues[];
  /** Limits to use instead of the defaults, one by one. */
  readonly limits?: Partial<TextLimits>;
}

const aSource = /* @__PURE__ */ demand(
  (value) => typeof value === 'string' && value !== '',
  'tên tệp, để mọi vị trí đều nói rõ ở tệp nào',
  'the name of the file, so that every place can say where it stands',
);
const someWords = /* @__PURE__ */ listOf(
  demand(
    isCues,
    'các đối tượng { area, about, fields } với từ ngữ là chuỗi',
    'objects { area, about, fields } whose words are texts',
  ),
);

function isCues(written: unknown): boolean {
  if (!isPlain(written)) return false;
  const { area, about, fields } = written;
  const isSaid = typeof area === 'string' && typeof about === 'string' && isPlain(fields);
  return isSaid && Object.values(fields).every((words) => typeof words === 'string');
}

function areLimits(written: unknown): boolean {
  if (!isPlain(written)) return false;
  const known: readonly string[] = Object.keys(defaultLimits);
  return Object.entries(written).every(
    ([name, limit]) =>
      known.includes(name) && (limit === undefined || (Number.isSafeInteger(limit) && Number(limit) > 0)),
  );
}

const demands: Demands<TextReadOptions & WorkOptions> = {
  source: aSource,
  areas: /* @__PURE__ */ listOf(anEntity),
  units: aRegister,
  regime: /* @__PURE__ */ oneOf(['calendar', 'state']),
  words: someWords,
  limits: /* @__PURE__ */ demand(
    areLimits,
    '{ characters, numbers, inflated, elements, depth } với các số nguyên dương',
    '{ characters, numbers, inflated, elements, depth } with whole numbers above zero',
  ),
  onProgress: aFunction,
  signal: /* @__PURE__ */ having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};
const anInput = /* @__PURE__ */ demand(
  (value) => typeof value === 'string' || value instanceof Uint8Array || value instanceof ArrayBuffer,
  'văn bản, hoặc các byte của tệp Word hay tệp văn bản',
  'a text, or the bytes of a Word or text file',
);

/**
 * Checks a call of `read`.
 *
 * @param input - what is to be read
 * @param options - the options
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 */
export function checkRead(input: unknown, options: TextReadOptions & WorkOptions): void {
  checkCall('text.read', { input: [input, anInput] }, options, demands, ['source']);
}
