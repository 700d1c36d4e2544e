import { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useActorOptions } from '../inventory/index.ts';
import { ComboBox } from '../ui/index.ts';
import type { ApproachFieldsProps } from './approach-fields-props.ts';

interface ApproachedFieldProps extends Omit<ApproachFieldsProps, 'prefix'> {
  readonly slug: string;
}

/** Whom to approach: an actor of the inventory, no person. */
export function ApproachedField({ slug, facts, onChange }: ApproachedFieldProps) {
  const { t } = useLingui();
  const { options } = useActorOptions(slug);
  return (
    <ComboBox
      name="actorId"
      label={t`Wen möchten Sie ansprechen?`}
      help={t`Einen Akteur aus dem Bestand, keine Privatperson.`}
      options={options}
      value={facts.actorId}
      onChange={(key) => onChange({ ...facts, actorId: ActorId.nullable().catch(null).parse(key) })}
    />
  );
}
