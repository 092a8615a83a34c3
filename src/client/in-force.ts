/**
 * Shows what is in force today, by the reader's clock: the built page knows only the day it was built. Elements
 * marked `data-in-force-from="ÅÅÅÅ-MM-DD"` hold one text for the days before and one from that day on.
 */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-in-force-from]')) {
  const isInForce = today >= element.dataset.inForceFrom!;
  for (const text of element.querySelectorAll<HTMLElement>('[data-before]'))
    text.hidden = isInForce;
  for (const text of element.querySelectorAll<HTMLElement>('[data-after]'))
    text.hidden = !isInForce;
}
