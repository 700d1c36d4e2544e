import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { PossibleRelation, showRelations } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeftRight, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { placePath } from '../../app/place-path.ts';
import { Button, GroupMark, Link, Tag } from '../../ui/index.ts';
import { useAreaNames } from '../use-area-names.ts';
import { groupOf, useTerms } from '../use-terms.ts';

type Choose = ((partner: PossibleRelation['partner']) => void) | undefined;

interface PossibleColumnProps {
  readonly slug: string;
  readonly kind: 'supporters' | 'recipients';
  readonly actor: ReplyOf<typeof showRelations>['actor'];
  readonly matches: readonly PossibleRelation[];
  /** How many there are; `matches` has the first of them. */
  readonly count: number;
  readonly onTie: Choose;
  readonly onDismiss: Choose;
}

/** As many as somebody thinks about at once. */
const shownFirst = 8;

/** Who could support us, or whom we could support, each with the reason. */
export function PossibleColumn(props: PossibleColumnProps) {
  const { slug, kind, actor, matches, count, onTie, onDismiss } = props;
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? matches : matches.slice(0, shownFirst);
  return (
    <section className="relations__column">
      <h2>
        {kind === 'supporters' ? (
          <Trans>Wer könnte uns unterstützen?</Trans>
        ) : (
          <Trans>Wen könnten wir unterstützen?</Trans>
        )}
        <span className="quiet num"> {count}</span>
      </h2>
      {matches.length === 0 ? (
        <NoMatches kind={kind} actor={actor} />
      ) : (
        <p className="small quiet">
          <Trans>Gegenseitig Passendes zuerst, sonst alphabetisch.</Trans>
        </p>
      )}
      <ul>
        {shown.map((match) => (
          <PossibleRow
            key={match.partner.id}
            {...{ slug, kind, match, onTie, onDismiss }}
            name={actor.name}
          />
        ))}
      </ul>
      {shown.length < matches.length && (
        <Button variant="plain" onPress={() => setWhole(true)}>
          {t`Alle ${matches.length} zeigen`}
        </Button>
      )}
      {isWhole && count > matches.length && (
        <p className="small quiet">
          <Trans>
            Gezeigt werden die ersten {matches.length} von {count}.
          </Trans>
        </p>
      )}
    </section>
  );
}

interface PossibleRowProps
  extends Pick<PossibleColumnProps, 'slug' | 'kind' | 'onTie' | 'onDismiss'> {
  readonly match: PossibleRelation;
  readonly name: string;
}

function PossibleRow({ slug, kind, match, name, onTie, onDismiss }: PossibleRowProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const { partner } = match;
  const what = new Intl.ListFormat(languageTag(terms.language)).format(
    match.resources.map(terms.resource),
  );
  const about = [
    partner.type === null ? '' : terms.shortType(partner.type),
    partner.areaId === null ? '' : areaName(partner.areaId),
  ].filter((part) => part !== '');
  return (
    <li className="relation">
      <GroupMark group={groupOf(partner.type)} />
      <div>
        <p className="relation__name">
          <Link href={placePath(slug, 'bestand', partner.id)}>{partner.name}</Link>
          {match.isMutual && (
            <Tag tone="good" icon={ArrowLeftRight}>
              {t`gegenseitig`}
            </Tag>
          )}
        </p>
        {about.length > 0 && <p className="small quiet">{about.join(' · ')}</p>}
        <p className="small">
          {kind === 'supporters'
            ? t`Bietet: ${what}. Das sucht ${name}.`
            : t`Sucht: ${what}. Das bietet ${name}.`}
        </p>
        <p className="actions no-print">
          {onTie !== undefined && (
            <Button
              size="small"
              variant="plain"
              icon={Plus}
              aria-label={t`Beziehung eintragen: ${partner.name}`}
              onPress={() => onTie(partner)}
            >
              {t`Eintragen`}
            </Button>
          )}
          {onDismiss !== undefined && (
            <Button
              size="small"
              variant="plain"
              aria-label={t`Passt nicht: ${partner.name}`}
              onPress={() => onDismiss(partner)}
            >
              {t`Passt nicht`}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}

function NoMatches({ kind, actor }: Pick<PossibleColumnProps, 'kind' | 'actor'>): ReactNode {
  const { name } = actor;
  const own = kind === 'supporters' ? actor.needs : actor.offers;
  if (own.length > 0) {
    return (
      <p className="quiet">
        <Trans>Zurzeit niemand, mit dem noch keine Zusammenarbeit besteht.</Trans>
      </p>
    );
  }
  return (
    <p className="quiet">
      {kind === 'supporters' ? (
        <Trans>
          Es ist noch nicht eingetragen, was {name} sucht. Ergänzen Sie das im Steckbrief.
        </Trans>
      ) : (
        <Trans>
          Es ist noch nicht eingetragen, was {name} bietet. Ergänzen Sie das im Steckbrief.
        </Trans>
      )}
    </p>
  );
}
