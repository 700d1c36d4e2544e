import { useRef, useState } from 'react';
import type { ReceivedFile } from '../app/api.ts';
import { saveFile } from '../app/save-file.ts';
import { type Sending, useSending } from '../app/use-sending.ts';

/** Fetches a file: with a signal that stops it, telling how many bytes have come. */
export type Receive = (
  signal: AbortSignal,
  onReceived: (bytes: number) => void,
) => Promise<ReceivedFile>;

export interface Exporting {
  readonly sending: Sending;
  /** Bytes that have come so far. */
  readonly received: number;
  /** Name of the file that was last handed to the browser. */
  readonly saved: string | null;
  readonly run: (receive: Receive) => Promise<void>;
  readonly cancel: () => void;
}

/** Fetches a file and hands it to the browser, also where somebody has gone on to another page. */
export function useExport(): Exporting {
  const sending = useSending();
  const [received, setReceived] = useState(0);
  const [saved, setSaved] = useState<string | null>(null);
  const stop = useRef(new AbortController());

  async function run(receive: Receive): Promise<void> {
    const { signal } = (stop.current = new AbortController());
    setReceived(0);
    setSaved(null);
    await sending.send(async () => {
      try {
        const file = await receive(signal, setReceived);
        saveFile(file);
        setSaved(file.name);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  }

  return { sending, received, saved, run, cancel: () => stop.current.abort() };
}
