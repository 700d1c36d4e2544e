import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNow } from '../app/use-now.ts';
import { Button, Dialog, DialogBody, DialogFooter, Skeleton } from '../ui/index.ts';
import { actorFacets } from './actor-facets.ts';
import { type ActorSearch, filtersOf } from './actor-search.ts';
import { bodiesQuery } from './bodies/body-queries.ts';
import { FacetGroup } from './facet-group.tsx';
import { areasQuery, everyActorQuery } from './queries.ts';
import { useFacetChoices } from './use-facet-choices.ts';

interface ActorFilterDialogProps {
  readonly slug: string;
  readonly search: ActorSearch;
  readonly matching: number;
  readonly total: number;
  readonly onChange: (changes: Partial<ActorSearch>) => void;
  readonly onClose: () => void;
}

/** All filters with how many actors each value has; the list behind follows at once. */
export function ActorFilterDialog(props: ActorFilterDialogProps) {
  const { slug, search, matching, total, onChange, onClose } = props;
  const { t } = useLingui();
  const now = useNow();
  const { data: actors } = useQuery(everyActorQuery(slug));
  const { data: bodies } = useQuery(bodiesQuery(slug));
  const { data: areas } = useQuery(areasQuery(slug));
  const facets = useMemo(() => actorFacets(actors ?? [], now), [actors, now]);
  const groups = useFacetChoices(areas?.areas ?? [], bodies?.bodies ?? []);
  const none = Object.fromEntries(Object.keys(filtersOf(search)).map((name) => [name, undefined]));
  return (
    <Dialog isOpen onClose={onClose} title={t`Filter`} size="wide">
      <DialogBody>
        {actors === undefined ? (
          <Skeleton rows={6} />
        ) : (
          <div className="facets">
            {groups.map((group) => (
              <FacetGroup
                key={group.filter}
                group={group}
                counts={facets[group.filter]}
                chosen={[search[group.filter] ?? []].flat()}
                onChange={(values) =>
                  onChange({
                    [group.filter]:
                      values.length === 0 ? undefined : group.isSingle ? values.at(-1) : values,
                  })
                }
              />
            ))}
          </div>
        )}
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>
          <Trans>
            {matching} von {total} ansehen
          </Trans>
        </Button>
        <Button variant="plain" onPress={() => onChange(none)}>
          <Trans>Alle Filter entfernen</Trans>
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
