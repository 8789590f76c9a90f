// The parts, each with what it is made of. Take the folder of one, `language.tsx` and `parts.css`, or all of it.
import './parts.css';

export { InLanguage, useLanguage, useSay } from './language.tsx';
export { FindingList, type FindingListProps } from './finding-list/finding-list.tsx';
export type { FindingProposal } from './finding-list/finding-item.tsx';
export type { GroupBy } from './finding-list/finding-groups.ts';
export { FindingNotes } from './finding-notes.tsx';
export { FigureInput, type FigureInputProps } from './figure-input/figure-input.tsx';
export { ReportForm, type ReportFormProps } from './report-form/report-form.tsx';
export {
  judgeForm,
  recordsOfForm,
  type FormHead,
  type FormJudges,
  type FormValue,
  type FormValues,
} from './report-form/form-values.ts';
export { ExplanationTree, type ExplanationTreeProps } from './explanation-tree.tsx';
export { CoverageTree, type CoverageTreeProps } from './coverage-tree.tsx';
export { LawSlider, type LawSliderProps } from './law-slider/law-slider.tsx';
export { MarkedText, type MarkedTextProps } from './marked-text/marked-text.tsx';
export type { Decision, Decisions } from './marked-text/decision.ts';
export { LayoutEditor, type LayoutEditorProps } from './layout-editor/layout-editor.tsx';
export { CompareTable, type CompareTableProps } from './compare-table.tsx';
export { TaskList, type TaskListProps } from './task-list.tsx';
export { WorkList, type WorkListProps } from './work-list.tsx';
