import { useLingui } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import { Button } from './button.tsx';
import { Menu } from './menu.tsx';
import type { ShellLanguages } from './shell-types.ts';

export function LanguageMenu({ chosen, languages, onChoose }: ShellLanguages) {
  const { t } = useLingui();
  const current = languages.find((language) => language.key === chosen)?.label ?? chosen;
  return (
    <Menu
      label={t`Sprache`}
      trigger={
        <Button
          variant="plain"
          tone="quiet"
          icon={Languages}
          className="topbar__button"
          aria-label={t`Sprache: ${current}`}
        >
          <span className="topbar__words">{current}</span>
        </Button>
      }
      groups={[
        {
          key: 'languages',
          entries: languages.map((language) => ({
            ...language,
            isSelected: language.key === chosen,
            onAction: () => onChoose(language.key),
          })),
        },
      ]}
    />
  );
}
