import type { Finding, Period, Quantity, Step } from '@qcdc/core';
import type { BaseUnitGroup } from '@qcdc/core/flow';
import type { FigureRole } from './numbers/seen-figure.ts';
import type { SetAsideKind } from './numbers/set-aside-patterns.ts';

/** A part of a text. Of Word files the text is {@link TextReading.text}. */
export interface TextSpan {
  /** First character, in units of UTF-16 as `slice` counts them. */
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
  /** Its line, counted from 1. */
  readonly line: number;
}

/** Words of a text with their place. */
export interface SaidWords extends TextSpan {
  /** The words as they stand there. */
  readonly words: string;
}

/** A field a figure may be of. */
export interface MeasureSuggestion {
  /** Id of the area, such as `mediation`. */
  readonly area: string;
  /** Name of the field, such as `received`. */
  readonly field: string;
  /** How much speaks for it: 0 nothing, 1 everything. */
  readonly score: number;
  /** Words that led to it; none where a heading above did. */
  readonly because: readonly SaidWords[];
}

/**
 * A figure somebody may enter. Nothing is entered before somebody accepts it.
 * @term số liệu đề xuất
 */
export interface ProposedFigure {
  /** Where it stands, from words such as `hơn` to what is counted. */
  readonly span: TextSpan;
  /** Where its number stands, scale and percent sign included. */
  readonly number: TextSpan;
  /** The words of its span. */
  readonly words: string;
  /** The number as stated; `null` where its marks can be read in two ways, of which a finding tells. */
  readonly quantity: Quantity | null;
  /** What it is measured in, such as `case`; `null` where the text does not say. @term đơn vị tính */
  readonly measuredIn: string | null;
  /**
   * What it is to its sentence: a `value`; the `part` or the `whole` of "861/866"; a `share` in percent; a `change` against another
   * period, and the figure of that period, a `comparison`.
   */
  readonly role: FigureRole;
  /** Which way a change went; otherwise `null`. */
  readonly direction: 'up' | 'down' | null;
  /** Place, in the list of figures, of the whole of a part, or of what a share or a change is of; otherwise `null`. */
  readonly of: number | null;
  /** Fields it may be of, the likeliest first; none where nothing speaks for any. */
  readonly measures: readonly MeasureSuggestion[];
  /** Place, in the list of sections, of the section it stands in; `null` above the first one. */
  readonly section: number | null;
}

/** A number that counts nothing: a day, a document, an article, a phone. */
export interface SetAsideNumber extends SaidWords {
  /** What it is. */
  readonly what: SetAsideKind;
}

/** What a section of a report tells. */
export type SectionSubject = 'leadership' | 'result' | 'shortcoming' | 'cause' | 'task' | 'proposal';

/** A section of a report, by its heading. @term mục của báo cáo */
export interface TextSection extends SaidWords {
  /** The mark of the heading, such as `II.` or `1.`; empty where it has none. */
  readonly mark: string;
  /** How deep it stands, 0 for the parts. */
  readonly depth: number;
  /** What it tells, where its heading says so. */
  readonly subject: SectionSubject | null;
  /** Whose doings it tells, where its heading says so. @term loại hình cơ sở */
  readonly group: BaseUnitGroup | null;
  /** Which of the six steps it tells of, where its heading says so. */
  readonly step: Step | null;
  /** Ids of the areas its heading speaks of, the likeliest first. */
  readonly areas: readonly string[];
}

/** A shortcoming, a task or another item of the narrative part. */
export interface ProposedItem extends SaidWords {
  /** What it is. */
  readonly section: 'shortcoming' | 'cause' | 'task' | 'proposal';
  /** Its number among the items of its kind. */
  readonly number: string;
}

/** Whose report it is, as far as the text says. */
export interface ProposedUnit extends SaidWords {
  /** Id of the unit where the register knows it by this name; otherwise the name itself. @term đơn vị báo cáo */
  readonly unit: string;
}

/** Of when a report is, as far as the text says. */
export interface ProposedPeriod extends SaidWords {
  /** The period. @term kỳ báo cáo */
  readonly period: Period;
}

/** What was found in a text. */
export interface TextReading {
  /** The text all places refer to: as it came, or as it was taken from the Word file. */
  readonly text: string;
  /** Whose report it is; `null` where the text does not say. */
  readonly unit: ProposedUnit | null;
  /** Of when it is; `null` where the text does not say. */
  readonly period: ProposedPeriod | null;
  /** The sections in order. */
  readonly sections: readonly TextSection[];
  /** The figures in order. */
  readonly figures: readonly ProposedFigure[];
  /** Shortcomings, causes, tasks and proposals in order. */
  readonly items: readonly ProposedItem[];
  /** The numbers that count nothing, so that every number of the text is accounted for. */
  readonly setAside: readonly SetAsideNumber[];
}

/** A finding with the place it has in a text. */
export interface FoundAt {
  /** The finding. */
  readonly finding: Finding;
  /** First character it is about. */
  readonly start: number;
}
