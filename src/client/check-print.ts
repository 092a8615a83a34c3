// Compares the code on a printout with the page as it is now. Without it, the reader compares the two codes.

const form = document.querySelector<HTMLFormElement>('[data-kod-formular]');
const field = form?.querySelector('input');
const verdict = document.querySelector<HTMLElement>('[data-besked]');

/** "abc234-efgh5678", with whatever stands between the parts and in whatever case it was typed. */
const typedCode = /^\s*([a-z][a-z2-9]{5})\W*([a-z2-9]{8})?\s*$/;

function tell(code: string, print: string): void {
  if (!verdict) return;
  const row = document.getElementById(code);
  const now = row?.querySelector('[data-avtryck]')?.textContent;
  const page = row?.querySelector('a');
  verdict.hidden = false;
  verdict.replaceChildren();
  verdict.classList.remove('note-caution', 'note-plain');
  if (!row || !now || !page) {
    say('Ingen sida har den koden. Sidan kan vara borttagen, eller koden felskriven.', 'caution');
    return;
  }
  if (!print) {
    say(`Sidan visar nu ${code}-${now}. Jämför med pappret.`, 'plain');
  } else if (print === now) {
    say('Sidan är oförändrad sedan den skrevs ut.', 'plain');
  } else {
    const changes = row.querySelectorAll('[data-dag]').length;
    say(
      changes > 0
        ? 'Sidan har ändrats sedan den skrevs ut. Det som är nedskrivet står här; jämför dagarna med dagen på pappret.'
        : 'Sidan har ändrats sedan den skrevs ut, men ingen ändring av den är nedskriven. Läs sidan på nytt.',
      'caution',
    );
    const list = row.querySelector('ol')?.cloneNode(true);
    if (list) verdict.append(list);
  }
  const way = document.createElement('p');
  way.append(page.cloneNode(true));
  verdict.append(way);
}

function say(text: string, kind: 'caution' | 'plain'): void {
  verdict?.classList.add(`note-${kind}`);
  const line = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = text;
  line.append(strong);
  verdict?.append(line);
}

/** The address of a printout is `?<print>#<code>`. */
function readAddress(): void {
  const [code, print] = [location.hash.slice(1), location.search.slice(1)];
  if (!/^[a-z][a-z2-9]{5}$/.test(code)) return;
  if (field) field.value = print ? `${code}-${print}` : code;
  tell(code, print);
}

if (form && field) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const parts = typedCode.exec(field.value.toLowerCase());
    tell(parts?.[1] ?? '', parts?.[2] ?? '');
  });
  readAddress();
  window.addEventListener('hashchange', readAddress);
}

export {};
