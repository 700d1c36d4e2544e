import { buttonClass } from './button-look.tsx';
import { Icon, type IconShape } from './icon.tsx';
import { Link } from './link.tsx';
import { Tooltip } from './tooltip.tsx';

export interface LinkIconButtonProps {
  readonly label: string;
  readonly icon: IconShape;
  readonly href: string;
  readonly className?: string | undefined;
}

/** An icon that leads somewhere, e.g. back to the list. */
export function LinkIconButton({ label, icon, href, className }: LinkIconButtonProps) {
  return (
    <Tooltip text={label}>
      <Link
        href={href}
        aria-label={label}
        className={buttonClass(
          { variant: 'plain', size: 'small', tone: 'quiet' },
          'button--icon',
          className,
        )}
      >
        <Icon shape={icon} />
      </Link>
    </Tooltip>
  );
}
