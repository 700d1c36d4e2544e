import { ButtonContent, type ButtonLook, buttonClass } from './button-look.tsx';
import { Link, type LinkProps } from './link.tsx';

export interface LinkButtonProps extends ButtonLook, LinkProps {}

/** Looks like a button, leads somewhere. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, size, tone, icon, iconAfter, className, children, ...link } = props;
  const look: ButtonLook = { variant, size, tone, icon, iconAfter };
  return (
    <Link {...link} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </Link>
  );
}
