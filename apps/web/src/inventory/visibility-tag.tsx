import type { Visibility } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { Icon, Tag } from '../ui/index.ts';
import { isPrinted } from './printed-levels.ts';
import { useVisibilityWords } from './use-visibility-words.ts';
import { visibilityIcons } from './visibility-icons.ts';

interface VisibilityTagProps {
  readonly level: Visibility;
}

/**
 * Who sees what stands beside it: a sign and the level's name, and who that is. What all of the network
 * sees is said quietly.
 */
export function VisibilityTag({ level }: VisibilityTagProps) {
  const { t } = useLingui();
  const words = useVisibilityWords();
  const scope = words.scope(level);
  const icon = visibilityIcons[level];
  const text = (
    <>
      <span className="visually-hidden">{t`Sichtbar für:`} </span>
      {words.name(level)}
      <span className="visually-hidden"> ({scope})</span>
    </>
  );
  return (
    <span title={scope}>
      {isPrinted(level) ? (
        <span className="sign">
          <Icon shape={icon} />
          {text}
        </span>
      ) : (
        <Tag icon={icon}>{text}</Tag>
      )}
    </span>
  );
}
