import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { showMap } from '@augenhoehe/domain/inventory';
import { useQuery } from '@tanstack/react-query';
import { filtersOf } from '../actor-search.ts';
import { MapLegend } from './map-legend.tsx';
import { mapQuery } from './map-queries.ts';
import { actorSearchOf, type MapSearch } from './map-search.ts';
import type { PinLooks } from './pin-looks.ts';

interface LegendOfMapProps {
  readonly slug: string;
  readonly search: MapSearch;
  readonly map: ReplyOf<typeof showMap>;
  readonly looks: PinLooks;
  readonly onChange: (changes: Partial<MapSearch>) => void;
}

/** The legend counts whom all other filters let through: what is switched off can be switched on. */
export function LegendOfMap({ slug, search, map, looks, onChange }: LegendOfMapProps) {
  const filters = filtersOf(actorSearchOf(search));
  const all = useQuery(mapQuery(slug, { ...filters, [looks.filter]: undefined }));
  return (
    <MapLegend
      looks={looks}
      actors={all.data?.actors ?? map.actors}
      chosen={search[looks.filter] ?? []}
      mayColourByStage={map.can.workingNotes}
      onColour={(colour) => onChange({ colour: colour === 'group' ? undefined : colour })}
      onFilter={(values) =>
        onChange({ [looks.filter]: values.length === 0 ? undefined : [...values] })
      }
    />
  );
}
