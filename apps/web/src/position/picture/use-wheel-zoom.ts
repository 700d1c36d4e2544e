import { type RefObject, useEffect, useRef } from 'react';
import type { PictureView } from './use-view.ts';

/**
 * The wheel zooms with Ctrl, as pinching on a touchpad does, or while the picture has focus; else it
 * scrolls the page, as everywhere.
 */
export function useWheelZoom(
  canvas: RefObject<HTMLElement | null>,
  zoom: PictureView['zoom'],
): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = canvas.current;
    function turn(event: WheelEvent): void {
      if (element === null) return;
      const isWanted = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
      if (!isWanted) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      latest.current(Math.exp(-event.deltaY / 400), at);
    }
    // React listens passively, and could not keep the page from scrolling.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [canvas]);
}
