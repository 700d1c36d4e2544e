import type { ActorId } from '@augenhoehe/domain/contract';
import { searchNeighbourhood } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';
import { useSettled } from '../app/use-settled.ts';
import { ComboBox } from '../ui/index.ts';

export interface ChosenActor {
  readonly id: ActorId;
  readonly name: string;
}

interface ActorChoiceProps {
  readonly slug: string;
  readonly value: ChosenActor | null;
  readonly onChange: (actor: ChosenActor | null) => void;
}

/** The actor that a partner acts for, found by a few letters. */
export function ActorChoice({ slug, value, onChange }: ActorChoiceProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const q = useSettled(text.trim(), 200);
  const { data } = useQuery({
    queryKey: [...placeKey(slug), 'actor-choice', q],
    queryFn: ({ signal }) => call(searchNeighbourhood, { params: { slug }, query: { q }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const found: readonly ChosenActor[] = data?.actors ?? [];
  const actors =
    value === null || found.some(({ id }) => id === value.id) ? found : [value, ...found];
  return (
    <ComboBox
      name="actorId"
      label={t`Für welchen Akteur handelt sie?`}
      help={t`Tippen Sie einige Buchstaben des Namens. Ohne Akteur kann sie nur lesen.`}
      isOptional
      isFiltered
      options={actors.map(({ id, name }) => ({ key: id, label: name }))}
      value={value?.id ?? null}
      onChange={(key) => onChange(actors.find(({ id }) => id === key) ?? null)}
      onType={setText}
    />
  );
}
