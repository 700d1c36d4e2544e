import { ActorId } from '@augenhoehe/domain/contract';
import type { PartInMeasure } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ActorPartProps } from '../../app/place-parts.ts';
import { FactGroup } from '../../ui/index.ts';
import { MeasureEntry } from './measure-entry.tsx';
import { measuresQuery } from './measure-queries.ts';
import './measures.css';

const partNames: Readonly<Record<PartInMeasure, MessageDescriptor>> = {
  responsible: msg`verantwortlich`,
  partner: msg`trägt etwas bei`,
  asked: msg`angefragt`,
  proposed: msg`Idee von hier`,
};

/** On an actor's sheet: the measures in which it has a part, and which; nothing where it has none. */
export function ActorMeasures({ slug, actorId }: ActorPartProps) {
  const { t, i18n } = useLingui();
  const { data: list } = useQuery(measuresQuery(slug, { actor: ActorId.parse(actorId) }));
  if (list === undefined || list.measures.length === 0) return null;
  return (
    <FactGroup title={t`Maßnahmen`} count={list.measures.length}>
      <ul className="measure-entries">
        {list.measures.map((measure) => (
          <MeasureEntry
            key={measure.id}
            slug={slug}
            measure={measure}
            parts={measure.parts.map((part) => i18n._(partNames[part]))}
          />
        ))}
      </ul>
    </FactGroup>
  );
}
