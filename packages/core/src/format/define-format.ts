import type * as z from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { notAnId } from '../outcome/definition-words.ts';
import { checkDefinition, eachOf, leftOut, membersOf, bothLanguages, type Part } from '../outcome/check-definition.ts';
import { aFunction, demand } from '../outcome/demand.ts';
import { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';

/** A shape written with `zod` or with `zod/mini`. */
export type FormatSchema<Body = unknown> = z.ZodType<Body> | ZodMiniType<Body>;

/** What stands around everything that is stored: what it is, in which version, and the thing itself. */
export interface Stored<Body = unknown> {
  /** Name of the format, such as `qcdc/figures`. */
  readonly format: string;
  /** Version of the format the body is written in; whole, 1 or more. */
  readonly version: number;
  /** The thing itself. */
  readonly body: Body;
}

/** What one step from an older version to the next gives: the newer body, or why there is none. */
export type MigrationResult =
  | {
      /** The body as the next version has it. */
      readonly body: unknown;
      /** What the reader should know of the step, such as something the newer version no longer keeps. */
      readonly note?: Text;
    }
  | {
      /** Why this body cannot be brought to the next version, and what to do instead. */
      readonly cannot: Text;
    };

/** One step from an older version of a format to the next. */
export interface Migration {
  /** The older version; the step leads to `from + 1`. */
  readonly from: number;
  /** Shape of the older version: what does not have it is refused before the step. */
  readonly schema: FormatSchema;
  /**
   * Brings a body to the next version.
   * @param body - what `schema` gave
   */
  bring(body: unknown): MigrationResult;
}

/** A format that things are stored in. A version that was ever written is read for ever. */
export interface StoredFormat<Body = unknown> {
  /** Name, `owner/kebab-name`, such as `qcdc/figures`; never given to anything else. */
  readonly id: string;
  /** The version that is written now; whole, 1 or more. */
  readonly version: number;
  /** What is stored, such as "a table of figures". */
  readonly label: Text;
  /** Shape of the body in this version. */
  readonly schema: FormatSchema<Body>;
  /** Steps from older versions, one version at a time; one from version 0 reads what was stored before formats had names. */
  readonly migrations?: readonly Migration[];
}

const aSchema: Part = /* @__PURE__ */ demand(
  (value) => typeof value === 'object' && value !== null && ('_zod' in value || 'safeParse' in value),
  'một lược đồ của zod',
  'a schema of zod',
);
const unlooked: Part = () => null;

const formatShape: Part = /* @__PURE__ */ membersOf({
  id: unlooked,
  version: unlooked,
  label: bothLanguages,
  schema: aSchema,
  migrations: /* @__PURE__ */ leftOut(eachOf(membersOf({ from: unlooked, schema: aSchema, bring: aFunction }))),
});

/**
 * Makes a step from an older version of a format to the next.
 *
 * @param from - the older version; 0 for what carries neither name nor version
 * @param schema - shape of the older version
 * @param bring - gives the body of version `from + 1`, or says why it cannot
 * @returns the step
 * @example
 * ```ts
 * const toText = migration(1, unitInputSchema, (body) => ({ body: { ...body, name: body.name ?? body.code } }));
 * toText.from; // => 1
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function migration<Old>(
  from: number,
  schema: FormatSchema<Old>,
  bring: (body: Old) => MigrationResult,
): Migration {
  return { from, schema, bring: (body) => bring(body as Old) };
}

/**
 * Defines a format and checks that every version from 1 on can be read.
 *
 * @param format - name, version, label, shape and steps from older versions
 * @returns the same format
 * @throws `DefinitionError` `stored/bad-format-name`, `stored/bad-format-version`, `stored/migration-missing`,
 * `stored/migration-twice`
 * @example
 * ```ts
 * const slips = defineFormat({
 *   id: 'sample/slip',
 *   version: 1,
 *   label: { vi: 'Phiếu', en: 'Slip' },
 *   schema: unitInputSchema,
 * });
 * [slips.id, slips.version]; // => ['sample/slip', 1]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineFormat<Body>(format: StoredFormat<Body>): StoredFormat<Body> {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineFormat', value: format, code: 'stored/bad-part', shape: formatShape },
    problems,
    () => {
      checkFormat(format, problems);
    },
  );
  problems.throwIfAny();
  return format;
}

function checkFormat({ id, version, migrations = [] }: StoredFormat, problems: Problems): void {
  const refuse = (code: string, path: string, vi: string, en: string) => {
    problems.add(`stored/${code}`, { vi, en }, path);
  };
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))
    problems.add('stored/bad-format-name', notAnId(id, 'owner/name'), 'id');
  if (!Number.isSafeInteger(version) || version < 1)
    refuse(
      'bad-format-version',
      'version',
      `${version} không phải là phiên bản; đếm từ 1`,
      `${version} is not a version; count from 1`,
    );
  const steps = new Set(migrations.map(({ from }) => from));
  if (steps.size < migrations.length)
    refuse(
      'migration-twice',
      'migrations',
      'hai bước cùng bắt đầu từ một phiên bản',
      'two steps start from one version',
    );
  for (const from of steps)
    if (!Number.isSafeInteger(from) || from < 0 || from >= version)
      refuse(
        'bad-format-version',
        'migrations',
        `một bước bắt đầu từ phiên bản ${from}; các bước bắt đầu từ 0 đến ${version - 1}`,
        `a step starts from version ${from}; steps start from 0 to ${version - 1}`,
      );
  for (let from = 1; from < version; from++)
    if (!steps.has(from))
      refuse(
        'migration-missing',
        'migrations',
        `không có bước từ phiên bản ${from} lên ${from + 1}; đã ghi ra thì phải đọc được mãi`,
        `nothing leads from version ${from} to ${from + 1}; what was ever written is read for ever`,
      );
}

/**
 * Puts name and version of its format around a body.
 *
 * @param format - the format
 * @param body - the body in the format's current version
 * @returns plain data for `JSON.stringify`
 * @example
 * ```ts
 * const { format, version, body } = stamped(findingsFormat, { findings: [] });
 * [format, version, body]; // => ['qcdc/findings', 1, { findings: [] }]
 * ```
 */
export function stamped<Body>({ id, version }: StoredFormat<Body>, body: Body): Stored<Body> {
  return { format: id, version, body };
}
