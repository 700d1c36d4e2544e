import { escapeXml } from './xml/xml-words.ts';
import {
  type WrittenXml,
  type XmlColumn,
  type XmlNetwork,
  xmlNetworkOf,
} from './xml/xml-network.ts';
import type { WritableNetwork } from './writable-network.ts';

/** Everybody with label, group and columns, and the ties with their weights, as GEXF 1.3. */
export function writeGexf(network: WritableNetwork): WrittenXml {
  const xml = xmlNetworkOf(network);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <graph defaultedgetype="${network.directed ? 'directed' : 'undirected'}">`,
  ];
  if (xml.columns.length > 0) {
    lines.push('    <attributes class="node">', ...xml.columns.map(attribute), '    </attributes>');
  }
  lines.push('    <nodes>');
  for (const actor of xml.ids.keys()) lines.push(node(xml, actor));
  lines.push('    </nodes>', '    <edges>');
  for (let tie = 0; tie < network.ties.from.length; tie += 1) lines.push(edge(network, xml, tie));
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return { text: lines.join('\n'), altered: xml.altered };
}

function attribute({ id, name, type }: XmlColumn): string {
  return `      <attribute id="${id}" title="${escapeXml(name)}" type="${type}"/>`;
}

function node({ ids, labels, columns }: XmlNetwork, actor: number): string {
  const values = columns.flatMap(({ id, wordOf }) => {
    const word = wordOf(actor);
    return word === null ? [] : [`<attvalue for="${id}" value="${escapeXml(word)}"/>`];
  });
  const tag = `node id="${escapeXml(ids[actor])}" label="${escapeXml(labels[actor])}"`;
  if (values.length === 0) return `      <${tag}/>`;
  return `      <${tag}><attvalues>${values.join('')}</attvalues></node>`;
}

function edge({ ties }: WritableNetwork, { ids }: XmlNetwork, tie: number): string {
  const [source, target] = [ties.from[tie], ties.to[tie]].map((end) => escapeXml(ids[end]));
  const weight = ties.weights === null ? '' : ` weight="${ties.weights[tie]}"`;
  return `      <edge id="${tie}" source="${source}" target="${target}"${weight}/>`;
}
