import { escapeXml } from './xml/xml-words.ts';
import {
  type WrittenXml,
  type XmlColumn,
  type XmlNetwork,
  xmlNetworkOf,
} from './xml/xml-network.ts';
import type { WritableNetwork } from './writable-network.ts';

/** Everybody with label, group and columns, and the ties with weights and columns, as GEXF 1.3. */
export function writeGexf(network: WritableNetwork): WrittenXml {
  const xml = xmlNetworkOf(network);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <graph defaultedgetype="${network.directed ? 'directed' : 'undirected'}">`,
  ];
  lines.push(...attributes('node', xml.columns), ...attributes('edge', xml.tieColumns));
  lines.push('    <nodes>');
  for (const actor of xml.ids.keys()) lines.push(node(xml, actor));
  lines.push('    </nodes>', '    <edges>');
  for (let tie = 0; tie < network.ties.from.length; tie += 1) lines.push(edge(network, xml, tie));
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return { text: lines.join('\n'), altered: xml.altered };
}

function attributes(of: 'node' | 'edge', columns: readonly XmlColumn[]): string[] {
  if (columns.length === 0) return [];
  return [`    <attributes class="${of}">`, ...columns.map(attribute), '    </attributes>'];
}

function attribute({ id, name, type }: XmlColumn): string {
  return `      <attribute id="${id}" title="${escapeXml(name)}" type="${type}"/>`;
}

function node({ ids, labels, columns }: XmlNetwork, actor: number): string {
  const tag = `id="${escapeXml(ids[actor])}" label="${escapeXml(labels[actor])}"`;
  return entry('node', tag, valuesOf(columns, actor));
}

function valuesOf(columns: readonly XmlColumn[], place: number): string {
  const values = columns.map(({ id, wordOf }) => {
    const word = wordOf(place);
    return word === null ? '' : `<attvalue for="${id}" value="${escapeXml(word)}"/>`;
  });
  return values.join('');
}

function entry(name: 'node' | 'edge', attributesOf: string, values: string): string {
  if (values === '') return `      <${name} ${attributesOf}/>`;
  return `      <${name} ${attributesOf}><attvalues>${values}</attvalues></${name}>`;
}

function edge({ ties }: WritableNetwork, { ids, tieColumns }: XmlNetwork, tie: number): string {
  const [source, target] = [ties.from[tie], ties.to[tie]].map((end) => escapeXml(ids[end]));
  const weight = ties.weights === null ? '' : ` weight="${ties.weights[tie]}"`;
  const tag = `id="${tie}" source="${source}" target="${target}"${weight}`;
  return entry('edge', tag, valuesOf(tieColumns, tie));
}
