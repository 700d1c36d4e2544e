import { AreaId } from '@augenhoehe/domain/contract';
import { addAreas } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { call } from '../app/api.ts';
import { Button, Notice, Select } from '../ui/index.ts';
import { areasQuery } from './areas-query.ts';
import { CorrectionActions } from './correction-actions.tsx';
import type { CorrectionProps } from './correction-props.ts';
import { importProblemMessage } from './import-problem-message.ts';
import { problemWords } from './problem-words.ts';

/** An area for the row; or a new one, which then fits every row that names it. */
export function AreaCorrection({ entry, problem, context, onClose }: CorrectionProps) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { slug } = context.place;
  const areas = useQuery(areasQuery(slug)).data?.areas ?? [];
  const [areaId, setAreaId] = useState<string | null>(null);
  const { correct, change } = context.changes;
  const name = problem.value.trim();
  const add = useMutation({
    mutationFn: () =>
      call(addAreas, { params: { slug }, body: { areas: [{ name, boundary: null }] } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: areasQuery(slug).queryKey });
      change.mutate({}, { onSuccess: onClose });
    },
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const chosen = AreaId.nullable().parse(areaId);
    correct.mutate({ entryKey: entry.key, correction: { areaId: chosen } }, { onSuccess: onClose });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Select
        label={t`In welchem Gebiet liegt „${entry.label}“?`}
        help={i18n._(problemWords(problem))}
        value={areaId}
        onChange={(chosen) => setAreaId(chosen === '' ? null : chosen)}
        placeholder={t`kein Gebiet`}
        isOptional
        options={areas.map((area) => ({ key: area.id, label: area.name }))}
      />
      {problem.remedy === 'add-area' && name !== '' && (
        <p className="actions">
          <Button size="small" isBusy={add.isPending} onPress={() => add.mutate()}>
            <Trans>„{name}“ als Gebiet anlegen</Trans>
          </Button>
          <span className="quiet small">
            <Trans>Wird sofort angelegt und passt dann zu allen Zeilen, die es nennen.</Trans>
          </span>
        </p>
      )}
      {add.error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(add.error))}
        </Notice>
      )}
      <CorrectionActions context={context} entryKey={entry.key} onClose={onClose} />
    </form>
  );
}
