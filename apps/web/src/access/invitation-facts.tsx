import type { InvitationView } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { dayInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import { DescriptionList } from '../ui/index.ts';
import { useRoleOptions } from './use-role-words.ts';

/** Who invites to what. */
export function InvitationFacts({ invitation }: { readonly invitation: InvitationView }) {
  const { t } = useLingui();
  const language = useLanguage();
  const role = useRoleOptions().find(({ key }) => key === invitation.role);
  const { neighbourhood, invitedBy, actorName, expiresAt } = invitation;
  const meaning = role === undefined ? invitation.role : `${role.label}: ${role.help ?? ''}`;
  return (
    <>
      <p className="lead">
        <Trans>
          {invitedBy} lädt Sie ein, im Quartier {neighbourhood.name} ({neighbourhood.city})
          mitzumachen.
        </Trans>
      </p>
      <DescriptionList
        layout="columns"
        entries={[
          { key: 'role', term: t`Ihre Rolle`, detail: meaning },
          ...(actorName === null
            ? []
            : [{ key: 'actor', term: t`Sie handeln für`, detail: actorName }]),
          { key: 'until', term: t`Gilt bis`, detail: dayInWords(expiresAt, language) },
        ]}
      />
    </>
  );
}
