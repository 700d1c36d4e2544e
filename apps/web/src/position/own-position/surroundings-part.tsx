import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useNow } from '../../app/use-now.ts';
import { Link } from '../../ui/index.ts';
import { networkPath } from '../network-path.ts';
import { Picture } from '../picture/picture.tsx';
import { SectorKeys } from '../picture/sector-keys.tsx';
import { useArrangement } from '../picture/use-arrangement.ts';
import { useSize } from '../picture/use-size.ts';
import { useTieDrawing } from '../picture/use-tie-drawing.ts';
import { sceneOf } from '../scene.ts';
import type { PositionPartProps } from './position-part-props.ts';
import '../picture/stage.css';

/** The direct partners around the actor: the closer the tie, the nearer; by field of action. */
export function SurroundingsPart({ slug, network, me, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const now = useNow();
  const navigate = useNavigate();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const drawing = useTieDrawing(() => undefined);
  const scene = useMemo(
    () => sceneOf(network, { fokus: me.id, schritte: 1 }, now),
    [network, me, now],
  );
  const arrangement = useArrangement({
    scene,
    search: { anordnung: 'ringe' },
    forces: null,
    size,
  });
  if (scene.shownTies.size === 0) return null;

  function show(): void {
    void navigate({
      to: '/quartier/$slug/netz',
      params: { slug },
      search: { fokus: me.id, anordnung: 'ringe' },
    });
  }

  return (
    <section className="figure-part" aria-label={t`Umfeld im Bild`}>
      <h2>
        <Trans>Wer um {me.name} steht</Trans>
      </h2>
      <p className="small quiet">
        <Trans>
          Je näher an der Mitte, desto enger die Beziehung; nach Handlungsfeldern geordnet.
        </Trans>{' '}
        <span className="no-print">
          <Link href={tiesHref}>
            <Trans>Als Liste</Trans>
          </Link>
          {', '}
          <Link href={networkPath(slug, { fokus: me.id, anordnung: 'ringe' })}>
            <Trans>im ganzen Netz</Trans>
          </Link>
        </span>
      </p>
      <div className="stage position-surroundings__stage">
        <div className="stage__canvas" ref={stage}>
          {size !== null && arrangement !== null && (
            <Picture
              label={t`Umfeld von ${me.name}`}
              scene={arrangement.scene}
              places={arrangement.places}
              backdrop={arrangement.backdrop}
              size={size}
              open={null}
              drawing={drawing}
              mayTie={false}
              onPress={(id) =>
                void navigate({
                  to: '/quartier/$slug/bestand/$actorId',
                  params: { slug, actorId: id },
                })
              }
              onPressTie={show}
              onFocus={show}
              onFind={() => undefined}
              onEscape={() => false}
              onMoveActor={undefined}
            />
          )}
        </div>
        <SectorKeys names={arrangement?.sectorKeys ?? []} />
      </div>
    </section>
  );
}
