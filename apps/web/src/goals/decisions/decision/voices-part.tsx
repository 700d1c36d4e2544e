import { revokeVoiceLink, setPresence } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Link2, Link2Off, Plus, UserMinus, UserRoundCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { call } from '../../../app/api.ts';
import { lazyPart } from '../../../app/lazy-part.tsx';
import {
  Button,
  Cell,
  Checkbox,
  ColumnHead,
  DataTable,
  FactGroup,
  IconButton,
  Menu,
  Notice,
  Row,
  RowHead,
} from '../../../ui/index.ts';
import { leftOutWords } from '../left-out-words.ts';
import type { PartProps, Voice } from './part-props.ts';
import { useWeightWords } from '../use-weight-words.ts';
import { useDecisionTold } from './use-decision-told.ts';

const AddVoiceDialog = lazyPart(
  async () => (await import('./add-voice-dialog.tsx')).AddVoiceDialog,
);
const LinkDialog = lazyPart(async () => (await import('./link-dialog.tsx')).LinkDialog);
const ProxyDialog = lazyPart(async () => (await import('./voice-dialogs.tsx')).ProxyDialog);
const StrikeDialog = lazyPart(async () => (await import('./voice-dialogs.tsx')).StrikeDialog);

interface Asked {
  readonly dialog: 'link' | 'proxy' | 'strike';
  readonly voice: Voice;
}

/** Who decides here, and how far each has come; struck ones stay readable. */
export function VoicesPart({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const { refuse, tell } = useDecisionTold(slug);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { paper, voices, mine, cast, can } = sheet;
  const isOpen = paper.state === 'open';
  const hasMenus = isOpen && (can.makeLinks || can.changeVoices || mine.length > 0);
  const entitled = voices.filter(({ struckReason }) => struckReason === null);
  const weights = useWeightWords().weightsOf(entitled, paper.majority);

  async function setHere(voice: Voice, isHere: boolean): Promise<void> {
    try {
      await call(setPresence, {
        params: { slug, decisionId: paper.id },
        body: { voices: [{ voiceId: voice.id, present: isHere }] },
      });
      await tell(
        null,
        isHere ? t`${voice.name} ist im Raum.` : t`${voice.name} ist nicht im Raum.`,
      );
    } catch (error) {
      refuse(error);
    }
  }

  async function revoke(voice: Voice): Promise<void> {
    try {
      const params = { slug, decisionId: paper.id, voiceId: voice.id };
      const { changeSetId } = await call(revokeVoiceLink, { params });
      await tell(changeSetId, t`Der Link von ${voice.name} gilt nicht mehr.`);
    } catch (error) {
      refuse(error);
    }
  }

  function close(): void {
    setAsked(null);
  }

  return (
    <FactGroup
      title={t`Wer entscheidet`}
      count={entitled.length}
      beside={<Turnout cast={cast} entitled={entitled.length} isSecret={paper.secret} />}
    >
      <DataTable
        label={t`Stimmen`}
        head={
          <>
            <ColumnHead>{t`Stimme`}</ColumnHead>
            <ColumnHead>{t`Stand`}</ColumnHead>
            {isOpen && can.changeVoices && <ColumnHead>{t`Im Raum`}</ColumnHead>}
            {hasMenus && (
              <ColumnHead>
                <span className="no-print">{t`Handlungen`}</span>
              </ColumnHead>
            )}
          </>
        }
      >
        {voices.map((voice) => (
          <Row key={voice.id}>
            <RowHead>
              {voice.name}
              {weights.has(voice.id) && (
                <span className="quiet small"> · {weights.get(voice.id)}</span>
              )}
              {voice.bank !== '' && <span className="quiet small"> · {voice.bank}</span>}
            </RowHead>
            <Cell label={t`Stand`}>
              <VoiceState voice={voice} voices={voices} isOpen={isOpen} />
            </Cell>
            {isOpen && can.changeVoices && (
              <Cell label={t`Im Raum`}>
                <Checkbox
                  label={t`${voice.name} ist im Raum`}
                  isLabelHidden
                  isSelected={voice.present}
                  isDisabled={voice.struckReason !== null}
                  onChange={(isHere) => void setHere(voice, isHere)}
                />
              </Cell>
            )}
            {hasMenus && (
              <Cell onPhone="end">
                <VoiceMenu sheet={sheet} voice={voice} onAsk={setAsked} onRevoke={revoke} />
              </Cell>
            )}
          </Row>
        ))}
      </DataTable>
      {isOpen && <LeftOutProxies sheet={sheet} />}
      {can.addVoices && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setAdding(true)}>
            {t`Stimme dazunehmen`}
          </Button>
        </p>
      )}
      {isAdding && <AddVoiceDialog slug={slug} sheet={sheet} onClose={() => setAdding(false)} />}
      {asked?.dialog === 'link' && (
        <LinkDialog slug={slug} sheet={sheet} voice={asked.voice} onClose={close} />
      )}
      {asked?.dialog === 'proxy' && (
        <ProxyDialog slug={slug} sheet={sheet} voice={asked.voice} onClose={close} />
      )}
      {asked?.dialog === 'strike' && (
        <StrikeDialog slug={slug} sheet={sheet} voice={asked.voice} onClose={close} />
      )}
    </FactGroup>
  );
}

