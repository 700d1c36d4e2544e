import {
  hideGoalPublicly,
  type PublicPageSheet,
  type ShownGoalRow,
  switchPublicPage,
} from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Eye, EyeOff, Globe } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { call } from '../../app/api.ts';
import { CopyButton } from '../../app/copy-button.tsx';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useChangeTold } from '../../inventory/index.ts';
import {
  Button,
  ConfirmDialog,
  EmptyState,
  Link,
  Mark,
  Notice,
  Page,
  Tag,
} from '../../ui/index.ts';
import { goalPath, goalsPath } from '../goals/goal-paths.ts';
import { GoalStateTag } from '../goals/goal-state-tag.tsx';
import { GoalsHead } from '../goals-head.tsx';
import { publicPageQuery } from './public-page-queries.ts';
import './public-page.css';

const ShowGoalDialog = lazyPart(
  async () => (await import('./show-goal-dialog.tsx')).ShowGoalDialog,
);

const route = getRouteApi('/quartier/$slug/oeffentliche-seite');

/** Switching the public page on and off, and choosing goal by goal what stands there. */
export function KeepPublicPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { data: page } = useSuspenseQuery(publicPageQuery(slug));
  const [open, setOpen] = useState<ShownGoalRow | null>(null);
  const work = usePageWork(slug);
  usePageTitle(t`Öffentliche Seite`, usePlace(slug).name);
  return (
    <Page width="text">
      <GoalsHead slug={slug} current="oeffentliche-seite" />
      <Standing page={page} onTurn={work.turn} />
      <h2 className="told-group">
        <Trans>Ziele auf der Seite</Trans>
      </h2>
      {page.goals.length === 0 ? (
        <EmptyState icon={Globe} title={<Trans>Noch kein Ziel</Trans>}>
          <Trans>
            Sobald es Ziele gibt, wählen Sie hier, von welchen alle lesen können.{' '}
            <Link href={goalsPath(slug)}>Zum Zielbaum</Link>
          </Trans>
        </EmptyState>
      ) : (
        <ul className="plain-list shown-goals">
          {page.goals.map((goal) => (
            <ShownGoalEntry
              key={goal.id}
              slug={slug}
              goal={goal}
              onShow={() => setOpen(goal)}
              onHide={() => work.hide(goal)}
            />
          ))}
        </ul>
      )}
      {open !== null && <ShowGoalDialog slug={slug} goal={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

interface PageWork {
  readonly turn: (isOn: boolean) => Promise<void>;
  readonly hide: (goal: ShownGoalRow) => Promise<void>;
}

function usePageWork(slug: string): PageWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const queryClient = useQueryClient();

  async function tried(
    send: () => Promise<{ readonly changeSetId: string }>,
    message: string,
  ): Promise<void> {
    try {
      const { changeSetId } = await send();
      await tell(changeSetId, message);
    } catch (error) {
      refuse(error);
      await queryClient.invalidateQueries(publicPageQuery(slug));
    }
  }

  return {
    turn: (isOn) =>
      tried(
        () => call(switchPublicPage, { params: { slug }, body: { isOn } }),
        isOn ? t`Die öffentliche Seite ist eingeschaltet.` : t`Die öffentliche Seite ist aus.`,
      ),
    hide: ({ id, text }) =>
      tried(
        () => call(hideGoalPublicly, { params: { slug, goalId: id } }),
        t`Nicht mehr öffentlich: ${text}`,
      ),
  };
}

interface StandingProps {
  readonly page: PublicPageSheet;
  readonly onTurn: (isOn: boolean) => Promise<void>;
}

/** Whether everybody reads it, where, and the way to change that. */
function Standing({ page: { on, address, goals }, onTurn }: StandingProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const shown = goals.filter(({ isShown }) => isShown).length;
  const told = t`${plural(shown, {
    0: 'Noch ist kein Ziel ausgewählt.',
    one: '# Ziel ist ausgewählt.',
    other: '# Ziele sind ausgewählt.',
  })}`;
  if (on !== null) {
    return (
      <Notice
        tone="good"
        title={t`„Was aus Vorschlägen wurde“ ist seit ${dayInWords(on, language)} öffentlich.`}
        actions={
          <>
            <CopyButton text={address} label={t`Adresse kopieren`} />
            <Button icon={EyeOff} onPress={() => void onTurn(false)}>
              <Trans>Seite ausschalten</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Link href={address}>{address}</Link>
        </p>
        <p>{told}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      title={t`„Was aus Vorschlägen wurde“ ist aus: Niemand außerhalb liest etwas.`}
      actions={
        <Button variant="primary" icon={Globe} onPress={() => setAsking(true)}>
          <Trans>Seite einschalten</Trans>
        </Button>
      }
    >
      <p>
        <Trans>
          Wer im Quartier etwas vorgeschlagen hat, möchte wissen, was daraus wurde. Auf dieser Seite
          lesen es alle, auch ohne Anmeldung: nur die Ziele, die Sie hier auswählen, ohne Menschen
          und ohne das, was zu einem Ziel gesagt wurde.
        </Trans>
      </p>
      <p>{told}</p>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t`Die Seite einschalten?`}
        confirmLabel={t`Seite einschalten`}
        onConfirm={() => onTurn(true)}
      >
        <p>
          <Trans>
            Dann liest sie, wer die Adresse hat, und Suchmaschinen finden sie. Sie können sie
            jederzeit wieder ausschalten; das gilt sofort.
          </Trans>
        </p>
        <p>{told}</p>
      </ConfirmDialog>
    </Notice>
  );
}

interface ShownGoalEntryProps {
  readonly slug: string;
  readonly goal: ShownGoalRow;
  readonly onShow: () => void;
  readonly onHide: () => Promise<void>;
}

function ShownGoalEntry({ slug, goal, onShow, onHide }: ShownGoalEntryProps) {
  const { t } = useLingui();
  const { id, key, text, state, isShown, isShared, waiting } = goal;
  return (
    <li>
      <p>
        <span className="quiet small">{key}</span> <Link href={goalPath(slug, id)}>{text}</Link>
      </p>
      <p className="sheet__tags">
        <GoalStateTag state={state} />
        <Tag tone={isShown ? 'good' : 'quiet'}>{isShown ? t`gezeigt` : t`nicht gezeigt`}</Tag>
      </p>
      {!isShared && (
        <p className="quiet small">
          <Trans>
            Nur das Team sieht, wessen Ziel das ist. Deshalb liest es niemand außerhalb.
          </Trans>
        </p>
      )}
      {waiting > 0 && (
        <Mark tone="hint">
          {t`${plural(waiting, {
            one: '# Text ist neu oder geändert und noch nicht freigegeben.',
            other: '# Texte sind neu oder geändert und noch nicht freigegeben.',
          })}`}
        </Mark>
      )}
      <p className="actions">
        {isShared && (
          <Button
            size="small"
            icon={Eye}
            aria-label={isShown ? t`Ansehen und ändern: ${text}` : t`Zeigen: ${text}`}
            onPress={onShow}
          >
            {isShown ? <Trans>Ansehen und ändern</Trans> : <Trans>Zeigen</Trans>}
          </Button>
        )}
        {isShown && (
          <Button
            variant="plain"
            size="small"
            icon={EyeOff}
            aria-label={t`Nicht mehr zeigen: ${text}`}
            onPress={() => void onHide()}
          >
            <Trans>Nicht mehr zeigen</Trans>
          </Button>
        )}
      </p>
    </li>
  );
}
