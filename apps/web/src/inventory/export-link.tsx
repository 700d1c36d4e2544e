import { useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { LinkButton, LinkIconButton } from '../ui/index.ts';

/** The list as a file, with the filters that the address holds. */
export function ExportLink({ href }: { readonly href: string }) {
  const { t } = useLingui();
  return (
    <>
      <LinkButton className="wide-only" icon={Download} href={href}>
        {t`Exportieren`}
      </LinkButton>
      <LinkIconButton className="phone-only" icon={Download} href={href} label={t`Exportieren`} />
    </>
  );
}
