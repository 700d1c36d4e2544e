import { importLimits } from '@augenhoehe/domain/exchange';
import { fileKindOf } from '@augenhoehe/graph/files';
import { decodeText } from './decode-text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { zipDirectory } from './zip-directory.ts';

/** First bytes of files that are no lists, as Latin-1. */
const otherKinds: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['{\\rtf', 'rtf'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
  ['\u001f\u008b', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['SQLite format 3', 'database'],
  ['\u007fELF', 'program'],
  ['MZ\u0090', 'program'],
];

function contains(names: readonly string[], start: string): boolean {
  return names.some((name) => name.startsWith(start));
}

function kindOfZip(bytes: Buffer): 'xlsx' {
  const { names, unpacked } = zipDirectory(bytes);
  if (unpacked > importLimits.unpackedBytes) {
    throw new UnreadableFile('unpacks-too-large', { megabytes: Math.ceil(unpacked / 1_048_576) });
  }
  if (contains(names, 'xl/')) return 'xlsx';
  if (contains(names, 'word/')) throw new UnreadableFile('other-kind', { kind: 'docx' });
  if (contains(names, 'ppt/')) throw new UnreadableFile('other-kind', { kind: 'pptx' });
  throw new UnreadableFile('other-kind', {
    kind: contains(names, 'META-INF/manifest.xml') ? 'ods' : 'archive',
  });
}

function refuseMarkup(start: string): void {
  const text = start.trimStart().toLowerCase();
  if (/^<(?:!doctype|html|\?xml|svg)/.test(text))
    throw new UnreadableFile('other-kind', { kind: 'html' });
  if (/^\{\s*"type"\s*:\s*"feature/.test(text))
    throw new UnreadableFile('other-kind', { kind: 'geojson' });
  if (/^[[{]\s*["{]/.test(text)) throw new UnreadableFile('other-kind', { kind: 'json' });
  if (text.startsWith('begin:v')) throw new UnreadableFile('other-kind', { kind: 'vcard' });
}

export type ReadableKind = 'xlsx' | 'graphml' | 'gexf' | 'text';

/** Enough for the root of a file in XML. */
const beginning = 8192;

/** Looks at the first bytes, not at the name. @throws UnreadableFile `empty-file`, `other-kind`, `unpacks-too-large`, `broken-file` */
export function recogniseFile(bytes: Buffer): ReadableKind {
  if (bytes.length === 0) throw new UnreadableFile('empty-file');
  const start = bytes.toString('latin1', 0, 200);
  if (start.startsWith('PK\u0003\u0004')) return kindOfZip(bytes);
  if (start.startsWith('PK')) throw new UnreadableFile('other-kind', { kind: 'archive' });
  const other = otherKinds.find(([first]) => start.startsWith(first));
  if (other !== undefined) throw new UnreadableFile('other-kind', { kind: other[1] });
  const kind = fileKindOf(decodeText(bytes.subarray(0, beginning)).text);
  if (kind === 'graphml' || kind === 'gexf') return kind;
  refuseMarkup(start.replace(/^\u00ef\u00bb\u00bf/, ''));
  return 'text';
}
