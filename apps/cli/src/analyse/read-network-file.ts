import {
  fileKindOf,
  readActorList,
  readEdgeList,
  readGexf,
  readGraphml,
  type ReadNetwork,
  textOf,
} from '@augenhoehe/graph/files';
import { wrong } from '../called-wrongly.ts';
import { readBytes } from '../read-bytes.ts';

export interface NetworkFileRequest {
  readonly file: string;
  readonly directed: boolean;
  readonly weights: string | undefined;
  readonly group: string | undefined;
  /** Who exists, tied or not. */
  readonly actorsFile: string | undefined;
}

const mostBytes = 512 * 1_048_576;

async function textIn(file: string): Promise<string> {
  function tooLarge(): Error {
    return wrong({
      de: `Die Datei ${file} ist größer als 512 MB. Bitte teilen.`,
      en: `The file ${file} is larger than 512 MB. Please split it.`,
    });
  }
  return textOf(await readBytes(file, { most: mostBytes, tooLarge })).text;
}

/** @throws CalledWrongly where there is no such file, or it is of another kind */
export async function readNetworkFile(request: NetworkFileRequest): Promise<ReadNetwork> {
  const { file, weights, group, actorsFile } = request;
  const text = await textIn(file);
  const kind = fileKindOf(text);
  if (actorsFile !== undefined && kind !== 'table') {
    throw wrong({
      de: '--actors gehört zu einer Kantenliste; diese Datei nennt ihre Akteure selbst.',
      en: '--actors belongs to an edge list; this file names its actors itself.',
    });
  }
  const reading = { directed: request.directed ? true : undefined, weights, group };
  switch (kind) {
    case 'graphml':
      return readGraphml(text, reading);
    case 'gexf':
      return readGexf(text, reading);
    case 'json': {
      // What the product knows of its own files takes longer to load than most networks take to analyse.
      const { readOwnExport } = await import('./read-own-export.ts');
      return readOwnExport(text, request.directed);
    }
    case 'table':
      return readEdgeList(text, {
        directed: request.directed,
        weights,
        actors: actorsFile === undefined ? undefined : await actorsIn(actorsFile, group),
      });
    case 'other-xml':
      throw wrong({
        de: `Die Datei ${file} ist weder GraphML noch GEXF.`,
        en: `The file ${file} is neither GraphML nor GEXF.`,
      });
  }
}

async function actorsIn(file: string, group: string | undefined) {
  return readActorList(await textIn(file), { group });
}
