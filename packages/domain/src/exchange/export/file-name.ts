import type { Language } from '../../contract/index.ts';
import type { ExportChange } from './contract.ts';

type Exported = ExportChange['params']['what'];

const words: Readonly<Record<Exported, Readonly<Record<Language, string>>>> = {
  actors: { de: 'akteure', en: 'actors' },
  ties: { de: 'beziehungen', en: 'ties' },
  contacts: { de: 'kontakte', en: 'contacts' },
  network: { de: 'netz', en: 'network' },
  neighbourhood: { de: 'quartier', en: 'neighbourhood' },
};

/** „hafergraben-akteure-2026-11-22.xlsx“: sorts by neighbourhood, then kind, then day. */
export function exportFileName(
  slug: string,
  {
    what,
    format,
    language,
    day,
  }: { what: Exported; format: string; language: Language; day: string },
): string {
  return `${slug}-${words[what][language]}-${day}.${format}`;
}
