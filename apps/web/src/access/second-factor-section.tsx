import type { SignedInPerson } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayInWords } from '../app/age-in-words.ts';
import { sessionQuery } from '../app/session-query.ts';
import { useLanguage } from '../app/use-language.ts';
import { Button, Mark, Notice } from '../ui/index.ts';
import { RemoveSecondFactor } from './remove-second-factor.tsx';
import { RenewBackupCodes } from './renew-backup-codes.tsx';
import { SetUpSecondFactor } from './set-up-second-factor.tsx';

type Task = 'set-up' | 'renew' | 'remove';

/** A code from an app besides the passphrase: required of coordination. */
export function SecondFactorSection({ person }: { readonly person: SignedInPerson }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [task, setTask] = useState<Task | null>(null);
  const { hasSecondFactor, hasPassphrase, secondFactorDueAt } = person;

  function close(): void {
    setTask(null);
    void queryClient.invalidateQueries(sessionQuery);
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Zweiter Faktor</Trans>
      </h2>
      {secondFactorDueAt !== null && (
        <Notice tone="attention" title={t`Für die Koordination nötig`}>
          <p>
            <Trans>
              Wer ein Quartier koordiniert, meldet sich mit Passphrase und Code an. Ab dem{' '}
              {dayInWords(secondFactorDueAt, language)} können Sie ohne zweiten Faktor nur noch
              lesen.
            </Trans>
          </p>
        </Notice>
      )}
      <p className="narrow__words">
        <Trans>
          Eine App auf Ihrem Telefon zeigt einen Code, der alle 30 Sekunden wechselt. Wer Ihre
          Passphrase kennt, kommt ohne ihn nicht hinein.
        </Trans>
      </p>
      {hasSecondFactor ? (
        <>
          <Mark tone="good">
            <Trans>Ein zweiter Faktor ist eingerichtet.</Trans>
          </Mark>
          <div className="actions">
            <Button onPress={() => setTask('renew')}>{t`Neue Ersatzcodes`}</Button>
            <Button variant="plain" tone="attention" onPress={() => setTask('remove')}>
              {t`Zweiten Faktor abschalten`}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Button isDisabled={!hasPassphrase} onPress={() => setTask('set-up')}>
            {t`Zweiten Faktor einrichten`}
          </Button>
          {!hasPassphrase && (
            <p className="quiet">
              <Trans>Legen Sie zuerst unten eine Passphrase fest.</Trans>
            </p>
          )}
        </>
      )}
      {task === 'set-up' && <SetUpSecondFactor onClose={close} />}
      {task === 'renew' && <RenewBackupCodes onClose={close} />}
      {task === 'remove' && <RemoveSecondFactor onClose={close} />}
    </section>
  );
}
