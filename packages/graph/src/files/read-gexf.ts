import { GatheredNetwork } from './gathered-network.ts';
import type { ReadingOptions, ReadNetwork } from './read-network.ts';
import type { FileText } from './text-window.ts';
import { GexfVisitor } from './xml/gexf-visitor.ts';
import { walkXml } from './xml/walk-xml.ts';
import { XmlEntries } from './xml/xml-entries.ts';

/**
 * The graph of a GEXF file, 1.1 to 1.3. Nodes within nodes count as nodes; what belongs to a time or to
 * a drawing is not looked at. An edge without a weight weighs 1, as the format says.
 */
export function readGexf(text: FileText, options: ReadingOptions = {}): ReadNetwork {
  const gathered = new GatheredNetwork(options.maximalRows);
  const entries = new XmlEntries(gathered, options, { label: 'label', weight: 'weight' });
  const visitor = new GexfVisitor(entries, gathered.problems);
  walkXml(text, visitor, gathered.problems);
  entries.reportMissing();
  return gathered.finish({
    directed: options.directed ?? null,
    byDefault: visitor.byDefault === null ? null : visitor.byDefault !== 'undirected',
    onlyIntroduced: true,
    weighted: entries.weighted,
    grouped: entries.grouped,
  });
}
