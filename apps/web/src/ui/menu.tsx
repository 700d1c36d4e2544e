import {
  cloneElement,
  lazy,
  type ReactElement,
  type Ref,
  Suspense,
  useRef,
  useState,
  useTransition,
} from 'react';
import type { MenuGroup } from './menu-group.ts';
import type { MenuListProps } from './menu-list.tsx';

interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
  readonly onHoverStart?: () => void;
  readonly onKeyDown?: (event: { readonly key: string; preventDefault: () => void }) => void;
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
}

export interface MenuProps {
  /** A Button or IconButton of ours that opens it. */
  readonly trigger: ReactElement<TriggerProps>;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: MenuListProps['placement'];
}

function loadList() {
  return import('./menu-list.tsx');
}

/** Menus stand in every page's head but are opened seldom: their code comes with the first one. */
const MenuList = lazy(async () => ({ default: (await loadList()).MenuList }));

export function Menu({ trigger, label, groups, placement = 'bottom end' }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [begin, setBegin] = useState<'first' | 'last' | null>(null);
  const [, startOpening] = useTransition();
  function open(at: 'first' | 'last'): void {
    startOpening(() => setBegin(at));
  }
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': begin !== null,
        onPress: () => open('first'),
        onHoverStart: () => void loadList(),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {begin !== null && (
        <Suspense>
          <MenuList
            label={label}
            groups={groups}
            placement={placement}
            triggerRef={button}
            begin={begin}
            onClose={() => setBegin(null)}
          />
        </Suspense>
      )}
    </>
  );
}
