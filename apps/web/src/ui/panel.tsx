import { useLingui } from '@lingui/react/macro';
import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from './link.tsx';
import { LinkIconButton } from './link-icon-button.tsx';
import { FactLevel } from './fact-level.ts';
import { Icon } from './icon.tsx';
import { useMedia } from './use-media.ts';
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

/** Where it takes the whole width it is a page: with the first heading and with focus. */
export function Panel(props: PanelProps) {
  const { title, about, mark, tags, tools, actions, closeHref, children } = props;
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOwnPage = useMedia('(max-width: 1180px)');
  const Heading = isOwnPage ? 'h1' : 'h2';
  useEffect(() => {
    if (!isOwnPage) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isOwnPage, title]);
  return (
    <aside className="panel" aria-label={title}>
      <div className="panel__inner">
        <Link href={closeHref} className="panel__back">
          <Icon shape={ArrowLeft} />
          {t`Zurück zur Liste`}
        </Link>
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
          <Heading className="panel__title" tabIndex={-1} ref={heading}>
            {title}
          </Heading>
          {about !== undefined && <p className="panel__about">{about}</p>}
          {tags !== undefined && <div className="panel__tags">{tags}</div>}
          {actions !== undefined && <div className="actions">{actions}</div>}
        </div>
        <FactLevel value={isOwnPage ? 2 : 3}>{children}</FactLevel>
      </div>
    </aside>
  );
}
