import { Trans } from '@lingui/react/macro';
import './skip-link.css';

/** First stop of the keyboard: past everything that is the same on each page. */
export function SkipLink() {
  return (
    <a
      className="skip"
      href="#inhalt"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('inhalt')?.focus();
      }}
    >
      <Trans>Zum Inhalt springen</Trans>
    </a>
  );
}
