/** Where words stand that a reader looks for. */
export interface Place {
  x: number;
  y: number;
}

/** What can be clicked, and what can be read. */
export const kinds = { toClick: 'a[href], button, summary', toRead: 'main *' } as const;

/**
 * The first place on the screen, as it is scrolled now, where some words stand. Runs in the page. Words are found in
 * the smallest element that holds them, whatever their case, and only where nothing lies over them.
 */
export function findOnScreen({
  words,
  selector,
}: {
  words: string;
  selector: string;
}): Place | undefined {
  const plain = (text: string) => text.replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' ');
  const wanted = plain(words).toLowerCase();
  const holds = (element: Element) => plain(element.textContent).toLowerCase().includes(wanted);
  for (const element of document.querySelectorAll(selector)) {
    if (!holds(element)) continue;
    const smaller = [...element.children].some((child) => child.matches(selector) && holds(child));
    if (smaller) continue;
    for (const box of element.getClientRects()) {
      const x = box.left + Math.min(box.width / 2, 40);
      const y = Math.max(box.top, 0) + Math.min(box.height / 2, 12);
      if (box.width < 2 || box.height < 2 || y > innerHeight - 8 || box.bottom < 12) continue;
      const top = document.elementFromPoint(x, y);
      // A whole card may be one link that lies over its text; a menu that covers it is no part of the card.
      const card = element.closest('article, li, section, main') ?? element;
      if (top && (card.contains(top) || top.contains(element))) return { x, y };
    }
  }
  return undefined;
}
