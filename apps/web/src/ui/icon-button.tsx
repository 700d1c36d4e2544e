import type { Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { type ButtonLook, buttonClass } from './button-look.tsx';
import { Icon, type IconShape } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

type Behaviour = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending' | 'render'>;

export interface IconButtonProps extends Behaviour {
  /** Said by screen readers and shown under the pointer. */
  readonly label: string;
  readonly icon: IconShape;
  readonly variant?: ButtonLook['variant'];
  readonly size?: ButtonLook['size'];
  readonly tone?: ButtonLook['tone'];
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, variant = 'plain', size = 'small', tone, className, ...behaviour } = props;
  return (
    <Tooltip text={label}>
      <AriaButton
        {...behaviour}
        aria-label={label}
        className={buttonClass({ variant, size, tone }, 'button--icon', className)}
      >
        <Icon shape={icon} />
      </AriaButton>
    </Tooltip>
  );
}
