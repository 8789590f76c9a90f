import type { Text } from '../outcome/text.ts';
import type { DocumentPart, DocumentStyleId } from '../report/report-doc.ts';
import type { StyleSource } from './style-sources.ts';

/** A range the rules allow, both ends inside. */
export type Allowed = readonly [from: number, to: number];

/** How one part of a document looks. */
export interface PartLook {
  /** Size of the letters in points, the one that is written. */
  readonly size: number;
  /** Sizes the rules allow. */
  readonly sizes: Allowed;
  /** Fat letters. */
  readonly bold?: true;
  /** Leaning letters. */
  readonly italic?: true;
  /** A line under the words, as wide as they are. */
  readonly underlined?: true;
  /** Written in capitals. */
  readonly capitals?: true;
  /** Where it stands across its place. */
  readonly align: 'left' | 'centre' | 'right' | 'justified';
  /** A drawn line below: as long as the words, or shorter, in the middle. */
  readonly rule?: 'full' | 'short';
  /** Where this was read. */
  readonly source: StyleSource;
}

/** The paper, in millimetres. */
export interface PageLook {
  /** Width of a page upright. */
  readonly width: number;
  /** Height of a page upright. */
  readonly height: number;
  /** Margin at the top. */
  readonly top: number;
  /** Margin at the bottom. */
  readonly bottom: number;
  /** Margin on the left. */
  readonly left: number;
  /** Margin on the right. */
  readonly right: number;
  /** Space between the edge of the paper and the number of the page. */
  readonly header: number;
  /** Margins the rules allow: top and bottom, left, right. */
  readonly margins: {
    /** Above and below, in millimetres. */
    readonly topAndBottom: Allowed;
    /** On the left, in millimetres. */
    readonly left: Allowed;
    /** On the right, in millimetres. */
    readonly right: Allowed;
  };
  /** Where this was read. */
  readonly source: StyleSource;
}

/** How running text is set. */
export interface TextLook {
  /** Indent of the first line, in millimetres. */
  readonly firstLine: number;
  /** Space above a paragraph, in points. */
  readonly above: number;
  /** Distance of the lines: as many times single, or exactly so many points. */
  readonly lines:
    | {
        /** As many times single. */
        readonly times: number;
      }
    | {
        /** So many points. */
        readonly points: number;
      };
  /** Where this was read. */
  readonly source: StyleSource;
}

/** For whom or instead of whom somebody signs. @term quyền hạn ký */
export type SigningAs = 'onBehalf' | 'deputy' | 'byOrder' | 'byMandate' | 'acting';

/** The rules of form of one kind of body: everything in which documents of the State and of the Party differ. */
export interface DocumentStyle {
  /** Which style it is. */
  readonly id: DocumentStyleId;
  /** What it is called. */
  readonly name: Text;
  /** Typeface. */
  readonly typeface: string;
  /** The paper. */
  readonly page: PageLook;
  /** Running text. */
  readonly text: TextLook;
  /** How each part looks. */
  readonly parts: Readonly<Record<DocumentPart, PartLook>>;
  /** The lines at the top right. */
  readonly nation: readonly {
    /** Which line it is. */
    readonly part: 'nation' | 'motto';
    /** Its words. */
    readonly text: Text;
  }[];
  /** Stands below the name of the body, where the rules want a mark. */
  readonly issuerMark: string | null;
  /** Stands below the subject, where the rules want a mark. */
  readonly subjectMark: string | null;
  /** The words in front of the number. */
  readonly numberWord: Text;
  /** What stands between number and symbol. */
  readonly numberJoint: '/' | '-';
  /** The words in front of the subject of a letter. */
  readonly letterSubjectWord: Text;
  /** The words in front of those addressed. */
  readonly addresseeWord: Text;
  /** Stands in front of a line of what the document rests on. */
  readonly basisMark: string;
  /** What is written for whoever signs for another; `null` where the rules know no such form. */
  readonly signingAs: Readonly<Record<SigningAs, string | null>>;
  /** The words above the list of who gets the document. */
  readonly recipientsWord: Text;
  /** The words in front of where it is filed. */
  readonly filedWord: Text;
  /** Where it is filed, where nobody says so. */
  readonly filedAt: Text;
  /** How the day of a document is written where the document is named: what stands before "ngày", and in words or digits. */
  readonly citedDay: {
    /** What stands in front of the day. */
    readonly joint: ' ' | ', ';
    /** How the day is written. */
    readonly written: 'words' | 'digits';
  };
  /** How the text ends. */
  readonly end: './.' | '.';
  /** What stands behind the number of a section. */
  readonly sectionJoint: '.' | '-';
  /** Where the words and marks were read. */
  readonly source: StyleSource;
}
