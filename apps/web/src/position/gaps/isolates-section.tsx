import { fromOtherSide, type Isolate, type NetworkGaps } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, Lightbulb } from 'lucide-react';
import { newApproachPath } from '../../app/new-approach-path.ts';
import { usePlace } from '../../app/use-place.ts';
import { PartnerLink } from '../../inventory/index.ts';
import { GroupMark, LinkButton } from '../../ui/index.ts';
import { suggestionsPath } from '../suggestions/suggestions-path.ts';
import { useReasonSentence } from '../suggestions/use-reason-sentence.ts';
import { useNamedActorWords } from '../use-named-actor-words.ts';
import { GapSection } from './gap-section.tsx';

interface IsolatesSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** Who is not connected yet, each with somebody who would fit. */
export function IsolatesSection({ slug, gaps }: IsolatesSectionProps) {
  const { t } = useLingui();
  const { actors, isolates } = gaps;
  const { count } = isolates;
  return (
    <GapSection
      title={t`Noch ohne Beziehung`}
      count={count}
      sentence={
        count === 0
          ? t`Alle Akteure haben mindestens eine Beziehung.`
          : t`${plural(count, {
              one: '# Akteur ist bisher mit niemandem verbunden. Ein erstes Gespräch genügt für den Anfang.',
              other:
                '# Akteure sind bisher mit niemandem verbunden. Ein erstes Gespräch genügt für den Anfang.',
            })}`
      }
      meaning={
        <Trans>
          Gezählt werden von {actors} Akteuren die, zu denen keine Beziehung eingetragen ist.
          Gewünschte Verbindungen zählen nicht. Vielleicht gibt es Beziehungen, die noch niemand
          eingetragen hat. Dahinter steht, wer nach Angebot und Bedarf am besten passt.
        </Trans>
      }
    >
      {isolates.first.map((isolate) => (
        <IsolateEntry key={isolate.actor.id} slug={slug} isolate={isolate} />
      ))}
    </GapSection>
  );
}

function IsolateEntry({ slug, isolate }: { readonly slug: string; readonly isolate: Isolate }) {
  const { t } = useLingui();
  const { can } = usePlace(slug);
  const words = useNamedActorWords(slug);
  const { actor, fit } = isolate;
  return (
    <li className="net-gap__entry">
      <GroupMark group={words.group(actor)} />
      <div>
        <h3>
          <PartnerLink slug={slug} id={actor.id}>
            {actor.name}
          </PartnerLink>
        </h3>
        <p className="small quiet">{words.about(actor)}</p>
        {fit !== null && <FitWords slug={slug} name={actor.name} fit={fit} />}
        <p className="actions no-print">
          {can['approach.edit'] && <ApproachIsolate slug={slug} isolate={isolate} />}
          <LinkButton
            size="small"
            variant="plain"
            icon={Lightbulb}
            href={suggestionsPath(slug, actor.id, fit?.mode)}
            aria-label={t`Vorschläge ansehen: ${actor.name}`}
          >
            {t`Vorschläge ansehen`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}

interface FitWordsProps {
  readonly slug: string;
  readonly name: string;
  readonly fit: NonNullable<Isolate['fit']>;
}

function FitWords({ slug, name, fit }: FitWordsProps) {
  const sentence = useReasonSentence();
  const { partner, parts } = fit;
  return (
    <p>
      <Trans>
        Könnte passen:{' '}
        <PartnerLink slug={slug} id={partner.id}>
          {partner.name}
        </PartnerLink>
        .
      </Trans>{' '}
      {sentence(name, parts)}
    </p>
  );
}

/** Leads to the form: the isolate is approached for the one who would fit. */
function ApproachIsolate({ slug, isolate }: { readonly slug: string; readonly isolate: Isolate }) {
  const { t } = useLingui();
  const sentence = useReasonSentence();
  const { actor, fit } = isolate;
  const reason = fit === null ? '' : sentence(fit.partner.name, fromOtherSide(fit.parts));
  return (
    <LinkButton
      size="small"
      icon={Handshake}
      href={newApproachPath(slug, { actor: actor.id, for: fit?.partner.id, reason })}
      aria-label={t`Ansprechen: ${actor.name}`}
    >
      {t`Ansprechen`}
    </LinkButton>
  );
}
