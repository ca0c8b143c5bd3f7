import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels between the top of the page and an element, also after what stands above it has changed its height. */
export function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(60);
  useLayoutEffect(() => {
    const look = (): void => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + scrollY));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    const head = document.querySelector('header');
    if (head !== null) observer.observe(head);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
