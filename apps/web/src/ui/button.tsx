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
  // React Aria's own pending state announces the button by its id and leaves an empty picture behind
  // when the button is gone by then, as in a dialog that closes.
  const held = isBusy ? { onPress: () => undefined, type: 'button' as const } : {};
  return (
    <AriaButton
      {...behaviour}
      {...held}
      data-pending={isBusy || undefined}
      aria-busy={isBusy || undefined}
      className={buttonClass(look, className)}
    >
      <ButtonContent look={look} isBusy={isBusy}>
        {children}
      </ButtonContent>
    </AriaButton>
  );
}
