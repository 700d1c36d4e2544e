import type { LucideIcon } from 'lucide-react';

/** A lucide icon, imported by name where it is used. */
export type IconShape = LucideIcon;

interface IconProps {
  readonly shape: IconShape;
  readonly className?: string | undefined;
}

/** Decoration beside words: hidden from screen readers, sized by the text around it. */
export function Icon({ shape: Shape, className }: IconProps) {
  return (
    <Shape
      className={className === undefined ? 'icon' : `icon ${className}`}
      aria-hidden="true"
      strokeWidth={1.9}
    />
  );
}
