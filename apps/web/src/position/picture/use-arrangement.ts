import { type NetworkActor, type Ring, ringsAround, sectorsOf } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTerms } from '../../inventory/index.ts';
import { useActorWords } from '../actor-words.ts';
import type { NetworkSearch } from '../network-search.ts';
import type { Scene } from '../scene.ts';
import { type Backdrop, backdropOf } from './backdrop.ts';
import type { Size } from './geometry.ts';
import { circleLayout } from './circle-layout.ts';
import type { Places } from './moved-places.ts';
import { ringLayout } from './ring-layout.ts';
import { sectorLayout } from './sector-layout.ts';
import { groupOrder } from './group-order.ts';

export interface Arrangement {
  /** As the places ask for it to be drawn. */
  readonly scene: Scene;
  readonly places: Places;
  readonly backdrop: Backdrop | null;
  /** Sectors by number, where there is no room for their captions in the picture. */
  readonly sectorKeys: readonly string[];
  /** Follows from the entries alone: nobody can be moved by hand. */
  readonly isFixed: boolean;
}

interface Arranged {
  readonly scene: Scene;
  readonly search: Pick<NetworkSearch, 'anordnung' | 'sektoren'>;
  /** By forces; `null` until they have come to rest. */
  readonly forces: Places | null;
  /** Of the stage; `null` before it stands. */
  readonly size: Size | null;
}

/** Narrower than this the whole picture cannot be read beside a focus, nor captions of sectors. */
const narrowPx = 560;

/** Sectors at most, on a stage that is wide or narrow. */
const mostSectors = { wide: 8, narrow: 5 };
const aspects = { wide: 1.5, narrow: 0.8 };

/** Where marks stand, as the address asks for it. */
export function useArrangement(asked: Arranged): Arrangement | null {
  const { scene, search, forces, size } = asked;
  const isNarrow = size !== null && size.width < narrowPx;
  const rings = useRings(scene, search, isNarrow);
  const { anordnung } = search;
  return useMemo(() => {
    const plain = { scene, backdrop: null, sectorKeys: [] };
    if (rings !== null) return { ...rings, isFixed: true };
    if (anordnung === 'kreis') {
      const ids = groupOrder(scene.network.actors.filter(({ tieCount }) => tieCount > 0));
      const aspect = isNarrow ? aspects.narrow : aspects.wide;
      return { ...plain, places: circleLayout(ids, aspect), isFixed: true };
    }
    if (forces === null) return null;
    if (!isNarrow || scene.steps === null) return { ...plain, places: forces, isFixed: false };
    return { ...plain, places: ringLayout(scene.steps, forces, aspects.narrow), isFixed: true };
  }, [anordnung, rings, scene, forces, isNarrow]);
}

/** Rings by nearness and sectors around the focus; `null` without one, or where something else is asked for. */
function useRings(scene: Scene, { anordnung, sektoren }: Arranged['search'], isNarrow: boolean) {
  const { t } = useLingui();
  const terms = useTerms();
  const usual = useActorWords(scene);
  const { focus, steps, network, shownTies } = scene;
  return useMemo(() => {
    if (anordnung !== 'ringe' || focus === null || steps === null) return null;
    const kind = sektoren === undefined ? 'fields' : 'groups';
    function nameOfSector(key: string): string {
      if (key === 'other') return t`Weitere`;
      if (key === 'none') return kind === 'fields' ? t`Ohne Handlungsfeld` : t`Ohne Art`;
      return kind === 'fields' ? terms.field(key) : terms.group(key);
    }
    function nameOfRing(ring: Ring): string {
      return ring.kind === 'level' ? terms.level(ring.level) : t`${ring.steps} Schritte`;
    }
    const around = network.actors.filter(({ id }) => id !== focus.id && steps.has(id));
    const sectors = sectorsOf(around, kind, isNarrow ? mostSectors.narrow : mostSectors.wide);
    const shown = network.ties.filter(({ id }) => shownTies.has(id));
    const byName = new Map(around.map(({ id }, place) => [id, place]));
    const rings = ringsAround(focus.id, steps, shown).map(({ ring, actors: ids }) => ({
      name: nameOfRing(ring),
      ids: ids.toSorted((a, b) => (byName.get(a) ?? 0) - (byName.get(b) ?? 0)),
    }));
    const names = sectors.map(({ key }) => nameOfSector(key));
    const layout = sectorLayout({
      focus: focus.id,
      rings: rings.map(({ ids }) => ids),
      sectors: sectors.map(({ actors: ids }) => ids),
      aspect: isNarrow ? aspects.narrow : aspects.wide,
    });
    const ringOf = new Map(rings.flatMap(({ name, ids }) => ids.map((id) => [id, name])));
    const sectorOf = new Map(
      sectors.flatMap(({ key, actors: ids }) => ids.map((id) => [id, nameOfSector(key)])),
    );
    function words(actor: NetworkActor): string {
      const [ring, sector] = [ringOf.get(actor.id), sectorOf.get(actor.id)];
      if (ring === undefined || sector === undefined) return usual(actor);
      return `${usual(actor)}, ${t`Ring ${ring}, Sektor ${sector}`}`;
    }
    return {
      places: layout.places,
      backdrop: backdropOf(layout, {
        rings: rings.map(({ name }) => name),
        sectors: isNarrow ? names.map((_, place) => String(place + 1)) : names,
        width: 22,
      }),
      sectorKeys: isNarrow ? names : [],
      scene: { ...scene, isCentred: true, words },
    };
  }, [scene, focus, steps, network, shownTies, anordnung, sektoren, isNarrow, usual, t, terms]);
}
