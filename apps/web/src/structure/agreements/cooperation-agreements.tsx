import type { CooperationSheet } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup, Link } from '../../ui/index.ts';
import { agreementPath } from './agreement-paths.ts';
import { agreementsQuery } from './agreement-queries.ts';
import { AgreementStateTag } from './agreement-state-tag.tsx';

const NewAgreementDialog = lazyPart(
  async () => (await import('./new-agreement-dialog.tsx')).NewAgreementDialog,
);

interface CooperationAgreementsProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** On a cooperation's page: what was agreed for it. */
export function CooperationAgreements({ slug, sheet }: CooperationAgreementsProps) {
  const { t } = useLingui();
  const { id } = sheet.cooperation;
  const { data: list } = useQuery(agreementsQuery(slug, id));
  const [isNew, setNew] = useState(false);
  if (list === undefined) return null;
  const { agreements } = list;
  return (
    <FactGroup
      title={t`Vereinbarungen`}
      {...(agreements.length > 0 ? { count: agreements.length } : {})}
    >
      {agreements.length === 0 ? (
        <p className="quiet">
          <Trans>Noch keine. Aufgeschrieben ist, worauf sich alle verlassen.</Trans>
        </p>
      ) : (
        <ul className="plain-list">
          {agreements.map((agreement) => (
            <li key={agreement.id} className="agreement__entry">
              <Link href={agreementPath(slug, agreement.id)}>{agreement.title}</Link>
              <AgreementStateTag agreement={agreement} newest={agreement.newest} />
            </li>
          ))}
        </ul>
      )}
      <p className="actions sheet__below no-print">
        {list.can.add && sheet.can.edit && (
          <Button variant="plain" size="small" icon={Plus} onPress={() => setNew(true)}>
            <Trans>Neue Vereinbarung</Trans>
          </Button>
        )}
      </p>
      {isNew && <NewAgreementDialog slug={slug} cooperationId={id} onClose={() => setNew(false)} />}
    </FactGroup>
  );
}
