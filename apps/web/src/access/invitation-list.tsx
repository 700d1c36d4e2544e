import { type InvitationRow, revokeInvitation } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MailPlus } from 'lucide-react';
import { dayInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { useLanguage } from '../app/use-language.ts';
import {
  Button,
  Cell,
  ColumnHead,
  DataTable,
  EmptyState,
  FactGroup,
  Row,
  RowHead,
  showToast,
  Skeleton,
} from '../ui/index.ts';
import { AccessNotice } from './access-notice.tsx';
import { invitationsQuery } from './member-queries.ts';
import { useAccessSending } from './use-access-sending.ts';
import { useRoleName } from './use-role-words.ts';

interface InvitationListProps {
  readonly slug: string;
  readonly canInvite: boolean;
  readonly onInvite: () => void;
}

/** Who is invited and has not answered yet. */
export function InvitationList({ slug, canInvite, onInvite }: InvitationListProps) {
  const { t } = useLingui();
  const { data, error } = useQuery(invitationsQuery(slug));
  return (
    <FactGroup level={2} title={t`Offene Einladungen`} count={data?.invitations.length}>
      {error !== null && <AccessNotice problem={error} />}
      {data === undefined && error === null && <Skeleton rows={2} />}
      {data?.invitations.length === 0 && (
        <NoInvitation onInvite={canInvite ? onInvite : undefined} />
      )}
      {data !== undefined && data.invitations.length > 0 && (
        <InvitationTable slug={slug} invitations={data.invitations} />
      )}
    </FactGroup>
  );
}

function NoInvitation({ onInvite }: { readonly onInvite: (() => void) | undefined }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={MailPlus}
      title={t`Gerade wartet keine Einladung`}
      action={onInvite !== undefined && <Button onPress={onInvite}>{t`Jemanden einladen`}</Button>}
    >
      <Trans>
        Bestandsaufnahme gelingt gemeinsam: Laden Sie Einrichtungen ein, ihren eigenen Eintrag zu
        pflegen.
      </Trans>
    </EmptyState>
  );
}

interface InvitationTableProps {
  readonly slug: string;
  readonly invitations: readonly InvitationRow[];
}

function InvitationTable({ slug, invitations }: InvitationTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const roleName = useRoleName();
  const queryClient = useQueryClient();
  const sending = useAccessSending();

  async function revoke({ id }: InvitationRow): Promise<void> {
    await sending.send(async () => {
      await call(revokeInvitation, { params: { slug, invitationId: id } });
      showToast({ message: t`Die Einladung gilt nicht mehr.`, tone: 'good' });
    });
    await queryClient.invalidateQueries(invitationsQuery(slug));
  }

  return (
    <>
      {sending.problem !== null && <AccessNotice problem={sending.problem} />}
      <DataTable
        label={t`Offene Einladungen, neueste zuerst`}
        head={
          <>
            <ColumnHead>{t`Für`}</ColumnHead>
            <ColumnHead>{t`Rolle`}</ColumnHead>
            <ColumnHead>{t`Handelt für`}</ColumnHead>
            <ColumnHead>{t`Eingeladen von`}</ColumnHead>
            <ColumnHead>{t`Gilt bis`}</ColumnHead>
            <ColumnHead align="end">
              <span className="visually-hidden">{t`Handlungen`}</span>
            </ColumnHead>
          </>
        }
      >
        {invitations.map((invitation) => (
          <Row key={invitation.id}>
            <RowHead>{invitation.email ?? t`Wer den Link hat`}</RowHead>
            <Cell>{roleName(invitation.role)}</Cell>
            <Cell label={t`für`} onPhone={invitation.actorName === null ? 'hidden' : 'line'}>
              {invitation.actorName}
            </Cell>
            <Cell label={t`von`}>{invitation.invitedBy}</Cell>
            <Cell label={t`gilt bis`}>{dayInWords(invitation.expiresAt, language)}</Cell>
            <Cell onPhone="end" align="end">
              <Button
                size="small"
                variant="plain"
                tone="attention"
                isDisabled={sending.isBusy}
                onPress={() => void revoke(invitation)}
              >
                {t`Zurückziehen`}
              </Button>
            </Cell>
          </Row>
        ))}
      </DataTable>
    </>
  );
}
