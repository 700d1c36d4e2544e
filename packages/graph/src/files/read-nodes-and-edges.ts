import type { FileProblem, ProblemCounts } from './file-problem.ts';
import { ProblemList } from './problem-list.ts';
import { defaultMaximalRows } from './read-network.ts';
import type { FileText } from './text-window.ts';
import { EntryRows, type FileRows, type MostEntries } from './xml/entry-rows.ts';
import { GexfVisitor } from './xml/gexf-visitor.ts';
import { GraphmlVisitor } from './xml/graphml-visitor.ts';
import { walkXml } from './xml/walk-xml.ts';

/** A network file as two tables, with every edge as often as it stands there, whatever its ends are. */
export interface NodesAndEdges {
  /** Begins with the columns `id` and `label`. */
  readonly nodes: FileRows;
  /** Begins with the columns `source` and `target`. */
  readonly edges: FileRows;
  readonly problems: readonly FileProblem[];
  readonly countOfProblems: ProblemCounts;
}

/**
 * All that a GraphML or GEXF file says of nodes and edges, for whoever judges them one by one;
 * `readGraphml` and `readGexf` make a network of them. Reading stops after so many rows and columns of both.
 */
export function readNodesAndEdges(
  text: FileText,
  kind: 'graphml' | 'gexf',
  most: MostEntries = { rows: defaultMaximalRows, columns: 200 },
): NodesAndEdges {
  const problems = new ProblemList();
  const entries = new EntryRows(most);
  const visitor =
    kind === 'graphml' ? new GraphmlVisitor(entries, problems) : new GexfVisitor(entries, problems);
  walkXml(text, visitor, problems);
  return {
    nodes: entries.nodes(),
    edges: entries.edges(),
    problems: problems.problems,
    countOfProblems: problems.counts,
  };
}
