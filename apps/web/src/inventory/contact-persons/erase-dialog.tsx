import { type ContactPersonView, eraseContactPerson } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSending } from '../../app/use-sending.ts';
import { Notice, RadioGroup, showToast } from '../../ui/index.ts';

interface EraseDialogProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly onClose: () => void;
}

/** The one thing that cannot be taken back, which is said before. */
export function EraseDialog({ slug, person, onClose }: EraseDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending();
  const [how, setHow] = useState<'anonymise' | 'delete'>('delete');

  async function send(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, contactPersonId: person.id };
      await call(eraseContactPerson, { params, body: { how } });
      onClose();
      showToast({
        message: how === 'delete' ? t`Endgültig gelöscht.` : t`Anonymisiert.`,
        tone: 'good',
      });
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
    });
  }

  return (
    <FormDialog
      title={t`Ansprechperson löschen`}
      lead={[person.duty, person.name].filter((part) => part !== '').join(', ')}
      sendLabel={how === 'delete' ? t`Endgültig löschen` : t`Anonymisieren`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <Notice tone="attention">
        <Trans>
          Das lässt sich nicht rückgängig machen. Die Angaben verschwinden auch aus dem Verlauf.
        </Trans>
      </Notice>
      <RadioGroup
        name="how"
        label={t`Was soll bleiben?`}
        options={[
          {
            key: 'delete',
            label: t`Nichts`,
            help: t`Der Eintrag wird gelöscht.`,
          },
          {
            key: 'anonymise',
            label: t`Nur, dass es jemanden gab`,
            help: t`Es bleibt „Ehemalige Ansprechperson“ ohne Namen, Funktion und Kontakt.`,
          },
        ]}
        value={how}
        onChange={(key) => setHow(key === 'delete' ? 'delete' : 'anonymise')}
      />
    </FormDialog>
  );
}
