import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import './chip.css';

export interface FilterChipProps {
  /** What is removed, for screen readers, e.g. „Gebiet“. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** Something chosen that can be taken away again. */
export function FilterChip({ name, onRemove, children }: FilterChipProps) {
  const { t } = useLingui();
  return (
    <span className="chip">
      <span>{children}</span>
      <Button slot={null} className="chip__x" aria-label={t`${name} entfernen`} onPress={onRemove}>
        <Icon shape={X} />
      </Button>
    </span>
  );
}
