import { readList } from '../read-list.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Why a list is refused; `null`: it is read. */
export async function refused(bytes: Buffer) {
  try {
    await readList(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, params: error.params };
    throw error;
  }
  return null;
}
