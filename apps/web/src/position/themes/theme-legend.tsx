import { Trans, useLingui } from '@lingui/react/macro';
import { GroupKeys, type LegendProps } from '../picture/legend.tsx';
import type { SceneThemes } from '../scene.ts';
import { useThemeWords } from './use-theme-words.ts';

interface ThemeLegendProps extends LegendProps {
  readonly themes: SceneThemes;
}

/** What squares, circles and lines mean where themes are drawn. */
export function ThemeLegend({ themes, ...props }: ThemeLegendProps) {
  const { t } = useLingui();
  const { many } = useThemeWords(themes.kind);
  return (
    <section className="legend" aria-label={t`Legende, zugleich Filter`}>
      <p className="legend__theme">
        <span className="legend__square num" aria-hidden="true">
          5
        </span>
        {t`${many}, mit der Zahl der Akteure`}
      </p>
      <GroupKeys {...props} />
      <p className="legend__note small quiet">
        <Trans>
          Eine Linie heißt: Der Akteur nennt das Thema. Wer vieles gemeinsam hat, steht nah
          beieinander. Das sagt nicht, dass sich die Akteure kennen.
        </Trans>
      </p>
    </section>
  );
}
