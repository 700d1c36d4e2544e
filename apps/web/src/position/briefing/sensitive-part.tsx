import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { isContested } from '@augenhoehe/domain/inventory';
import { isTied } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { tieSentence } from '../../inventory/index.ts';
import { FactGroup } from '../../ui/index.ts';

/** Competition and conflict that one had better know of. Stays on the screen: paper gets around. */
export function SensitivePart({ sheet: { actor, ties } }: { readonly sheet: ActorSheet }) {
  const { i18n } = useLingui();
  const contested = ties.filter((tie) => isTied(tie) && isContested(tie));
  if (contested.length === 0) return null;
  return (
    <div className="no-print">
      <FactGroup title={<Trans>Mit Vorsicht ansprechen</Trans>}>
        <ul>
          {contested.map((tie) => {
            const { name } = tie.partner;
            const [from, to] = tie.from === actor.id ? [actor.name, name] : [name, actor.name];
            return <li key={tie.id}>{i18n._(tieSentence(tie.type, { from, to }))}</li>;
          })}
        </ul>
        <p className="small quiet">
          <Trans>Wird nicht gedruckt.</Trans>
        </p>
      </FactGroup>
    </div>
  );
}
