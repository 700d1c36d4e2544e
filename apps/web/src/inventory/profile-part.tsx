import type { VisibleActor } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { FactPart, type FactPartActions } from './fact-part.tsx';

interface ProfilePartProps {
  readonly actor: VisibleActor;
  readonly actions: FactPartActions;
}

/** What an actor stands for, does well, and deliberately does not do. */
export function ProfilePart({ actor, actions }: ProfilePartProps) {
  const { mandate, strengths, limits } = actor;
  return (
    <FactPart group="profile" actor={actor} actions={actions}>
      <dl className="sheet__facts sheet__prose">
        {mandate !== '' && (
          <div>
            <dt>
              <Trans>Dafür steht der Akteur</Trans>
            </dt>
            <dd>{mandate}</dd>
          </div>
        )}
        {strengths !== '' && (
          <div>
            <dt>
              <Trans>Das kann er besonders gut</Trans>
            </dt>
            <dd>{strengths}</dd>
          </div>
        )}
        {limits !== '' && (
          <div>
            <dt>
              <Trans>Das tut er bewusst nicht</Trans>
            </dt>
            <dd>{limits}</dd>
          </div>
        )}
      </dl>
    </FactPart>
  );
}
