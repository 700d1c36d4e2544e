import { useLocation } from '@tanstack/react-router';

/** Links carry their secret behind the `#`, which browsers send to nobody: `#token=…`. */
export function useLinkToken(name: string): string | null {
  const hash = useLocation({ select: (location) => location.hash });
  return new URLSearchParams(hash).get(name);
}
