import { Pencil } from 'lucide-react';
import { IconButton } from '../../ui/index.ts';

interface PartEditButtonProps {
  readonly label: string;
  /** `undefined`: not allowed. */
  readonly onEdit: (() => void) | undefined;
}

/** Beside the heading of a part of a body. */
export function PartEditButton({ label, onEdit }: PartEditButtonProps) {
  if (onEdit === undefined) return null;
  return (
    <IconButton
      className="sheet__edit no-print"
      icon={Pencil}
      tone="quiet"
      label={label}
      onPress={onEdit}
    />
  );
}
