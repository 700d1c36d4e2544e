import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { FileSignature } from 'lucide-react';
import type { ReactNode } from 'react';
import { newCooperationPath } from '../../app/new-cooperation-path.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { cooperationsQuery } from '../cooperations/cooperation-queries.ts';

interface NoAgreementsYetProps {
  readonly slug: string;
  /** Begins the first one; `false`: not allowed. */
  readonly action: ReactNode;
}

/** Why agreements are worth writing down, and the first step: without a cooperation, that one. */
export function NoAgreementsYet({ slug, action }: NoAgreementsYetProps) {
  const { cooperations, can } = useSuspenseQuery(cooperationsQuery(slug)).data;
  const needsCooperation = cooperations.length === 0;
  const addCooperation = can.add && (
    <LinkButton variant="primary" href={newCooperationPath(slug)}>
      <Trans>Kooperation eintragen</Trans>
    </LinkButton>
  );
  return (
    <EmptyState
      title={<Trans>Noch keine Vereinbarung</Trans>}
      icon={FileSignature}
      action={needsCooperation ? addCooperation : action}
    >
      <Trans>
        Aufgeschrieben ist, worauf sich alle verlassen: wer was beiträgt, wer entscheidet, wann Sie
        nachsehen. So kurz, wie es zur Zusammenarbeit passt.
      </Trans>
      {needsCooperation && (
        <>
          {' '}
          <Trans>
            Eine Vereinbarung gehört zu einer Kooperation: Tragen Sie zuerst ein, wer
            zusammenarbeitet.
          </Trans>
        </>
      )}
    </EmptyState>
  );
}
