import { groupOfActor, type NetworkActor, partnerIn } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PartnerLink } from '../../inventory/index.ts';
import { GroupMark } from '../../ui/index.ts';
import type { SceneThemes } from '../scene.ts';
import type { ViewProps } from '../view-props.ts';
import { useThemeWords } from './use-theme-words.ts';
import '../list/network-list.css';

interface ThemeListProps extends ViewProps {
  readonly themes: SceneThemes;
}

/** The picture of the themes in words: every theme that is shown with the actors that have it. */
export function ThemeList({ slug, scene, themes }: ThemeListProps): ReactNode {
  const { t } = useLingui();
  const words = useThemeWords(themes.kind);
  const { network, shownActors, tiesOf, actors } = scene;
  const shown = network.actors.filter(({ id }) => shownActors.has(id));
  const alone = shown.filter(({ id, tieCount }) => tieCount === 0 && !themes.keys.has(id));
  return (
    <>
      {shown
        .filter(({ id }) => themes.keys.has(id))
        .map((theme) => {
          const own = (tiesOf.get(theme.id) ?? []).flatMap(
            (tie) => actors.get(partnerIn(tie, theme.id)) ?? [],
          );
          return (
            <ThemePart
              key={theme.id}
              slug={slug}
              name={theme.name}
              note={t`${words.one} · ${plural(own.length, { one: '# Akteur', other: '# Akteure' })}`}
              actors={own}
            />
          );
        })}
      {alone.length > 0 && (
        <ThemePart slug={slug} name={words.without} note={words.withoutNote} actors={alone} />
      )}
    </>
  );
}

interface ThemePartProps {
  readonly slug: string;
  readonly name: string;
  readonly note: string;
  readonly actors: readonly NetworkActor[];
}

function ThemePart({ slug, name, note, actors }: ThemePartProps) {
  return (
    <section className="actor-part" aria-label={name}>
      <header className="actor-part__head">
        <div>
          <h2>{name}</h2>
          <p className="small quiet">{note}</p>
        </div>
      </header>
      <ul className="theme-part__actors">
        {actors.map((actor) => (
          <li key={actor.id}>
            <GroupMark group={groupOfActor(actor)} size="small" />
            <PartnerLink slug={slug} id={actor.id}>
              {actor.name}
            </PartnerLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
