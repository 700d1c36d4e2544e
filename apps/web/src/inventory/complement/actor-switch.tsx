import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { placePath } from '../../app/place-path.ts';
import { ComboBox } from '../../ui/index.ts';
import { useActorOptions } from '../use-actor-options.ts';

interface ActorSwitchProps {
  readonly slug: string;
  /** `null`: nobody is chosen yet. */
  readonly actorId: string | null;
}

/** Leads to the relations of another actor. */
export function ActorSwitch({ slug, actorId }: ActorSwitchProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const actors = useActorOptions(slug);
  return (
    <div className="relations__switch no-print">
      <ComboBox
        label={t`Für welchen Akteur?`}
        options={actors.options}
        value={actorId !== null && actors.names.has(actorId) ? actorId : null}
        onChange={(key) => {
          if (key === null || key === actorId) return;
          void navigate({ href: placePath(slug, 'bestand', key, 'beziehungen') });
        }}
      />
    </div>
  );
}
