import { CircleCheck, Info, Lightbulb, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';
import './notice.css';

export interface NoticeProps {
  readonly tone: 'info' | 'hint' | 'attention' | 'good';
  readonly title?: ReactNode;
  readonly icon?: IconShape | undefined;
  readonly actions?: ReactNode;
  /** It came while the page was open: attention interrupts, the others wait their turn. */
  readonly isNews?: boolean | undefined;
  readonly children?: ReactNode;
}

const shapes = {
  info: Info,
  hint: Lightbulb,
  attention: TriangleAlert,
  good: CircleCheck,
} as const;

export function Notice({ tone, title, icon, actions, isNews = false, children }: NoticeProps) {
  const role = tone === 'attention' ? 'alert' : 'status';
  return (
    <div className={`notice notice--${tone}`} role={isNews ? role : undefined}>
      <Icon shape={icon ?? shapes[tone]} />
      <div className="notice__words">
        {title !== undefined && <p className="notice__title">{title}</p>}
        {children}
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
