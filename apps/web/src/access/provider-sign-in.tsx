import { signInWithProvider } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { Button, Notice } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

/** Sign-in at the identity provider that the operator set up. */
export function ProviderSignIn({ name }: { readonly name: string }) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const problem = Object.values(sending.errors)[0];

  async function leave(): Promise<void> {
    await sending.send(async () => {
      const { url } = await call(signInWithProvider, { body: {} });
      window.location.assign(url);
    });
  }

  return (
    <div className="narrow__part">
      <Button
        isBusy={sending.isBusy}
        onPress={() => void leave()}
      >{t`Mit ${name} anmelden`}</Button>
      {problem !== undefined && (
        <Notice tone="attention" isNews>
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
