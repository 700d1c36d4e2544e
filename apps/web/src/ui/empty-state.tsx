import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly icon?: IconShape | undefined;
  /** Why this exists, in one sentence. */
  readonly children: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
  /** How it looks elsewhere, so that one can picture it. */
  readonly example?: ReactNode;
}

/** An empty page teaches: why it exists, the first step, an example. */
export function EmptyState({ title, icon, children, action, example }: EmptyStateProps) {
  return (
    <div className="empty">
      {icon !== undefined && <Icon shape={icon} className="empty__icon" />}
      <h2>{title}</h2>
      <p className="lead">{children}</p>
      {action !== undefined && <div className="actions">{action}</div>}
      {example !== undefined && <div className="empty__example">{example}</div>}
    </div>
  );
}
