/** An element with text; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className.trim()) made.className = className.trim();
  if (text) made.textContent = text;
  return made;
}

/** Something to press that looks like a link: it changes what is shown instead of leading away. */
export function linkButton(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', 'knapp-lank', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
