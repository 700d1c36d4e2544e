import type { NetworkGaps } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { GapSection } from './gap-section.tsx';
import { networkPath } from '../network-path.ts';
import { ThinEntry } from './thin-entry.tsx';
import { ThinMeaning } from './thin-meaning.tsx';

interface ThinFieldsSectionProps {
  readonly slug: string;
  readonly gaps: NetworkGaps;
}

/** Fields of action between which there are few ties. */
export function ThinFieldsSection({ slug, gaps }: ThinFieldsSectionProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const { ties, fields } = gaps;
  const { count } = fields;
  return (
    <GapSection
      title={t`Handlungsfelder mit wenigen Verbindungen`}
      count={count}
      sentence={
        count === 0
          ? t`Keine zwei Handlungsfelder sind auffallend dünn verbunden.`
          : t`${plural(count, {
              one: '# Paar von Handlungsfeldern ist kaum verbunden. Ein gemeinsamer Anlass bringt beide ins Gespräch.',
              other:
                '# Paare von Handlungsfeldern sind kaum verbunden. Ein gemeinsamer Anlass bringt sie ins Gespräch.',
            })}`
      }
      meaning={<ThinMeaning ties={ties} />}
    >
      {fields.first.map((thin) => {
        const [one, other] = thin.fields;
        return (
          <ThinEntry
            key={thin.fields.join()}
            names={[terms.field(one), terms.field(other)]}
            thin={thin}
            all={ties}
            href={networkPath(slug, { field: [one, other] })}
          />
        );
      })}
    </GapSection>
  );
}
