import { addPost } from '@augenhoehe/domain/goals';
import { VoiceId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../../../app/api.ts';
import { PostEntries } from '../talk/post-entries.tsx';
import { PostForm } from '../talk/post-form.tsx';
import type { PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

/** What was asked, answered and said about the proposal, and room for more. */
export function PostsPart({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const { posts, voices, mine, can, paper } = sheet;
  const canWrite = can.discuss && paper.state === 'open' && paper.phase !== 'ended';
  if (posts.length === 0 && !canWrite) return null;
  const own = mine.find(({ holder }) => holder === null)?.id ?? null;
  return (
    <>
      <h3>
        <Trans>Fragen und Reaktionen</Trans>
      </h3>
      <PostEntries posts={posts} voices={voices} />
      {canWrite && (
        <PostForm
          kinds={['question', 'reaction', 'answer']}
          speakers={can.moderate ? voices.filter(({ struckReason }) => struckReason === null) : []}
          onSend={async ({ kind, text, speaker }) => {
            const named = speaker === '' ? null : VoiceId.parse(speaker);
            const voiceId = can.moderate ? named : own;
            const params = { slug, decisionId: paper.id };
            await call(addPost, { params, body: { kind, text, voiceId } });
            await tell(null, t`Ihr Beitrag steht da.`);
          }}
        />
      )}
    </>
  );
}
