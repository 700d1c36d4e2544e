import { Trans, useLingui } from '@lingui/react/macro';
import { LayoutTemplate } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { Button, Link, Popover, Select } from '../../ui/index.ts';
import { NetworkSearch } from '../network-search.ts';
import type { ChangeNetworkSearch } from '../use-network-search.ts';

interface ArrangementChooserProps {
  readonly slug: string;
  readonly search: NetworkSearch;
  readonly onChange: ChangeNetworkSearch;
}

const { anordnung, themen, sektoren } = NetworkSearch.shape;

/** Where marks stand, and what the lines between them are. */
export function ArrangementChooser({ slug, search, onChange }: ArrangementChooserProps) {
  const { t } = useLingui();
  return (
    <Popover
      label={t`Anordnung`}
      trigger={
        <Button variant="plain" size="small" icon={LayoutTemplate} className="no-print">
          <Trans>Anordnung</Trans>
        </Button>
      }
    >
      <div className="look-chooser">
        <Select
          label={t`Anordnung`}
          options={[
            { key: '', label: t`Nach Nähe im Netz` },
            { key: 'kreis', label: t`Im Kreis, nach Gruppen` },
            { key: 'ringe', label: t`In Ringen um einen Akteur` },
            { key: 'themen', label: t`Themen als Knoten` },
          ]}
          value={search.anordnung ?? ''}
          onChange={(key) => onChange({ anordnung: anordnung.safeParse(key).data }, false)}
        />
        {search.anordnung === 'themen' && (
          <Select
            label={t`Verbunden durch`}
            options={[
              { key: '', label: t`Handlungsfelder` },
              { key: 'zielgruppen', label: t`Zielgruppen` },
              { key: 'angebote', label: t`Angebote` },
            ]}
            value={search.themen ?? ''}
            onChange={(key) => onChange({ themen: themen.safeParse(key).data }, false)}
          />
        )}
        {search.anordnung === 'ringe' && (
          <Select
            label={t`Sektoren nach`}
            options={[
              { key: '', label: t`Handlungsfeld` },
              { key: 'gruppen', label: t`Gruppe des Akteurs` },
            ]}
            value={search.sektoren ?? ''}
            onChange={(key) => onChange({ sektoren: sektoren.safeParse(key).data }, false)}
          />
        )}
        <p className="small">
          <Link href={placePath(slug, 'karte')}>
            <Trans>Wer wo ist, zeigt die Karte.</Trans>
          </Link>
        </p>
      </div>
    </Popover>
  );
}
