import type { AgreementId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import { conflictsAmong, differingAmong } from '@augenhoehe/domain/inventory';
import {
  AgreementContent,
  type AgreementPart,
  changedParts,
  contentProblem,
  type editDraft as contract,
  PartKey,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { knownAgreement, requireMove } from './known-agreement.ts';
import { updateVersions } from './version-store.ts';

type Edit = BodyOf<typeof contract>;
type Head = Omit<AgreementContent, 'parts' | 'language'>;
const headNames = ['title', 'matters', 'startsOn', 'endsOn', 'reviewOn'] as const;
type HeadName = (typeof headNames)[number];

interface One {
  readonly part: AgreementPart | null;
}

function partOf({ parts }: AgreementContent, key: PartKey): AgreementPart | null {
  return parts.find((part) => part.key === key) ?? null;
}

/**
 * Two people who write in different parts are never in each other's way; in the same part the later one is shown what
 * the other wrote, and nothing is written.
 *
 * @throws ProblemError 409 `changed-meanwhile`
 */
function requireUntouched(stored: AgreementContent, { changes, was, parts }: Edit): void {
  const facts = conflictsAmong<Head, HeadName>(headNames, { stored, changes, was });
  const taken = parts.filter(({ key, was: seen, now }) => {
    const edit = { stored: { part: partOf(stored, key) }, changes: { part: now } };
    return conflictsAmong<One, 'part'>(['part'], { ...edit, was: { part: seen } }).length > 0;
  });
  if (facts.length === 0 && taken.length === 0) return;
  throw new ProblemError(409, 'changed-meanwhile', {
    facts: [...facts, ...taken.map(({ key }) => key)],
    current: Object.fromEntries([
      ...facts.map((fact) => [fact, stored[fact]] as const),
      ...taken.map(({ key }) => [key, partOf(stored, key)] as const),
    ]),
  });
}

function editedContent(stored: AgreementContent, { changes, parts }: Edit): AgreementContent {
  const head = differingAmong<Head, HeadName>(headNames, { stored, changes });
  const written = new Map(parts.map(({ key, now }) => [key, now]));
  return AgreementContent.parse({
    ...stored,
    ...Object.fromEntries(head.map((name) => [name, changes[name]])),
    parts: PartKey.options.flatMap((key) => {
      const part = written.get(key);
      return (part === undefined ? partOf(stored, key) : part) ?? [];
    }),
  });
}

/** @throws ProblemError 400 with what is wrong with the content, 404 `no-such-party` */
function requireSoundContent(content: AgreementContent, parties: ReadonlySet<string>): void {
  const problem = contentProblem(content);
  if (problem !== null) throw new ProblemError(400, problem.problem, { part: problem.part });
  const isKnown = content.parts.every(({ byParty }) =>
    byParty.every(({ partyId }) => parties.has(partyId)),
  );
  if (!isKnown) throw new ProblemError(404, 'no-such-party');
}

export async function editDraft(
  work: Work,
  id: AgreementId,
  edit: Edit,
): Promise<ReplyOf<typeof contract>> {
  const known = await knownAgreement(work, id);
  requireMove(known, 'edit-draft');
  const { newest, parties } = known;
  requireUntouched(newest.content, edit);
  const content = editedContent(newest.content, edit);
  requireSoundContent(content, new Set(parties.map((party) => party.id)));
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.draft-edited',
    params: {
      agreement: content.title,
      parts: changedParts(newest.content, content),
    },
  });
  await updateVersions(work.trx, work.place.neighbourhoodId, {
    versions: [{ ...newest, content, reason: edit.reason ?? newest.reason }],
    at: work.at,
  });
  return { changeSetId };
}
