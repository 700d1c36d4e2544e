import { Trans, useLingui } from '@lingui/react/macro';
import { Palette } from 'lucide-react';
import { Button, Popover, Select, Switch } from '../../ui/index.ts';
import { NetworkSearch } from '../network-search.ts';
import type { ChangeNetworkSearch } from '../use-network-search.ts';

interface LookChooserProps {
  readonly search: NetworkSearch;
  readonly onChange: ChangeNetworkSearch;
}

/** What size and colour of the marks tell. */
export function LookChooser({ search, onChange }: LookChooserProps) {
  const { t } = useLingui();
  return (
    <Popover
      label={t`Darstellung`}
      trigger={
        <Button variant="plain" size="small" icon={Palette} className="no-print">
          <Trans>Darstellung</Trans>
        </Button>
      }
    >
      <div className="look-chooser">
        <Select
          label={t`Größe zeigt`}
          options={[
            { key: '', label: t`Zahl der Beziehungen` },
            { key: 'vermittlung', label: t`Vermittlung zwischen anderen` },
            { key: 'reichweite', label: t`Reichweite in zwei Schritten` },
          ]}
          value={search.groesse ?? ''}
          onChange={(key) =>
            onChange({ groesse: NetworkSearch.shape.groesse.safeParse(key).data }, false)
          }
        />
        <Select
          label={t`Farbe zeigt`}
          options={[
            { key: '', label: t`Gruppe des Akteurs` },
            { key: 'kreise', label: t`Kreise mit vielen Beziehungen untereinander` },
          ]}
          value={search.farbe ?? ''}
          onChange={(key) =>
            onChange({ farbe: NetworkSearch.shape.farbe.safeParse(key).data }, false)
          }
        />
        <Switch
          label={t`Nadelöhre und Brücken markieren`}
          help={t`Ohne sie wären andere vom Netz abgeschnitten.`}
          isSelected={search.marken !== undefined}
          onChange={(isOn) => onChange({ marken: isOn ? 'nadeloehre' : undefined }, false)}
        />
      </div>
    </Popover>
  );
}
