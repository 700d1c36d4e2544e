import { readFile, stat } from 'node:fs/promises';
import { wrong } from './called-wrongly.ts';

/**
 * @param tooLarge made and thrown where the file has more bytes than that
 * @throws CalledWrongly where there is no such file
 */
export async function readBytes(
  file: string,
  { most, tooLarge }: { readonly most: number; readonly tooLarge: () => Error },
): Promise<Buffer> {
  let size: number;
  try {
    ({ size } = await stat(file));
    if (size <= most) return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason =
      error.code === 'ENOENT'
        ? { de: 'gibt es nicht', en: 'does not exist' }
        : { de: 'ist nicht lesbar', en: 'cannot be read' };
    throw wrong({ de: `Die Datei ${file} ${reason.de}.`, en: `The file ${file} ${reason.en}.` });
  }
  throw tooLarge();
}
