import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { Button, Page, PageHead, Skeleton } from '../ui/index.ts';
import { AccessNotice } from './access-notice.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberTable } from './member-table.tsx';
import { membersQuery } from './member-queries.ts';
import './narrow-page.css';

const route = getRouteApi('/quartier/$slug/beteiligte');

/** Who takes part with an account, and who is invited. */
export function MembersPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { data, error } = useQuery(membersQuery(slug));
  const [isInviting, setInviting] = useState(false);
  usePageTitle(t`Beteiligte`, place.name);

  return (
    <Page>
      <PageHead
        title={t`Beteiligte`}
        lead={t`Wer hier ein Konto hat und was diese Person darf. Zum Bestätigen eines Eintrags braucht niemand ein Konto.`}
        actions={
          data?.can.invite === true && (
            <Button variant="primary" icon={UserPlus} onPress={() => setInviting(true)}>
              {t`Einladen`}
            </Button>
          )
        }
      />
      {error !== null && <AccessNotice problem={error} />}
      {data === undefined && error === null && <Skeleton rows={4} />}
      {data !== undefined && (
        <div className="narrow">
          <MemberTable slug={slug} members={data.members} />
          <InvitationList
            slug={slug}
            canInvite={data.can.invite}
            onInvite={() => setInviting(true)}
          />
        </div>
      )}
      {isInviting && <InviteDialog slug={slug} onClose={() => setInviting(false)} />}
    </Page>
  );
}
