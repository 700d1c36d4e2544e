import { TieStanding } from '@augenhoehe/domain/inventory';
import { actorFilterNames, NetworkFilters, tieFilterNames } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNow } from '../app/use-now.ts';
import { areasQuery, FacetGroup, standingWords, useOptions } from '../inventory/index.ts';
import { Button, Dialog, DialogBody, DialogFooter, Select } from '../ui/index.ts';
import { entriesOf } from './scene.ts';
import { networkFacets } from './network-facets.ts';
import type { ViewProps } from './view-props.ts';

interface NetworkFilterDialogProps extends ViewProps {
  readonly onClose: () => void;
}

const none = Object.fromEntries(
  [...actorFilterNames, ...tieFilterNames].map((name) => [name, undefined]),
);

/** All filters with how many have each value; the view behind follows at once. */
export function NetworkFilterDialog(props: NetworkFilterDialogProps) {
  const { scene, change, onClose } = props;
  const { t } = useLingui();
  const entries = entriesOf(scene).actors;
  const total = entries.length;
  const shown = entries.filter(({ id }) => scene.shownActors.has(id)).length;
  return (
    <Dialog isOpen onClose={onClose} title={t`Filter`} size="wide">
      <DialogBody>
        <Facets {...props} />
        <Least {...props} />
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>
          <Trans>
            {shown} von {total} ansehen
          </Trans>
        </Button>
        <Button variant="plain" onPress={() => change(none)}>
          <Trans>Alle Filter entfernen</Trans>
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

function Facets({ slug, scene, search, change }: ViewProps) {
  const { t, i18n } = useLingui();
  const options = useOptions();
  const now = useNow();
  const { data } = useQuery(areasQuery(slug));
  const areas = data?.areas ?? [];
  const counts = useMemo(() => networkFacets(entriesOf(scene), now), [scene, now]);
  const facets = [
    {
      filter: 'area',
      label: t`Gebiet`,
      choices: [
        ...areas.map(({ id, name }) => ({ key: id, label: name })),
        { key: 'none', label: t`ohne Gebiet` },
      ],
    },
    {
      filter: 'group',
      label: t`Gruppe`,
      choices: [...options.groups, { key: 'none', label: t`ohne Art` }],
    },
    { filter: 'field', label: t`Handlungsfeld`, choices: options.fields },
    { filter: 'target', label: t`Zielgruppe`, choices: options.targets },
    {
      filter: 'age',
      label: t`Bestätigt`,
      choices: [
        { key: 'fresh', label: t`in den letzten 12 Monaten` },
        { key: 'stale', label: t`vor mehr als 12 Monaten` },
        { key: 'unconfirmed', label: t`noch nicht` },
      ],
    },
    { filter: 'tieType', label: t`Art der Beziehung`, choices: options.tieTypes },
    {
      filter: 'standing',
      label: t`Wer sagt es`,
      choices: TieStanding.options.map((key) => ({ key, label: i18n._(standingWords[key]) })),
    },
  ] as const;
  return (
    <div className="facets">
      {facets.map((facet) => (
        <FacetGroup
          key={facet.filter}
          group={{ ...facet, isOpen: facet.filter === 'area' }}
          counts={counts[facet.filter]}
          chosen={search[facet.filter] ?? []}
          onChange={(values) => change(parsed(facet.filter, values))}
        />
      ))}
    </div>
  );
}

/** Through the schema, so that only known keys reach the address. */
function parsed(filter: keyof NetworkFilters, values: readonly string[]): Partial<NetworkFilters> {
  if (values.length === 0) return { [filter]: undefined };
  return NetworkFilters.parse({ [filter]: values.join(',') });
}

function Least({ search, change }: ViewProps) {
  const { t } = useLingui();
  const options = useOptions();
  return (
    <div className="network-least">
      <Select
        label={t`Wie eng mindestens?`}
        isOptional
        placeholder={t`Jede Nähe`}
        options={options.levels}
        value={search.level === undefined ? null : String(search.level)}
        onChange={(key) => change(parsed('level', key === '' ? [] : [key]))}
      />
      <Select
        label={t`Wie verbindlich mindestens?`}
        isOptional
        placeholder={t`Jede Verbindlichkeit`}
        options={options.formalities}
        value={search.formality === undefined ? null : String(search.formality)}
        onChange={(key) => change(parsed('formality', key === '' ? [] : [key]))}
      />
    </div>
  );
}
