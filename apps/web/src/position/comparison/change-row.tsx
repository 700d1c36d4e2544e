import type { ActorId } from '@augenhoehe/domain/contract';
import type { ComparedTie } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { PartnerLink, TieLook, useTerms } from '../../inventory/index.ts';
import { Cell, Row, RowHead } from '../../ui/index.ts';
import { ChangeKey } from './change-key.tsx';
import { changeWords } from './change-words.ts';

interface ChangeRowProps {
  readonly slug: string;
  readonly tie: ComparedTie;
  readonly names: ReadonlyMap<ActorId, string>;
  /** Who has no sheet any more. */
  readonly gone: ReadonlySet<ActorId>;
}

export function ChangeRow({ slug, tie, names, gone }: ChangeRowProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const { change } = tie;
  function end(id: ActorId) {
    const name = names.get(id) ?? '…';
    if (gone.has(id)) return name;
    return (
      <PartnerLink slug={slug} id={id}>
        {name}
      </PartnerLink>
    );
  }
  return (
    <Row>
      <RowHead>
        {end(tie.from)} – {end(tie.to)}
        <span className="change-row__type">{terms.shortTieType(tie.type)}</span>
      </RowHead>
      <Cell>
        {change !== 'unchanged' && (
          <span className="change-row__kind">
            <ChangeKey change={change} /> {i18n._(changeWords[change])}
          </span>
        )}
      </Cell>
      <Cell label={t`Vorher`} onPhone={tie.before === null ? 'hidden' : 'line'}>
        <State tie={tie} state={tie.before} />
      </Cell>
      <Cell label={t`Nachher`} onPhone={tie.after === null ? 'hidden' : 'line'}>
        <State tie={tie} state={tie.after} />
      </Cell>
    </Row>
  );
}

interface StateProps {
  readonly tie: ComparedTie;
  readonly state: ComparedTie['before'];
}

function State({ tie: { type }, state }: StateProps) {
  const { t } = useLingui();
  const terms = useTerms();
  if (state === null) return <span className="change-row__none quiet">{t`keine Beziehung`}</span>;
  const { level, formality } = state;
  return (
    <span className="change-row__state">
      <TieLook tie={{ type, ...state }} />
      <span>
        {[terms.level(level), ...(formality === null ? [] : [terms.formality(formality)])].join(
          ', ',
        )}
      </span>
    </span>
  );
}
