import { AreaDraft } from '@augenhoehe/domain/access';
import { Language } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** What survives a reload while setting up: everything but the passphrase. */
export const SetUpDraft = z.object({
  step: z.int().min(0).max(2),
  person: z.object({ name: z.string(), email: z.string() }),
  name: z.string(),
  city: z.string(),
  language: Language,
  areaNames: z.string(),
  /** Areas with outlines, out of a file. */
  fileAreas: z.array(AreaDraft),
  fileName: z.string(),
});
export type SetUpDraft = z.infer<typeof SetUpDraft>;

export const emptySetUp: SetUpDraft = {
  step: 0,
  person: { name: '', email: '' },
  name: '',
  city: '',
  language: 'de',
  areaNames: '',
  fileAreas: [],
  fileName: '',
};

/** One area a line, and those of the file; a name that stands twice counts once. */
export function areasOf({ areaNames, fileAreas }: SetUpDraft): AreaDraft[] {
  const named = areaNames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((name) => ({ name, boundary: null }));
  const byName = new Map([...named, ...fileAreas].map((area) => [area.name.toLowerCase(), area]));
  return [...byName.values()];
}
