import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { fieldId, useFormState } from './form-context.ts';
import './form.css';

/** Takes focus when errors arrive and leads to each field. */
export function ErrorSummary() {
  const form = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const problems = Object.entries(form?.errors ?? {});
  const said = problems.map(([, message]) => message).join(' ');
  const attempts = form?.attempts;
  useEffect(() => {
    // Anew for other words, and for the same words after another attempt.
    if (said !== '' && attempts !== undefined) box.current?.focus();
  }, [said, attempts]);
  if (form === null || problems.length === 0) return null;
  return (
    <div className="problems" role="alert" tabIndex={-1} ref={box}>
      <p className="problems__title">
        {problems.every(([name]) => name === 'form') ? (
          <Trans>Das hat nicht geklappt</Trans>
        ) : (
          <Trans>Bitte prüfen Sie Ihre Angaben</Trans>
        )}
      </p>
      <ul>
        {problems.map(([name, message]) => (
          <li key={name}>
            {!form.questions.has(name) ? (
              message
            ) : (
              <a
                href={`#${fieldId(form, name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(fieldId(form, name));
                }}
              >
                <Question of={form.questions.get(name)} />
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ of: question }: { readonly of: ReactNode }) {
  if (question === undefined) return null;
  const isSentence = typeof question === 'string' && /[?:.!]$/.test(question);
  return (
    <>
      {question}
      {isSentence ? ' ' : ': '}
    </>
  );
}

const controls = 'input:not([type="hidden"]), select, textarea, button, [tabindex]';

/** Several controls can answer one question: then the chosen or else the first one is meant. */
function goToField(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  const inside = place.querySelector<HTMLElement>('input:checked') ?? place.querySelector(controls);
  const control = place.matches(controls) ? place : inside;
  if (control instanceof HTMLElement) control.focus();
}
