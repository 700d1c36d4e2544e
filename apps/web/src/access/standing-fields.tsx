import { Role } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../ui/index.ts';
import { ActorChoice, type ChosenActor } from './actor-choice.tsx';
import { useRoleOptions } from './use-role-words.ts';

export interface StandingDraft {
  readonly role: Role;
  readonly actor: ChosenActor | null;
}

interface StandingFieldsProps {
  readonly slug: string;
  readonly standing: StandingDraft;
  readonly onChange: (standing: StandingDraft) => void;
}

/** What somebody may do, and for whom a partner acts. */
export function StandingFields({ slug, standing, onChange }: StandingFieldsProps) {
  const { t } = useLingui();
  const options = useRoleOptions();
  return (
    <>
      <RadioGroup
        name="role"
        label={t`Was soll diese Person dürfen?`}
        options={options}
        value={standing.role}
        onChange={(key) => onChange({ ...standing, role: Role.parse(key) })}
      />
      {standing.role === 'partner' && (
        <ActorChoice
          slug={slug}
          value={standing.actor}
          onChange={(actor) => onChange({ ...standing, actor })}
        />
      )}
    </>
  );
}

/** As the contract wants it: only partners act for an actor. */
export function standingOf({ role, actor }: StandingDraft): {
  role: Role;
  actorId: ActorId | null;
} {
  return { role, actorId: role === 'partner' ? (actor?.id ?? null) : null };
}
