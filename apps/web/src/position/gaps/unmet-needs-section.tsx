import type { NetworkGaps, UnmetNeedEntry } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookTabs } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { useTerms } from '../../inventory/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { InlineActorNames } from './inline-actor-names.tsx';
import { GapSection } from './gap-section.tsx';

interface UnmetNeedsSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** What is looked for and nobody offers. */
export function UnmetNeedsSection({ slug, gaps }: UnmetNeedsSectionProps) {
  const { t } = useLingui();
  const { actors, needs } = gaps;
  const { count } = needs;
  return (
    <GapSection
      title={t`Bedarfe ohne Angebot`}
      count={count}
      sentence={
        count === 0
          ? t`Zu jedem Bedarf gibt es jemanden, der das bietet.`
          : t`${plural(count, {
              one: '# Bedarf hat noch kein Angebot. Vielleicht weiß jemand im Netz, wer das hat.',
              other:
                '# Bedarfe haben noch kein Angebot. Vielleicht weiß jemand im Netz, wer das hat.',
            })}`
      }
      meaning={
        <Trans>
          Verglichen werden die Bedarfe aller {actors} Akteure mit den Angeboten aller, nach den
          Ressourcen des Katalogs. Was jemand in eigenen Worten bietet oder sucht, wird nicht
          verglichen.
        </Trans>
      }
    >
      {needs.first.map((need) => (
        <UnmetNeedRow key={need.resource} slug={slug} need={need} />
      ))}
    </GapSection>
  );
}

function UnmetNeedRow({ slug, need }: { readonly slug: string; readonly need: UnmetNeedEntry }) {
  const { t } = useLingui();
  const terms = useTerms();
  const { resource, actors } = need;
  const name = terms.resource(resource);
  return (
    <li className="net-gap__entry net-gap__entry--plain">
      <div>
        <h3>{name}</h3>
        <p>
          <Trans>
            Gesucht von <b className="num">{actors.count}</b>:{' '}
            <InlineActorNames slug={slug} actors={actors.first} count={actors.count} />.
          </Trans>
        </p>
        <p className="actions no-print">
          <LinkButton
            size="small"
            variant="plain"
            icon={NotebookTabs}
            href={`${placePath(slug, 'bestand')}${stringifySearch({ need: resource })}`}
            aria-label={t`Im Bestand ansehen: ${name}`}
          >
            {t`Im Bestand ansehen`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}
