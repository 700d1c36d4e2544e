import { useLingui } from '@lingui/react/macro';
import type { ShellLink } from '../ui/index.ts';

export function useFooterLinks(): readonly ShellLink[] {
  const { t } = useLingui();
  return [
    { href: '/hilfe', label: t`Hilfe` },
    { href: '/ueber', label: t`Über` },
    { href: '/barrierefreiheit', label: t`Barrierefreiheit` },
    { href: '/datenschutz', label: t`Datenschutz` },
    { href: '/impressum', label: t`Impressum` },
  ];
}
