import { restoreAtSetUp, type RestoredNeighbourhood } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { NarrowPage, SetUpGate, TakeOver } from '../access/index.ts';
import { call } from '../app/api.ts';
import { Link, Notice } from '../ui/index.ts';
import { RestoreForm } from './restore-form.tsx';

/** A neighbourhood back from its file, for whoever holds the link to set up. */
export function RestoreAtSetUpPage() {
  return <SetUpGate>{({ token }) => <RestoreAtSetUp token={token} />}</SetUpGate>;
}

function RestoreAtSetUp({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [restored, setRestored] = useState<RestoredNeighbourhood | null>(null);

  async function restore(file: File): Promise<void> {
    const form = new FormData();
    // The server reads the file only after the token has proved good.
    form.append('token', token);
    form.append('file', file, file.name);
    setRestored(await call(restoreAtSetUp, { body: form }));
  }

  if (restored !== null) {
    return (
      <TakeOver
        token={token}
        neighbourhood={restored}
        news={<RestoredNotice restored={restored} />}
        onLeave={() => void navigate({ to: '/einrichten', hash: `token=${token}` })}
      />
    );
  }
  return (
    <NarrowPage
      title={t`Quartier wiederherstellen`}
      lead={t`Aus der Sicherungsdatei, die unter „Exportieren“, „Ganzes Quartier“ entstanden ist.`}
      above={<Link href={`/einrichten#token=${token}`}>{t`Augenhöhe einrichten`}</Link>}
    >
      <RestoreForm onRestore={restore} />
    </NarrowPage>
  );
}

function RestoredNotice({
  restored: { name, counts },
}: {
  readonly restored: RestoredNeighbourhood;
}) {
  const { t } = useLingui();
  const [actors, ties] = [counts['actors'] ?? 0, counts['ties'] ?? 0];
  return (
    <Notice tone="good" isNews title={t`„${name}“ ist wiederhergestellt.`}>
      <p>
        <Trans>
          Akteure: {actors}, Beziehungen: {ties}. Jetzt braucht das Quartier jemanden, der es
          koordiniert.
        </Trans>
      </p>
    </Notice>
  );
}
