import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { Button, TextField } from '../ui/index.ts';
import type { ImportChanges } from './use-import-changes.ts';

export interface SourceFieldProps {
  readonly source: string;
  readonly change: ImportChanges['change'];
}

export function SourceField({ source, change }: SourceFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(source);
  const wanted = text.trim();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (wanted !== '' && wanted !== source) change.mutate({ source: wanted });
  }

  return (
    <form className="source-field" onSubmit={submit} noValidate>
      <TextField
        label={t`Quelle`}
        help={t`Steht bei allem, was diese Liste bringt.`}
        value={text}
        onChange={setText}
        maxLength={200}
      />
      {wanted !== source && wanted !== '' && (
        <Button type="submit" isBusy={change.isPending}>
          <Trans>Quelle ändern</Trans>
        </Button>
      )}
    </form>
  );
}
