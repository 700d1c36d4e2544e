import type { NetworkGaps, OverlapEntry } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake, Waypoints } from 'lucide-react';
import { newApproachPath } from '../../app/new-approach-path.ts';
import { usePlace } from '../../app/use-place.ts';
import { useTerms } from '../../inventory/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { InlineActorNames } from './inline-actor-names.tsx';
import { GapSection } from './gap-section.tsx';
import { networkPath } from '../network-path.ts';
import { useTimeWords } from './use-time-words.ts';

interface OverlapsSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** Who does the same for the same people without coordinating. */
export function OverlapsSection({ slug, gaps }: OverlapsSectionProps) {
  const { t } = useLingui();
  const { timed, actors, overlaps } = gaps;
  const { count } = overlaps;
  return (
    <GapSection
      title={t`Überschneidungen`}
      count={count}
      sentence={
        count === 0
          ? t`Niemand bietet ohne Abstimmung dasselbe für dieselben Menschen zur selben Zeit an.`
          : t`${plural(count, {
              one: '# Paar bietet Ähnliches für dieselben Menschen an. Eine Absprache kann beiden nützen.',
              other:
                '# Paare bieten Ähnliches für dieselben Menschen an. Eine Absprache kann beiden nützen.',
            })}`
      }
      meaning={
        <Trans>
          Genannt werden zwei Akteure mit gemeinsamer Zielgruppe und gemeinsamem Handlungsfeld,
          deren Angebote sich zeitlich überschneiden oder zwischen denen Konkurrenz eingetragen ist,
          solange keine Beziehung ab der Stufe „Abstimmung“ besteht. Zeiten stehen im Angebot in
          eigenen Worten: bei {timed} von {actors} Akteuren. Steht dort nur der Beginn, gilt eine
          Stunde.
        </Trans>
      }
    >
      {overlaps.first.map((overlap) => (
        <OverlapRow key={overlap.actors.map(({ id }) => id).join()} slug={slug} overlap={overlap} />
      ))}
    </GapSection>
  );
}

interface OverlapRowProps {
  readonly slug: string;
  readonly overlap: OverlapEntry;
}

function OverlapRow({ slug, overlap }: OverlapRowProps) {
  const { t } = useLingui();
  const { can } = usePlace(slug);
  const sentence = useOverlapSentence();
  const [one, other] = overlap.actors;
  const names = t`${one.name} und ${other.name}`;
  const shared = sentence(overlap);
  return (
    <li className="net-gap__entry net-gap__entry--plain">
      <div>
        <h3>
          <InlineActorNames slug={slug} actors={overlap.actors} />
        </h3>
        <p>{shared}</p>
        <p className="actions no-print">
          {can['approach.edit'] && (
            <LinkButton
              size="small"
              icon={Handshake}
              href={newApproachPath(slug, {
                actor: one.id,
                for: other.id,
                reason: t`Wie regeln wir das? ${shared}`.slice(0, 300),
              })}
              aria-label={t`Wie regeln wir das? Gespräch planen: ${names}`}
            >
              {t`Wie regeln wir das?`}
            </LinkButton>
          )}
          <LinkButton
            size="small"
            variant="plain"
            icon={Waypoints}
            href={networkPath(slug, { fokus: one.id, schritte: 1 })}
            aria-label={t`Im Netz ansehen: ${names}`}
          >
            {t`Im Netz ansehen`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}

function useOverlapSentence(): (overlap: OverlapEntry) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const list = useListWords();
  const timeWords = useTimeWords();
  return ({ targetGroups, fields, times, isCompetition }) => {
    const people = list(targetGroups.map(terms.target));
    const work = list(fields.map(terms.field));
    const when = list(times.map(timeWords));
    return [
      t`Gemeinsame Zielgruppe: ${people}. Gemeinsames Handlungsfeld: ${work}.`,
      ...(times.length === 0 ? [] : [t`Zur selben Zeit: ${when}.`]),
      ...(isCompetition ? [t`Als Konkurrenz eingetragen.`] : []),
    ].join(' ');
  };
}
