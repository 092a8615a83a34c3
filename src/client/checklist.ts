/**
 * Copies a checklist as plain text, and prints it alone. Without this script the text is marked and copied as any
 * other, and the link to the checklist makes the browser's own print show only that.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  button.hidden = !navigator.clipboard;
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('button[data-copy-text]');
  if (button) void copy(button);
  // The fragment must be in the address before the page is printed.
  if (target.closest('a[data-print]')) setTimeout(() => print());
});

async function copy(button: HTMLElement): Promise<void> {
  const text = textOf(button.closest('.checklist')!);
  try {
    await navigator.clipboard.writeText(text);
    say(button, 'Texten är kopierad');
  } catch {
    say(button, 'Det gick inte att kopiera. Markera texten i stället.');
  }
}

function textOf(checklist: Element): string {
  return [...checklist.querySelectorAll<HTMLElement>('[data-line]')]
    .map((line) => {
      const words = line.textContent.replace(/\s+/g, ' ').trim();
      return line.dataset.line === 'item' ? `– ${words}` : words;
    })
    .join('\n');
}

function say(button: HTMLElement, words: string): void {
  const note = document.createElement('span');
  note.className = 'copied';
  note.setAttribute('role', 'status');
  button.after(note);
  // The live region must exist before its text for screen readers to speak it.
  requestAnimationFrame(() => (note.textContent = words));
  setTimeout(() => note.remove(), 4000);
}