interface TurnoutProps {
  readonly cast: number | null;
  readonly entitled: number;
  readonly isSecret: boolean;
}

function Turnout({ cast, entitled, isSecret }: TurnoutProps): ReactNode {
  const { t } = useLingui();
  if (cast !== null)
    return (
      <span className="quiet small">{t`${cast} von ${entitled} ${plural(cast, { one: 'hat', other: 'haben' })} gestimmt`}</span>
    );
  if (!isSecret) return null;
  return (
    <span className="quiet small">
      {t`Unter fünf Stimmen wird nicht gesagt, wie viele es sind.`}
    </span>
  );
}

function VoiceState({
  voice,
  voices,
  isOpen,
}: {
  readonly voice: Voice;
  readonly voices: readonly Voice[];
  readonly isOpen: boolean;
}) {
  const { t } = useLingui();
  const { struckReason, hasVoted, proxyHolder, entered } = voice;
  if (struckReason !== null) return t`gestrichen: ${struckReason}`;
  const holder = voices.find(({ id }) => id === proxyHolder)?.name;
  const waits = entered !== null && !entered.isConfirmed;
  const state =
    hasVoted === null
      ? ''
      : hasVoted
        ? t`hat gestimmt`
        : waits
          ? t`eingetragen, noch zu bestätigen`
          : isOpen
            ? t`fehlt noch`
            : t`hat nicht gestimmt`;
  const lent = holder === undefined ? '' : t`vertreten durch ${holder}`;
  const late = voice.joinedLate ? t`nachträglich dazugekommen` : '';
  return [state, lent, late].filter((words) => words !== '').join(', ') || '–';
}

/** Standing proxies that are not in force here, and why; nobody shall rely on one in vain. */
function LeftOutProxies({ sheet: { events, voices } }: Pick<PartProps, 'sheet'>) {
  const { t, i18n } = useLingui();
  const waiting = new Set(
    voices.filter(({ proxyHolder }) => proxyHolder === null).map(({ name }) => name),
  );
  const leftOut = events.filter(
    ({ kind, words }) => kind === 'proxy-left-out' && waiting.has(String(words['voice'])),
  );
  if (leftOut.length === 0) return null;
  return (
    <Notice tone="hint" title={t`Ständige Vertretungen, die hier nicht gelten`}>
      <ul className="plain-list">
        {leftOut.map(({ words: { voice, holder, why } }) => (
          <li
            key={String(voice)}
          >{t`${holder} für ${voice}: ${i18n._(leftOutWords(String(why)))}`}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface VoiceMenuProps {
  readonly sheet: PartProps['sheet'];
  readonly voice: Voice;
  readonly onAsk: (asked: Asked) => void;
  readonly onRevoke: (voice: Voice) => Promise<void>;
}

function VoiceMenu({ sheet: { can, paper, mine }, voice, onAsk, onRevoke }: VoiceMenuProps) {
  const { t } = useLingui();
  const isOwn = mine.some(({ id, holder }) => id === voice.id && holder === null);
  const entries = [
    can.makeLinks && {
      key: 'link',
      label: t`Persönlicher Link`,
      icon: Link2,
      onAction: () => onAsk({ dialog: 'link', voice }),
    },
    can.makeLinks &&
      voice.linkUntil !== null && {
        key: 'revoke',
        label: t`Link zurücknehmen`,
        icon: Link2Off,
        onAction: () => void onRevoke(voice),
      },
    (can.changeVoices || isOwn) &&
      paper.proxiesPerHolder > 0 && {
        key: 'proxy',
        label: t`Vertretung`,
        icon: UserRoundCheck,
        onAction: () => onAsk({ dialog: 'proxy', voice }),
      },
    can.changeVoices && {
      key: 'strike',
      label: t`Stimme streichen`,
      icon: UserMinus,
      tone: 'attention' as const,
      onAction: () => onAsk({ dialog: 'strike', voice }),
    },
  ].filter((entry) => entry !== false);
  if (entries.length === 0 || voice.struckReason !== null) return null;
  return (
    <Menu
      label={t`Handlungen für ${voice.name}`}
      trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Handlungen für ${voice.name}`} />}
      groups={[{ key: 'voice', entries }]}
    />
  );
}
