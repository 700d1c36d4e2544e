import type { lookAtBallot } from '@augenhoehe/domain/goals';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FactGroup, Notice } from '../../../ui/index.ts';
import { ObjectionEntries } from '../talk/objection-entries.tsx';
import { PostEntries } from '../talk/post-entries.tsx';
import { PostForm } from '../talk/post-form.tsx';

interface TalkPartProps {
  readonly talk: NonNullable<ReplyOf<typeof lookAtBallot>['talk']>;
  readonly textVersion: number;
  readonly say: (said: { kind: 'question' | 'reaction'; text: string }) => Promise<void>;
}

/** For a voice without an account: what was said about the proposal, and room for its own words. */
export function TalkPart({ talk, textVersion, say }: TalkPartProps) {
  const { t } = useLingui();
  const [hasSaid, setSaid] = useState(false);
  const { posts, objections, concerns, voices, can } = talk;
  const said = posts.length + objections.length + concerns.length;
  if (said === 0 && !can.discuss) return null;
  return (
    <FactGroup title={t`Gespräch über den Vorschlag`} level={2}>
      <ObjectionEntries
        objections={objections}
        concerns={concerns}
        voices={voices}
        textVersion={textVersion}
      />
      <h3>
        <Trans>Fragen und Reaktionen</Trans>
      </h3>
      {posts.length === 0 && (
        <p className="quiet">
          <Trans>Noch hat niemand etwas gefragt oder gesagt.</Trans>
        </p>
      )}
      <PostEntries posts={posts} voices={voices} />
      {hasSaid && <Notice tone="good" title={t`Ihr Beitrag steht da.`} isNews />}
      {can.discuss && (
        <PostForm
          kinds={['question', 'reaction']}
          onSend={async ({ kind, text }) => {
            await say({ kind, text });
            setSaid(true);
          }}
        />
      )}
    </FactGroup>
  );
}
