import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What an editor shows over a word of a text. */
export interface Hovers {
  /**
   * Shows what an editor shows over a name.
   * @param mark - some text that stands once in the file; the name is its last word
   * @returns the type, as an editor prints it
   */
  over(mark: string): string;
  /** What the compiler has against the file. */
  readonly errors: readonly string[];
}

/**
 * Opens a file that is on no disk in the language service, as an editor would.
 *
 * @param path - where the file would lie; modules are found from there
 * @param text - what stands in it
 * @param options - options of the compiler
 */
export function hoversIn(path: string, text: string, options: ts.CompilerOptions): Hovers {
  const read = (file: string): string | undefined => (file === path ? text : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      if (file !== path && !ts.sys.fileExists(file)) return undefined;
      return ts.ScriptSnapshot.fromString(file === path ? text : readFileSync(file, 'utf8'));
    },
    getCurrentDirectory: () => path.slice(0, path.lastIndexOf('/')),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: (folder, ...rest) => ts.sys.readDirectory(folder, ...rest),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
  return {
    over(mark) {
      const at = text.indexOf(mark);
      if (at < 0 || text.includes(mark, at + 1)) throw new Error(`"${mark}" has to stand once in the file`);
      const shown = service.getQuickInfoAtPosition(path, at + mark.search(/\w+(?: =)?$/u))?.displayParts ?? [];
      return shown.map((part) => part.text).join('');
    },
    get errors() {
      return service
        .getSemanticDiagnostics(path)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}

/** What an editor has to show over names of {@link somebodysFile}: three lines and 200 characters at most. */
export const shownInIt: readonly (readonly [mark: string, shown: string])[] = [
  ['const records', 'const records: readonly Sourced<MediationResults>[]'],
  ['const sourced', 'const sourced: Sourced<MediationResults>'],
  ['const record =', 'const record: MediationResults'],
  ['const figure', 'const figure: Quantity'],
  ['const vote', 'const vote: CommunityVote'],
  ['const area', 'const area: Entity<"mediation", "period", MediationFields, MediationResults>'],
  ['const fields', 'const fields: Readonly<MediationFields>'],
  ['const field =', 'const field: FigureField'],
  ['const choice', 'const choice: ChoiceField<"community" | "communeWide">'],
  ['const schema', 'const schema: ZodMiniType<MediationResults, '],
  ['const measures', 'const measures: MeasuresOf<PetitionsFields>'],
  ['const inOne', 'const inOne: readonly Training[]'],
  ['type OfArea', 'type OfArea = Training'],
  ['const anyOfThem', 'const anyOfThem: readonly Entity<string, EntityForm, Fields, unknown>[]'],
  ['const parsed', 'const parsed: Outcome<Dataset>'],
  ['const judged', 'const judged: Outcome<Dataset>'],
  ['const counted', 'const counted: Outcome<FigureTable>'],
  ['const rule', 'const rule: Rule<MediationResults, "none", number>'],
  ['(recordOfDay', '(parameter) recordOfDay: MediationResults'],
  ['check: (recordToJudge', '(parameter) recordToJudge: MediationResults'],
  ['const share', 'const share: Indicator'],
];

/** A file of somebody who uses several packages. */
export const somebodysFile = `import { always, practice, type Dataset, type Entity, type RecordOf } from '@qcdc/core';
import { allEntities, communityVote, mediation, petitions, training } from '@qcdc/core/entities';
import { parseRecords, tally, validate } from '@qcdc/core/flow';
import { failed, held, inGroup, type RecordsByEntity } from '@qcdc/core/rules';
import { defineRecordRule, recommended } from '@qcdc/validators';
import { mediationSettledShare } from '@qcdc/indicators';

declare const dataset: Dataset;
declare const grouped: RecordsByEntity;
const records = dataset.get(mediation);
for (const sourced of records) {
  const record = sourced.data;
  const figure = record.received;
}
const vote = dataset.get(communityVote)[0]!.data;
const area = mediation;
const fields = mediation.fields;
const field = mediation.fields.received;
const choice = communityVote.fields.scope;
const schema = mediation.schema;
const measures = petitions.measures;
const inOne = inGroup(grouped, training);
type OfArea = RecordOf<typeof training>;
const anyOfThem: readonly Entity[] = allEntities;
const parsed = parseRecords([], mediation);
const judged = validate(parsed, recommended);
const counted = tally(judged, [mediation.measures.received]);
const rule = defineRecordRule(mediation, {
  id: 'demo/some',
  title: { vi: 'a', en: 'a' },
  severity: 'warning',
  messages: { none: { vi: 'a', en: 'a' } },
  law: [{ from: always, basis: practice({ vi: 'a', en: 'a' }), value: 1 }],
  examples: [],
  day: (recordOfDay) => null,
  check: (recordToJudge, threshold) => (recordToJudge.received.value === null ? failed('none') : held),
});
const share = mediationSettledShare;
`;
