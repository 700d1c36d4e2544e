import { useLingui } from '@lingui/react/macro';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { LogOut, Settings2 } from 'lucide-react';
import { type MenuGroup, showToast } from '../ui/index.ts';
import { problemMessage } from './problem-message.ts';
import { signOut } from './sign-out.ts';

export function useAccountGroups(): readonly MenuGroup[] {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const router = useRouter();

  async function leave(): Promise<void> {
    try {
      await signOut();
      await router.invalidate();
      await navigate({ to: '/anmelden' });
    } catch (error) {
      showToast({ message: i18n._(problemMessage(error)), tone: 'attention' });
    }
  }

  return [
    {
      key: 'account',
      entries: [
        { key: 'account', label: t`Konto`, icon: Settings2, href: '/konto' },
        { key: 'leave', label: t`Abmelden`, icon: LogOut, onAction: () => void leave() },
      ],
    },
  ];
}
