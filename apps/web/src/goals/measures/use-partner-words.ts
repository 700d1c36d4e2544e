import type { MeasurePartners, ReachedActor } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useTerms } from '../../inventory/index.ts';
import { consentNames } from './measure-words.ts';

interface PartnerWords {
  /** Why this partner: what it offers of what is needed, or what it can prevent. */
  readonly reason: (partner: Proposed | Vetoing) => string;
  /** How it stands to those at the table. */
  readonly tie: (partner: ReachedActor) => string;
}

type Proposed = MeasurePartners['proposals'][number];
type Vetoing = MeasurePartners['vetoes'][number];

/** Why a partner is proposed, and how it is reached. */
export function usePartnerWords(): PartnerWords {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const inOneList = useListWords();
  return {
    reason: (partner) =>
      'resources' in partner
        ? t`Bietet ${inOneList(partner.resources.map(terms.resource))}.`
        : t`Nötig: ${i18n._(consentNames[partner.consent])}.`,
    tie: ({ tie, way }) => {
      if (tie !== null) return t`Arbeitet mit ${tie.partner.name}: ${terms.level(tie.level)}.`;
      if (way === null) return t`Noch führt kein bekannter Weg dorthin.`;
      return t`Weg: über ${inOneList(way.hops.map(({ name }) => name))}.`;
    },
  };
}
