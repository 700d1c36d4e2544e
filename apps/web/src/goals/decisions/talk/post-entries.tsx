import type { Post } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { momentInWords } from '../../../app/age-in-words.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { type Named, nameIn } from './named.ts';
import { postKinds } from './post-kinds.ts';
import './talk.css';

interface PostEntriesProps {
  readonly posts: readonly Post[];
  readonly voices: readonly Named[];
}

/** What was asked, answered and said, by whom; nothing of it is removed. */
export function PostEntries({ posts, voices }: PostEntriesProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  return (
    <ul className="talk">
      {posts.map(({ id, kind, text, voiceId, isRecorded, at }) => {
        const parts = [
          i18n._(postKinds[kind]),
          voiceId === null ? t`Moderation` : nameIn(voices, voiceId),
          ...(isRecorded ? [t`von der Moderation eingetragen`] : []),
          momentInWords(at, language),
        ];
        return (
          <li key={id}>
            <p className="small quiet">{parts.join(' · ')}</p>
            <p className="talk__text">{text}</p>
          </li>
        );
      })}
    </ul>
  );
}
