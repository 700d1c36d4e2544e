import type { CodedReason, RowProblem } from './import-entry.ts';
import type { ImportColumn } from './import-field.ts';

interface ProblemDetails {
  readonly column?: ImportColumn | undefined;
  readonly value?: string;
  readonly remedy: RowProblem['remedy'];
  readonly params?: CodedReason['params'];
}

/** Shown, not stored: long cells are cut and control characters made visible. */
function shown(value: string): string {
  const visible = value.replaceAll('\u0000', '␀');
  return visible.length > 200 ? `${visible.slice(0, 200)}…` : visible;
}

function problem(
  severity: RowProblem['severity'],
  code: string,
  details: ProblemDetails,
): RowProblem {
  return {
    severity,
    code,
    params: details.params ?? {},
    column: details.column?.heading ?? null,
    columnIndex: details.column?.index ?? null,
    value: shown(details.value ?? ''),
    remedy: details.remedy,
  };
}

/** Holds the row back. */
export function fault(code: string, details: ProblemDetails): RowProblem {
  return problem('fault', code, details);
}

/** Said, but the row is taken. */
export function notice(code: string, details: ProblemDetails): RowProblem {
  return problem('notice', code, details);
}
