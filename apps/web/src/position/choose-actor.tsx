import { ActorId } from '@augenhoehe/domain/contract';
import type { Network } from '@augenhoehe/domain/position';
import { useMemo } from 'react';
import { useTerms } from '../inventory/index.ts';
import { ComboBox } from '../ui/index.ts';
import './choose-actor.css';

interface ChooseActorProps {
  readonly label: string;
  readonly network: Network;
  readonly value: ActorId | null;
  readonly onChoose: (id: ActorId) => void;
}

/** One actor of the network, found by name or type. */
export function ChooseActor({ label, network, value, onChoose }: ChooseActorProps) {
  const terms = useTerms();
  const options = useMemo(
    () =>
      network.actors.map((actor) => ({
        key: actor.id,
        label: actor.name,
        help: actor.type === null ? '' : terms.shortType(actor.type),
      })),
    [network, terms],
  );
  return (
    <div className="choose-actor no-print">
      <ComboBox
        label={label}
        options={options}
        value={network.actors.some(({ id }) => id === value) ? value : null}
        onChange={(key) => {
          const chosen = ActorId.safeParse(key);
          if (chosen.success && chosen.data !== value) onChoose(chosen.data);
        }}
      />
    </div>
  );
}
