import { escapeXml } from './xml/xml-words.ts';
import {
  type WrittenXml,
  type XmlColumn,
  type XmlNetwork,
  xmlNetworkOf,
} from './xml/xml-network.ts';
import type { WritableNetwork } from './writable-network.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** Everybody with label, group and columns, and the ties with weights and columns, as GraphML 1.0. */
export function writeGraphml(network: WritableNetwork): WrittenXml {
  const xml = xmlNetworkOf(network);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/1.0/graphml.xsd">`,
    key({ id: 'label', name: 'label', type: 'string' }, 'node'),
    ...xml.columns.map((column) => key(column, 'node')),
    ...xml.tieColumns.map((column) => key(column, 'edge')),
  ];
  if (network.ties.weights !== null) {
    lines.push(key({ id: 'weight', name: 'weight', type: 'double' }, 'edge'));
  }
  lines.push(`  <graph edgedefault="${network.directed ? 'directed' : 'undirected'}">`);
  for (const actor of xml.ids.keys()) lines.push(node(xml, actor));
  for (let tie = 0; tie < network.ties.from.length; tie += 1) lines.push(edge(network, xml, tie));
  lines.push('  </graph>', '</graphml>', '');
  return { text: lines.join('\n'), altered: xml.altered };
}

function key({ id, name, type }: Omit<XmlColumn, 'wordOf'>, of: 'node' | 'edge'): string {
  return `  <key id="${id}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`;
}

function data({ id, wordOf }: XmlColumn, place: number): string {
  const word = wordOf(place);
  return word === null ? '' : `<data key="${id}">${escapeXml(word)}</data>`;
}

function node({ ids, labels, columns }: XmlNetwork, actor: number): string {
  const values = columns.map((column) => data(column, actor));
  const label = `<data key="label">${escapeXml(labels[actor])}</data>`;
  return `    <node id="${escapeXml(ids[actor])}">${label}${values.join('')}</node>`;
}

function edge({ ties }: WritableNetwork, { ids, tieColumns }: XmlNetwork, tie: number): string {
  const [source, target] = [ties.from[tie], ties.to[tie]].map((end) => escapeXml(ids[end]));
  const ends = `source="${source}" target="${target}"`;
  const values = tieColumns.map((column) => data(column, tie));
  if (ties.weights !== null) values.push(`<data key="weight">${ties.weights[tie]}</data>`);
  const inside = values.join('');
  return inside === '' ? `    <edge ${ends}/>` : `    <edge ${ends}>${inside}</edge>`;
}
