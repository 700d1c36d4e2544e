import { removeLogo, showLogoImage } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ImageUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addressOf, call } from '../../app/api.ts';
import type { SettingsPartProps } from '../../app/place-parts.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button } from '../../ui/index.ts';
import { DescribeLogoDialog } from './describe-logo-dialog.tsx';
import { LogoDialog } from './logo-dialog.tsx';
import { logoQuery } from './logo-query.ts';
import './logo.css';

/** The logo that stands on all documents: shown, replaced, described, removed. */
export function LogoSettings({ slug }: SettingsPartProps) {
  const { t } = useLingui();
  const { logo, can } = useSuspenseQuery(logoQuery(slug)).data;
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<'picture' | 'words' | null>(null);
  if (!can.edit) return null;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeLogo, { params: { slug } });
      await tell(reply.changeSetId, t`Logo entfernt.`);
    } catch (error) {
      refuse(error);
    }
  }

  function close(): void {
    setOpen(null);
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Logo auf Dokumenten</Trans>
      </h2>
      {logo === null ? (
        <>
          <p className="narrow__words">
            <Trans>
              Es steht oben auf jedem Dokument: Vereinbarungen, Protokolle, Briefe und alle anderen.
            </Trans>
          </p>
          <Button icon={ImageUp} onPress={() => setOpen('picture')}>{t`Logo hinzufügen`}</Button>
        </>
      ) : (
        <>
          <div className="logo-preview">
            <img
              src={addressOf(showLogoImage.path, { slug, image: logo.image })}
              alt={logo.alternative ?? ''}
              width={logo.width}
              height={logo.height}
            />
          </div>
          <p className="narrow__words">
            {logo.alternative === null ? (
              <Trans>Nur Schmuck: Es wird nicht vorgelesen.</Trans>
            ) : (
              <Trans>Vorgelesen wird: {logo.alternative}</Trans>
            )}
          </p>
          <div className="actions">
            <Button icon={ImageUp} onPress={() => setOpen('picture')}>{t`Logo ersetzen`}</Button>
            <Button icon={Pencil} onPress={() => setOpen('words')}>{t`Logo beschreiben`}</Button>
            <Button
              icon={Trash2}
              variant="plain"
              tone="attention"
              onPress={() => void remove()}
            >{t`Logo entfernen`}</Button>
          </div>
        </>
      )}
      {open === 'picture' && <LogoDialog slug={slug} present={logo} onClose={close} />}
      {open === 'words' && logo !== null && (
        <DescribeLogoDialog slug={slug} alternative={logo.alternative} onClose={close} />
      )}
    </section>
  );
}
