import type { NetworkTie } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { problemMessage } from '../app/problem-message.ts';
import {
  actorQuery,
  PartnerLink,
  standingMeanings,
  TieActions,
  TieLook,
  tieSentence,
  TieStatements,
  useTerms,
} from '../inventory/index.ts';
import { FactGroup, Notice, Panel, Skeleton } from '../ui/index.ts';
import type { Scene } from './scene.ts';

interface TiePanelProps {
  readonly slug: string;
  readonly tie: NetworkTie;
  readonly scene: Scene;
  readonly closeHref: string;
}

/** One tie: who says what about it, and what can be changed. */
export function TiePanel({ slug, tie, scene, closeHref }: TiePanelProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const sheet = useQuery(actorQuery(slug, tie.from));
  const whole = sheet.data?.ties.find(({ id }) => id === tie.id);
  const ends = {
    from: scene.actors.get(tie.from)?.name ?? '…',
    to: scene.actors.get(tie.to)?.name ?? '…',
  };
  return (
    <Panel
      title={`${ends.from} – ${ends.to}`}
      about={
        <>
          <TieLook tie={tie} /> {terms.shortTieType(tie.type)}
        </>
      }
      tools={whole !== undefined && <TieActions slug={slug} tie={whole} ends={ends} />}
      closeHref={closeHref}
    >
      <FactGroup title={t`Was gesagt wird`}>
        <p>{i18n._(tieSentence(tie.type, ends))}</p>
        {whole !== undefined && <TieStatements slug={slug} tie={whole} ends={ends} />}
        {sheet.isPending && <Skeleton rows={3} />}
        {sheet.isError && <Notice tone="attention">{i18n._(problemMessage(sheet.error))}</Notice>}
        <p className="small quiet">{i18n._(standingMeanings[tie.standing])}</p>
      </FactGroup>
      <FactGroup title={t`Die beiden`}>
        <ul>
          {([tie.from, tie.to] as const).map((id, index) => (
            <li key={id}>
              <PartnerLink slug={slug} id={id}>
                {index === 0 ? ends.from : ends.to}
              </PartnerLink>
            </li>
          ))}
        </ul>
      </FactGroup>
    </Panel>
  );
}
