import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { ButtonContent, type ButtonLook, buttonClass } from './button-look.tsx';

type Behaviour = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending' | 'render'>;

export interface ButtonProps extends ButtonLook, Behaviour {
  /** Work is under way: shown, announced, and further presses are ignored. */
  readonly isBusy?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    tone,
    icon,
    iconAfter,
    isBusy = false,
    className,
    children,
    ...behaviour
  } = props;
  const look: ButtonLook = { variant, size, tone, icon, iconAfter };
  return (
    <AriaButton {...behaviour} isPending={isBusy} className={buttonClass(look, className)}>
      <ButtonContent look={look} isBusy={isBusy}>
        {children}
      </ButtonContent>
    </AriaButton>
  );
}
