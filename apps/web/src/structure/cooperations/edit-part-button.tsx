import { Pencil } from 'lucide-react';
import { IconButton } from '../../ui/index.ts';

interface EditPartButtonProps {
  readonly label: string;
  /** `undefined`: not allowed. */
  readonly onEdit: (() => void) | undefined;
}

/** Beside the heading of a part. */
export function EditPartButton({ label, onEdit }: EditPartButtonProps) {
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
