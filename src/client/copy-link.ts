/** Turns permalinks marked `data-copy` into copy buttons. Without this script they are ordinary links. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
  if (!link || !navigator.clipboard) return;
  navigator.clipboard.writeText(link.href).then(
    () => announce(link),
    () => undefined,
  );
});

function announce(link: HTMLAnchorElement): void {
  const note = document.createElement('span');
  note.className = 'copied';
  note.setAttribute('role', 'status');
  link.after(note);
  // The live region must exist before its text for screen readers to speak it.
  requestAnimationFrame(() => (note.textContent = 'Länken är kopierad'));
  setTimeout(() => note.remove(), 2500);
}
