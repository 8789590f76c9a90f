// What a package built on core looks at calls and definitions with: what is handed in is refused in two languages, with a code
// and a place, before anything is done with it. Whoever only calls the steps needs none of it.

// Calls: arguments and options
export { checkCall, type Arguments, type Demands } from '../outcome/check-call.ts';

// Definitions and their parts
export {
  aName,
  bothLanguages,
  checkDefinition,
  eachOf,
  leftOut,
  membersOf,
  eachMemberOf,
  type CheckedDefinition,
  type Part,
  type Tell,
} from '../outcome/check-definition.ts';
export { basisShape } from '../basis/basis-shape.ts';
export { checkKeys, isPlain } from '../outcome/check-keys.ts';
export { shapeProblems, type ReadsShapes } from '../outcome/shape-problems.ts';

// Everything that is wrong, told at once
export { Problems } from '../outcome/problems.ts';

// What a value has to be
export {
  aDay,
  aFunction,
  aText,
  demand,
  having,
  listOf,
  oneOf,
  optional,
  orNull,
  truth,
  unchecked,
  whole,
  type Demand,
} from '../outcome/demand.ts';

// What a noun of the library has to be
export {
  aCalendar,
  aCatalogue,
  aMeasure,
  anEntity,
  aDataset,
  aFigureTable,
  anOutcome,
  outcomeOf,
  aPeriod,
  aPlan,
  aRegister,
} from '../outcome/noun-demands.ts';
export { anArrivalNumber } from '../parse/arrival-order.ts';
export { aRawTable, whatAReaderGives } from '../raw/raw-demands.ts';

// Words for what is wrong
export { unknownName } from '../outcome/unknown-name.ts';
export { noSuchName, notAField } from '../outcome/no-such-name.ts';
export { blankText, hasWords, noneOf, notAnId, shown } from '../outcome/definition-words.ts';

// Objects that Node prints whole
export { shownWhole } from '../outcome/shown-whole.ts';
