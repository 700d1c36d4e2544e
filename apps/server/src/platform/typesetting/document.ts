import type { Paper } from './paper.ts';

/** A column of a table; widths are shares of the line. */
export interface Column {
  readonly heading: string;
  readonly share: number;
}

/** Texts may hold line breaks. No text is ever markup. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What has to be seen before all else, framed. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly entries: readonly { readonly term: string; readonly description: string }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** As many cells as columns; the first of a row says whose row it is. */
      readonly rows: readonly (readonly string[])[];
      /** Its rows are high enough to be filled in by hand. */
      readonly toFill?: boolean;
      /** Lines between its columns too, where a hand has to find the right one. */
      readonly grid?: boolean;
    }
  /** For each signer a line under which the fields are named. */
  | {
      readonly kind: 'signatures';
      readonly signers: readonly string[];
      readonly fields: readonly string[];
    }
  /** To write on by hand; in a file to be edited, empty paragraphs. */
  | { readonly kind: 'room'; readonly lines: number; readonly ruled: boolean }
  | { readonly kind: 'page-break' };

/** Stands on one page, unless it is higher than one. */
interface Together {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}

/** A line to cut the sheet along. */
interface Cut {
  readonly kind: 'cut';
}

export type Block = Part | Together | Cut;

/** What stands above a letter for an envelope with a window: DIN 5008, form B. */
export interface Letterhead {
  /** In one line above the recipient. */
  readonly returnAddress: string;
  readonly recipient: string;
  /** Beside the window: who writes, when. */
  readonly about: readonly { readonly term: string; readonly description: string }[];
}

/** A picture that fills what its page has left over, with the words that stand below it on the same page. */
export interface Drawing {
  /** As `readDrawing` has written it. */
  readonly svg: string;
  /** Told instead of it to whoever cannot see it. */
  readonly description: string;
  readonly below: readonly string[];
}

/** Stands at the head of the first page, as large as there is room for and never distorted. */
export interface DocumentLogo {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Told instead of it to whoever cannot see it; `null`: it only adorns. */
  readonly alternative: string | null;
}

/** A document to be typeset: what is said, and what of it is what; nothing of its look. */
export interface TypesetDocument {
  readonly paper: Paper;
  /** Of all its text, BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What kind of document it is; above the title. */
  readonly genre: string;
  /** In whose name it is made. */
  readonly author: string;
  /** The day it carries, `2026-11-22`: the same document on the same day is the same file. */
  readonly day: string;
  /** At the top of every page. */
  readonly header: string;
  /** At the bottom of every page, beside its number. */
  readonly footer: string;
  /** „Seite“ 1 „von“ 2 */
  readonly pageWords: { readonly page: string; readonly of: string };
  /** Begins as a letter, with its title as the subject, instead of with its kind and title. */
  readonly letter?: Letterhead | undefined;
  readonly logo?: DocumentLogo | undefined;
  /** Follows the title, with narrow margins and no header, before the blocks; in a PDF alone. */
  readonly drawing?: Drawing | undefined;
  readonly blocks: readonly Block[];
}

export type DocumentFormat = 'pdf' | 'docx';
