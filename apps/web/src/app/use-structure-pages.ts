import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { FileSignature, IdCard, ListChecks, Puzzle, Sprout, Telescope } from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export interface StructurePage {
  /** Its place in the address. */
  readonly page:
    | 'kooperationen'
    | 'aufgaben'
    | 'vereinbarungen'
    | 'rollen'
    | 'fruehwarnungen'
    | 'beispiele';
  readonly label: string;
  readonly icon: IconShape;
}

/** The pages of „Vereinbarungen“ that somebody with these permissions has, the first first. */
export function useStructurePages(can: Neighbourhood['can'] | undefined): readonly StructurePage[] {
  const { t } = useLingui();
  if (can?.['inventory.read'] !== true) return [];
  const pages: StructurePage[] = [{ page: 'kooperationen', label: t`Kooperationen`, icon: Puzzle }];
  if (can['agreement.read']) {
    pages.push({ page: 'vereinbarungen', label: t`Vereinbarungen`, icon: FileSignature });
  }
  pages.push({ page: 'aufgaben', label: t`Aufgaben`, icon: ListChecks });
  pages.push({ page: 'rollen', label: t`Rollen`, icon: IdCard });
  pages.push({ page: 'fruehwarnungen', label: t`Frühwarnungen`, icon: Telescope });
  pages.push({ page: 'beispiele', label: t`Gute Beispiele`, icon: Sprout });
  return pages;
}
