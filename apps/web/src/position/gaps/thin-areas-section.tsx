import type { NetworkGaps, ThinAreas } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAreaNames } from '../../inventory/index.ts';
import { InlineActorNames } from './inline-actor-names.tsx';
import { GapSection } from './gap-section.tsx';
import { networkPath } from '../network-path.ts';
import { ThinEntry } from './thin-entry.tsx';
import { ThinMeaning } from './thin-meaning.tsx';

interface ThinAreasSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** Areas between which there are few ties. */
export function ThinAreasSection({ slug, gaps }: ThinAreasSectionProps) {
  const { t } = useLingui();
  const { ties, areas } = gaps;
  const { count } = areas;
  return (
    <GapSection
      title={t`Gebiete mit wenigen Verbindungen`}
      count={count}
      sentence={
        count === 0
          ? t`Keine zwei Gebiete sind auffallend dünn verbunden.`
          : t`${plural(count, {
              one: '# Paar von Gebieten ist kaum verbunden. Wer beide kennt, kann Menschen zusammenbringen.',
              other:
                '# Paare von Gebieten sind kaum verbunden. Wer beide kennt, kann Menschen zusammenbringen.',
            })}`
      }
      meaning={<ThinMeaning ties={ties} />}
    >
      {areas.first.map((thin) => (
        <ThinAreasRow key={thin.areas.join()} slug={slug} ties={ties} thin={thin} />
      ))}
    </GapSection>
  );
}

interface ThinAreasRowProps {
  readonly slug: string;
  readonly ties: number;
  readonly thin: ThinAreas;
}

function ThinAreasRow({ slug, ties, thin }: ThinAreasRowProps) {
  const areaName = useAreaNames(slug);
  const [one, other] = thin.areas;
  return (
    <ThinEntry
      names={[areaName(one), areaName(other)]}
      thin={thin}
      all={ties}
      href={networkPath(slug, { area: [one, other] })}
    >
      {thin.connectors.length > 0 && (
        <p>
          <Trans>
            Wer beide Gebiete kennt: <InlineActorNames slug={slug} actors={thin.connectors} />.
          </Trans>
        </p>
      )}
    </ThinEntry>
  );
}
