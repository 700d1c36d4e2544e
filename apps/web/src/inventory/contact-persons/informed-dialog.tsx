import type { ToInform } from '@augenhoehe/domain/inventory';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { InformedHow, informContactPersons } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { Select, TextField } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';
import { informedNames } from './contact-words.ts';

interface InformedDialogProps {
  readonly slug: string;
  readonly persons: readonly ToInform[];
  readonly onClose: () => void;
}

/** When and how several persons were informed. */
export function InformedDialog({ slug, persons, onClose }: InformedDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [on, setOn] = useState(dayInGermany(useNow()));
  const [how, setHow] = useState<InformedHow>('email');

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(informContactPersons, {
        params: { slug },
        body: { contactPersons: persons.map(({ id }) => id), on, how },
      });
      onClose();
      const count = reply.informed;
      await tell(
        reply.changeSetId,
        t`${plural(count, { one: '# Person', other: '# Personen' })} als informiert vermerkt.`,
      );
    });
  }

  return (
    <FormDialog
      title={t`Wann und wie wurde informiert?`}
      lead={persons.map(({ name }) => name).join(', ')}
      sendLabel={t`Vermerken`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextField name="on" type="date" label={t`An welchem Tag?`} value={on} onChange={setOn} />
      <Select
        name="how"
        label={t`Auf welchem Weg?`}
        options={(['email', 'letter', 'oral'] as const).map((key) => ({
          key,
          label: i18n._(informedNames[key]),
        }))}
        value={how}
        onChange={(key) => setHow(InformedHow.parse(key))}
      />
    </FormDialog>
  );
}
