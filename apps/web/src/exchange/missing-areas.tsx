import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { addAreas } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { Button, Notice } from '../ui/index.ts';
import { areasQuery } from './areas-query.ts';
import { importProblemMessage } from './import-problem-message.ts';
import { unknownAreasQuery } from './import-queries.ts';
import type { ReviewContext } from './review-context.ts';

export interface MissingAreasProps {
  readonly draft: ImportDraft;
  readonly context: ReviewContext;
}

/** A first list often names areas that nobody has entered yet: all of them in one step. */
export function MissingAreas({ draft, context }: MissingAreasProps) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { slug, importId } = context.place;
  const column = draft.columns.find((each) => each.field === 'area');
  const mayMiss = column !== undefined && (column.understood ?? column.filled) < column.filled;
  const { data: names = [] } = useQuery({
    ...unknownAreasQuery(slug, importId),
    enabled: mayMiss,
  });
  const { change } = context.changes;
  const add = useMutation({
    mutationFn: () =>
      call(addAreas, {
        params: { slug },
        body: { areas: names.map((name) => ({ name, boundary: null })) },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: areasQuery(slug).queryKey });
      change.mutate({});
    },
  });
  if (!mayMiss || names.length === 0) return null;
  const list = new Intl.ListFormat(i18n.locale).format(names.map((name) => t`„${name}“`));
  return (
    <Notice
      tone="hint"
      actions={
        <Button
          size="small"
          isBusy={add.isPending || change.isPending}
          onPress={() => add.mutate()}
        >
          <Trans>
            {plural(names.length, { one: 'Gebiet anlegen', other: 'Diese # Gebiete anlegen' })}
          </Trans>
        </Button>
      }
    >
      <p>
        <Trans>
          {plural(names.length, {
            one: 'Ein Gebiet der Liste gibt es noch nicht:',
            other: '# Gebiete der Liste gibt es noch nicht:',
          })}{' '}
          {list}. Ohne sie kommen die Zeilen ohne Gebiet herein. Gebiete werden sofort angelegt.
        </Trans>
      </p>
      {add.error !== null && <p>{i18n._(importProblemMessage(add.error))}</p>}
    </Notice>
  );
}
