import { Role } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import type { Option } from '../ui/index.ts';

/** Roles with what they may do. */
export function useRoleOptions(): readonly Option[] {
  const { t } = useLingui();
  const words: Readonly<Record<Role, Omit<Option, 'key'>>> = {
    coordination: {
      label: t`Koordination`,
      help: t`Trägt alles ein und ändert alles, liest Listen ein, lädt ein.`,
    },
    partner: {
      label: t`Partner`,
      help: t`Handelt für einen Akteur: prüft und ändert dessen Eintrag und Beziehungen.`,
    },
    reader: { label: t`Lesen`, help: t`Sieht alles, ändert nichts.` },
  };
  return Role.options.map((key) => ({ key, ...words[key] }));
}

export function useRoleName(): (role: Role) => string {
  const options = useRoleOptions();
  return (role) => options.find(({ key }) => key === role)?.label ?? role;
}
