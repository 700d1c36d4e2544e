import type { MemberRow } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Lock, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import {
  Cell,
  ColumnHead,
  DataTable,
  IconButton,
  Menu,
  type MenuGroup,
  Row,
  RowHead,
  Tag,
} from '../ui/index.ts';
import { MemberDialog } from './member-dialog.tsx';
import { ProtectedCircleDialog } from './protected-circle-dialog.tsx';
import { RemoveMember } from './remove-member.tsx';
import { useRoleName } from './use-role-words.ts';

interface MemberTableProps {
  readonly slug: string;
  readonly members: readonly MemberRow[];
}

type Task = { readonly kind: 'edit' | 'circle' | 'remove'; readonly member: MemberRow };

export function MemberTable({ slug, members }: MemberTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const roleName = useRoleName();
  const [task, setTask] = useState<Task | null>(null);

  return (
    <>
      <DataTable
        label={t`Beteiligte, alphabetisch`}
        head={
          <>
            <ColumnHead>{t`Name`}</ColumnHead>
            <ColumnHead>{t`Rolle`}</ColumnHead>
            <ColumnHead>{t`Handelt für`}</ColumnHead>
            <ColumnHead>{t`E-Mail`}</ColumnHead>
            <ColumnHead>{t`Dabei seit`}</ColumnHead>
            <ColumnHead align="end">
              <span className="visually-hidden">{t`Handlungen`}</span>
            </ColumnHead>
          </>
        }
      >
        {members.map((member) => (
          <Row key={member.personId}>
            <RowHead>{member.name}</RowHead>
            <Cell>
              {roleName(member.role)}{' '}
              {member.hasSecondFactor && (
                <Tag tone="good" icon={ShieldCheck}>
                  <Trans>zweiter Faktor</Trans>
                </Tag>
              )}{' '}
              {member.isInProtectedCircle && (
                <Tag icon={Lock}>
                  <Trans>benannter Kreis</Trans>
                </Tag>
              )}
            </Cell>
            <Cell label={t`für`} onPhone={member.actorName === null ? 'hidden' : 'line'}>
              {member.actorName}
            </Cell>
            <Cell>{member.email}</Cell>
            <Cell label={t`seit`}>{dayInWords(member.joinedAt, language)}</Cell>
            <Cell onPhone="end" align="end">
              {Object.values(member.can).some(Boolean) && (
                <MemberMenu member={member} onTask={(kind) => setTask({ kind, member })} />
              )}
            </Cell>
          </Row>
        ))}
      </DataTable>
      {task?.kind === 'edit' && (
        <MemberDialog slug={slug} member={task.member} onClose={() => setTask(null)} />
      )}
      {task?.kind === 'circle' && (
        <ProtectedCircleDialog slug={slug} member={task.member} onClose={() => setTask(null)} />
      )}
      {task?.kind === 'remove' && (
        <RemoveMember slug={slug} member={task.member} onClose={() => setTask(null)} />
      )}
    </>
  );
}

interface MemberMenuProps {
  readonly member: MemberRow;
  readonly onTask: (kind: Task['kind']) => void;
}

function MemberMenu({ member, onTask }: MemberMenuProps) {
  const { t } = useLingui();
  const { name, can } = member;
  const entries: MenuGroup['entries'] = [
    ...(can.edit ? [{ key: 'edit', label: t`Rolle ändern`, onAction: () => onTask('edit') }] : []),
    ...(can.nameInCircle
      ? [{ key: 'circle', label: t`Benannter Kreis`, onAction: () => onTask('circle') }]
      : []),
    ...(can.remove
      ? [
          {
            key: 'remove',
            label: t`Zugang beenden`,
            tone: 'attention' as const,
            onAction: () => onTask('remove'),
          },
        ]
      : []),
  ];
  return (
    <Menu
      label={t`Handlungen für ${name}`}
      trigger={<IconButton label={t`Handlungen für ${name}`} icon={Ellipsis} tone="quiet" />}
      groups={[{ key: 'member', entries }]}
    />
  );
}
