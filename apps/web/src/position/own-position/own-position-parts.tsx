import type { NetworkAnalysis } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { placePath } from '../../app/place-path.ts';
import { ActorProfile, RelationsPart } from '../../inventory/index.ts';
import { FactLevel, Link, Progress } from '../../ui/index.ts';
import { ChooseActor } from '../choose-actor.tsx';
import { DependenciesPart } from './dependencies-part.tsx';
import { MedianPart } from './median-part.tsx';
import { OutsidePart } from './outside-part.tsx';
import type { PositionPartProps } from './position-part-props.ts';
import { ReachPart } from './reach-part.tsx';
import { SurroundingsPart } from './surroundings-part.tsx';
import { TiesPart } from './ties-part.tsx';
import { WithoutPart } from './without-part.tsx';
import './own-position.css';

interface OwnPositionPartsProps extends PositionPartProps {
  /** `null` until it is computed. */
  readonly analysis: NetworkAnalysis | null;
}

/** The position of one actor, part by part. */
export function OwnPositionParts({ analysis, ...part }: OwnPositionPartsProps) {
  const { t } = useLingui();
  const { slug, me, sheet } = part;
  return (
    <>
      <TiesPart {...part} />
      <SurroundingsPart {...part} />
      {analysis === null ? (
        <Progress label={t`Die Kennzahlen aller Akteure werden berechnet`} />
      ) : (
        <MedianPart {...part} analysis={analysis} />
      )}
      <ReachPart {...part} />
      <WithoutPart {...part} />
      <DependenciesPart {...part} />
      <OutsidePart {...part} />
      <div className="position-profile">
        <FactLevel value={2}>
          <ActorProfile slug={slug} sheet={sheet} />
        </FactLevel>
      </div>
      <BriefingStart {...part} />
      <section className="position-columns no-print">
        <h2>
          <Trans>Mit wem arbeiten wir, wer könnte wen unterstützen?</Trans>
        </h2>
        <p className="small quiet">
          <Link href={placePath(slug, 'bestand', me.id, 'beziehungen')}>
            <Trans>Als eigene Seite öffnen</Trans>
          </Link>
        </p>
        <RelationsPart slug={slug} actorId={me.id} />
      </section>
    </>
  );
}

function BriefingStart({ slug, network, me }: PositionPartProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <section className="figure-part no-print">
      <h2>
        <Trans>Vor einem ersten Gespräch</Trans>
      </h2>
      <p className="figure-part__sentence">
        <Trans>
          Eine Seite zum Mitnehmen: was wir voneinander wissen, wen beide kennen und was offen ist.
        </Trans>
      </p>
      <ChooseActor
        label={t`Mit wem sprechen Sie?`}
        network={network}
        value={null}
        onChoose={(mit) =>
          void navigate({
            to: '/quartier/$slug/position/gespraech',
            params: { slug },
            search: { von: me.id, mit },
          })
        }
      />
    </section>
  );
}
