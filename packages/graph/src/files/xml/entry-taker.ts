import type { Pointing } from '../tie-rows.ts';
import type { DeclaredColumns } from './declared-columns.ts';
import type { XmlElement } from './walk-xml.ts';

/** What takes nodes and edges as they open and close, nodes within nodes included. */
export interface EntryTaker {
  /** Called before the first of them; later calls say nothing new. */
  settle(columns: DeclaredColumns): void;
  openNode(element: XmlElement): void;
  openEdge(element: XmlElement, pointing: Pointing): void;
  /** A value of the entry that is open. */
  put(column: string, text: string): void;
  /** Words that are drawn at the entry that is open. */
  drawLabel(text: string): void;
  close(): void;
  /** One more row that is neither. */
  countRow(): void;
}
