import { castBallot } from '@augenhoehe/domain/goals';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/api.ts';
import { decisionKey } from '../decision-queries.ts';
import { SecretWords } from '../vote/secret-words.tsx';
import { VotePart } from '../vote/vote-part.tsx';
import type { PartProps } from './part-props.ts';

/** The voices for which whoever looks may vote, each with its ballot. */
export function OwnVotes({ slug, sheet: { paper, mine } }: PartProps) {
  const queryClient = useQueryClient();
  if (mine.length === 0) return null;
  return (
    <>
      {paper.secret && paper.isVoting && <SecretWords />}
      {mine.map((voice) => (
        <VotePart
          key={voice.id}
          paper={paper}
          voice={voice}
          cast={(body) =>
            call(castBallot, {
              params: { slug, decisionId: paper.id, voiceId: voice.id },
              body,
            })
          }
          onCast={() => queryClient.invalidateQueries({ queryKey: decisionKey(slug, paper.id) })}
        />
      ))}
    </>
  );
}
