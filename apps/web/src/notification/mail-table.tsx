import { type MailRow, type MailState, sendMailAgain } from '@augenhoehe/domain/notification';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { momentInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { useLanguage } from '../app/use-language.ts';
import { useSending } from '../app/use-sending.ts';
import {
  Button,
  Cell,
  ColumnHead,
  DataTable,
  Notice,
  Row,
  RowHead,
  showToast,
  Tag,
} from '../ui/index.ts';
import { mailsKey } from './mail-queries.ts';
import { useMailKindName, useMailStateName } from './mail-words.ts';

const tones = {
  waiting: 'hint',
  sent: 'good',
  refused: 'attention',
  'given-up': 'attention',
} as const satisfies Record<MailState, string>;

interface MailTableProps {
  readonly slug: string;
  readonly mails: readonly MailRow[];
}

/** What became of each mail, and what the mail server said. */
export function MailTable({ slug, mails }: MailTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const kindName = useMailKindName();
  const stateName = useMailStateName();
  const queryClient = useQueryClient();
  const sending = useSending();

  async function again({ id }: MailRow): Promise<void> {
    await sending.send(async () => {
      await call(sendMailAgain, { params: { slug, mailId: id } });
      showToast({ message: t`Die E-Mail geht gleich noch einmal hinaus.`, tone: 'good' });
    });
    await queryClient.invalidateQueries({ queryKey: mailsKey(slug) });
  }

  return (
    <>
      {sending.errors['form'] !== undefined && (
        <Notice tone="attention" isNews>
          <p>{sending.errors['form']}</p>
        </Notice>
      )}
      <DataTable
        label={t`E-Mails, neueste zuerst`}
        head={
          <>
            <ColumnHead>{t`An`}</ColumnHead>
            <ColumnHead>{t`Art`}</ColumnHead>
            <ColumnHead>{t`Stand`}</ColumnHead>
            <ColumnHead>{t`Seit`}</ColumnHead>
            <ColumnHead>{t`Antwort des Mailservers`}</ColumnHead>
            <ColumnHead align="end">
              <span className="visually-hidden">{t`Handlungen`}</span>
            </ColumnHead>
          </>
        }
      >
        {mails.map((mail) => (
          <Row key={mail.id}>
            <RowHead>{mail.to ?? t`Jemand ohne Konto`}</RowHead>
            <Cell>{kindName(mail.kind)}</Cell>
            <Cell>
              <Tag tone={tones[mail.state]}>{stateName(mail.state)}</Tag>
            </Cell>
            <Cell label={t`seit`}>{momentInWords(mail.settledAt ?? mail.createdAt, language)}</Cell>
            <Cell
              onPhone={mail.serverReply === null && mail.state !== 'waiting' ? 'hidden' : 'line'}
            >
              <ReplyOfServer mail={mail} />
            </Cell>
            <Cell onPhone="end" align="end">
              {mail.state !== 'sent' && (
                <Button
                  size="small"
                  variant="plain"
                  isDisabled={sending.isBusy}
                  onPress={() => void again(mail)}
                >
                  {mail.state === 'waiting' ? t`Jetzt versuchen` : t`Noch einmal senden`}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </DataTable>
    </>
  );
}

function ReplyOfServer({ mail }: { readonly mail: MailRow }) {
  const language = useLanguage();
  const { attempts, nextAttemptAt, serverReply, state } = mail;
  const next = momentInWords(nextAttemptAt, language);
  return (
    <>
      {serverReply !== null && <span lang="en">{serverReply}</span>}
      {state === 'waiting' && attempts > 0 && (
        <span className="small quiet mail-next">
          <Trans>Nächster Versuch: {next}</Trans>
        </span>
      )}
    </>
  );
}
