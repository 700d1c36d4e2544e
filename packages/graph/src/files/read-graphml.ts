import { GatheredNetwork } from './gathered-network.ts';
import type { ReadingOptions, ReadNetwork } from './read-network.ts';
import type { FileText } from './text-window.ts';
import { GraphmlVisitor } from './xml/graphml-visitor.ts';
import { walkXml } from './xml/walk-xml.ts';
import { XmlEntries } from './xml/xml-entries.ts';

/**
 * The first graph of a GraphML file. Nodes within nodes count as nodes, hyperedges are reported, ports
 * are not looked at. A weight is what the key called `weights` says of an edge. Where no key has labels,
 * those that yEd draws stand in.
 */
export function readGraphml(text: FileText, options: ReadingOptions = {}): ReadNetwork {
  const gathered = new GatheredNetwork(options.maximalRows);
  const entries = new XmlEntries(gathered, options, { label: null, weight: null });
  const visitor = new GraphmlVisitor(entries, gathered.problems);
  walkXml(text, visitor, gathered.problems);
  entries.reportMissing();
  return gathered.finish({
    directed: options.directed ?? null,
    byDefault: visitor.directed,
    onlyIntroduced: true,
    weighted: entries.weighted,
    grouped: entries.grouped,
  });
}
