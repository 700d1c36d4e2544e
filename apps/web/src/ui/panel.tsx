import { useLingui } from '@lingui/react/macro';
import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from './link.tsx';
import { LinkIconButton } from './link-icon-button.tsx';
import { Icon } from './icon.tsx';
import './page.css';

export interface PanelProps {
  readonly title: string;
  /** Under the title, e.g. type and area. */
  readonly about?: ReactNode;
  /** Before the title, e.g. the mark of the group. */
  readonly mark?: ReactNode;
  readonly tags?: ReactNode;
  /** Icon buttons beside the one that closes. */
  readonly tools?: ReactNode;
  readonly actions?: ReactNode;
  /** Address of the page without the panel. */
  readonly closeHref: string;
  /** Fact groups, with lines between. */
  readonly children: ReactNode;
}

/** Where the panel takes the whole width, it is a page: then it takes focus like one. */
const ownPage = '(max-width: 1180px)';

export function Panel(props: PanelProps) {
  const { title, about, mark, tags, tools, actions, closeHref, children } = props;
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!matchMedia(ownPage).matches) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <aside className="panel" aria-label={title}>
      <div className="panel__inner">
        <p className="panel__back">
          <Link href={closeHref}>
            <Icon shape={ArrowLeft} /> {t`Zurück zur Liste`}
          </Link>
        </p>
        <div className="panel__head">
          <div className="panel__top">
            {mark}
            <div className="panel__tools">
              {tools}
              <LinkIconButton
                label={t`Schließen`}
                icon={X}
                href={closeHref}
                className="panel__close"
              />
            </div>
          </div>
          <h2 tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {about !== undefined && <p className="panel__about">{about}</p>}
          {tags !== undefined && <div className="panel__tags">{tags}</div>}
          {actions !== undefined && <div className="actions">{actions}</div>}
        </div>
        {children}
      </div>
    </aside>
  );
}
