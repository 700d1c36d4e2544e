import type { Visibility } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../ui/index.ts';
import { useVisibilityWords } from './use-visibility-words.ts';
import { visibilityIcons } from './visibility-icons.ts';

interface VisibilityTagProps {
  readonly level: Visibility;
}

/** Who sees what stands beside it: a sign and the level's name, and for screen readers who that is. */
export function VisibilityTag({ level }: VisibilityTagProps) {
  const { t } = useLingui();
  const words = useVisibilityWords();
  const scope = words.scope(level);
  return (
    <span title={scope}>
      <Tag icon={visibilityIcons[level]}>
        <span className="visually-hidden">{t`Sichtbar für:`} </span>
        {words.name(level)}
        <span className="visually-hidden"> ({scope})</span>
      </Tag>
    </span>
  );
}
