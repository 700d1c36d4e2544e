import type { NetworkGaps, SoleLinkEntry } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbulb, Waypoints } from 'lucide-react';
import { PartnerLink } from '../../inventory/index.ts';
import { GroupMark, LinkButton } from '../../ui/index.ts';
import { suggestionsPath } from '../suggestions/suggestions-path.ts';
import { useNamedActorWords } from '../use-named-actor-words.ts';
import { InlineActorNames } from './inline-actor-names.tsx';
import { GapSection } from './gap-section.tsx';
import { networkPath } from '../network-path.ts';

interface SoleLinksSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** Over whom alone some are connected with the rest. */
export function SoleLinksSection({ slug, gaps }: SoleLinksSectionProps) {
  const { t } = useLingui();
  const { actors, ties, soleLinks } = gaps;
  const { count } = soleLinks;
  return (
    <GapSection
      title={t`Nur über ein Nadelöhr verbunden`}
      count={count}
      sentence={
        count === 0
          ? t`Niemand hängt nur über ein Nadelöhr am Netz.`
          : t`${plural(count, {
              one: '# Akteur ist für andere der einzige Weg ins Netz. Eine zweite Beziehung macht das Netz dort fester.',
              other:
                '# Akteure sind für andere der einzige Weg ins Netz. Eine zweite Beziehung macht das Netz dort fester.',
            })}`
      }
      meaning={
        <Trans>
          Fiele dieser Akteur aus, wären andere vom größten Teil des Netzes getrennt. Gerechnet wird
          mit {actors} Akteuren und {ties} Beziehungen, gleich wie eng sie sind. In einem großen
          Netz werden die 200 mit den meisten Beziehungen angesehen.
        </Trans>
      }
    >
      {soleLinks.first.map((link) => (
        <SoleLinkRow key={link.actor.id} slug={slug} link={link} />
      ))}
    </GapSection>
  );
}

function SoleLinkRow({ slug, link }: { readonly slug: string; readonly link: SoleLinkEntry }) {
  const { t } = useLingui();
  const words = useNamedActorWords(slug);
  const { actor, behind } = link;
  const [first] = behind.first;
  return (
    <li className="net-gap__entry">
      <GroupMark group={words.group(actor)} />
      <div>
        <h3>
          <PartnerLink slug={slug} id={actor.id}>
            {actor.name}
          </PartnerLink>
        </h3>
        <p>
          <Trans>
            Nur darüber verbunden:{' '}
            <InlineActorNames slug={slug} actors={behind.first} count={behind.count} />.
          </Trans>
        </p>
        <p className="actions no-print">
          {first !== undefined && (
            <LinkButton
              size="small"
              variant="plain"
              icon={Lightbulb}
              href={suggestionsPath(slug, first.id)}
            >
              {t`Zweite Verbindung suchen für ${first.name}`}
            </LinkButton>
          )}
          <LinkButton
            size="small"
            variant="plain"
            icon={Waypoints}
            href={networkPath(slug, { fokus: actor.id, schritte: 1 })}
            aria-label={t`Im Netz ansehen: ${actor.name}`}
          >
            {t`Im Netz ansehen`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}
