import { readAnswers, writeAnswers, type Given } from './walk-address.ts';
import { readNumber } from './walk-number.ts';
import { choiceFor, follow, type Path, type Place } from './walk-path.ts';

/**
 * Walks through a flow on its page, one question at a time. The places are those of the page, which can be read and
 * clicked through without this script; the answers stand in the address and nowhere else.
 */
class Walk {
  private readonly root: HTMLElement;
  private readonly sections = new Map<string, HTMLElement>();
  private readonly places = new Map<string, Place>();
  private readonly first: string;
  private shown = '';

  constructor(root: HTMLElement) {
    this.root = root;
    for (const section of root.querySelectorAll<HTMLElement>('.walk-place')) {
      this.sections.set(section.id, section);
      this.places.set(section.id, placeOf(section));
    }
    this.first = [...this.places.keys()][0]!;
  }

  start(): void {
    this.root.dataset.walking = '';
    this.root.addEventListener('click', (event) => this.onClick(event));
    this.root.addEventListener('submit', (event) => this.onSubmit(event));
    addEventListener('popstate', () => this.show());
    this.show(false);
  }

  private show(isMoving = true): void {
    const { given, isOdd } = readAnswers(location.search);
    const path = follow(this.places, this.first, given);
    const address = writeAnswers(path.used);
    const isClean = !isOdd && path.used.length === given.length;
    if (!isClean) history.replaceState(null, '', location.pathname + address + location.hash);
    this.part('odd').hidden = isClean;
    if (isMoving && address === this.shown) return;
    this.shown = address;
    this.arrange(path);
    this.list(path);
    if (isMoving) this.heading(path).focus();
  }

  /** The question first, then what the source says so far, in the order it was reached. */
  private arrange({ passed, asked, again, used }: Path): void {
    this.root.dataset.walking = used.length > 0 ? 'begun' : 'first';
    const said = passed.filter(({ id }) => !this.places.get(id)!.asks).map(({ id }) => id);
    for (const section of this.sections.values()) delete section.dataset.shown;
    for (const id of [...(asked ? [asked] : []), ...said])
      this.sections.get(id)!.dataset.shown = '';
    this.part('reached').hidden = asked !== undefined;
    this.part('until').hidden = asked === undefined || said.length === 0;
    this.showAgain(again[0], passed);
    const rest = [...this.sections.keys()].filter((id) => id !== asked && !said.includes(id));
    this.part('places').append(
      this.part('reached'),
      ...(asked ? [this.sections.get(asked)!] : []),
      this.part('until'),
      ...said.map((id) => this.sections.get(id)!),
      this.part('again'),
      ...rest.map((id) => this.sections.get(id)!),
    );
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('a[data-answer]')) {
      const { id } = link.closest('.walk-place')!;
      const name = this.places.get(id)!.asks!.name;
      const value = link.dataset.answer!;
      link.href = id === asked ? this.address([...used, { name, value }]) : `#${id}`;
    }
  }

  private showAgain(id: string | undefined, passed: Path['passed']): void {
    const note = this.part('again');
    note.hidden = id === undefined;
    if (id === undefined) return;
    const { before } = passed.find((place) => place.id === id)!;
    const link = note.querySelector('a')!;
    link.textContent = titleOf(this.sections.get(id)!);
    link.href = this.address(this.given().slice(0, before));
  }

  /** The answers so far, each a link back to its question. */
  private list({ passed, used }: Path): void {
    this.part('answers').hidden = used.length === 0;
    this.part('links').hidden = true;
    this.part<HTMLAnchorElement>('back').href = this.address(used.slice(0, -1));
    this.part<HTMLAnchorElement>('restart').href = this.address([]);
    this.part<HTMLAnchorElement>('copy').href = this.address(used);
    this.part('list').replaceChildren(
      ...passed.flatMap(({ id, answer, before }) => {
        if (!answer) return [];
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = this.address(used.slice(0, before));
        link.textContent = titleOf(this.sections.get(id)!);
        const text = document.createElement('strong');
        text.textContent = this.textOf(id, answer.value);
        item.append(link, ' ', text);
        return item;
      }),
    );
  }

  /** An answer in the words of the page, or a number with its unit. */
  private textOf(id: string, value: string): string {
    const section = this.sections.get(id)!;
    const link = [...section.querySelectorAll<HTMLElement>('a[data-answer]')].find(
      ({ dataset }) => dataset.answer === value,
    );
    const unit = section.querySelector<HTMLElement>('form')?.dataset.unit ?? '';
    return link ? link.textContent.trim() : `${value.replace('.', ',')} ${unit}`;
  }

  private onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.matches('[data-print]')) return;
    if (link.matches('[data-walk-copy]')) {
      event.preventDefault();
      void this.copy(link);
    } else if (link.matches('[data-next]')) {
      event.preventDefault();
      this.goTo(link.hash.slice(1));
    } else if (link.pathname === location.pathname && link.host === location.host && !link.hash) {
      event.preventDefault();
      this.go(link.search);
    }
  }

  /** To a place that is on the screen, or back to before it was passed. */
  private goTo(id: string): void {
    const section = this.sections.get(id);
    if (section?.dataset.shown !== undefined) {
      section.querySelector('h2')!.focus();
      section.scrollIntoView();
      return;
    }
    const path = follow(this.places, this.first, this.given());
    const place = path.passed.find((one) => one.id === id);
    if (place) this.go(writeAnswers(path.used.slice(0, place.before)));
    // A question of another way comes when those before it are answered.
    else this.heading(path).focus();
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const place = this.places.get(form.closest('.walk-place')!.id)!;
    const number = readNumber(new FormData(form).get('tal') as string);
    const value = String(number);
    const isAnswer = number !== undefined && choiceFor(place, value) !== undefined;
    form.querySelector('[role=alert]')!.textContent = isAnswer ? '' : form.dataset.refusal!;
    if (isAnswer) this.go(writeAnswers([...this.given(), { name: place.asks!.name, value }]));
  }

  private go(search: string): void {
    history.pushState(null, '', location.pathname + search);
    this.show();
  }

  private given(): Given[] {
    return follow(this.places, this.first, readAnswers(location.search).given).used;
  }

  private async copy(link: HTMLAnchorElement): Promise<void> {
    const note = document.createElement('span');
    note.className = 'copied';
    note.setAttribute('role', 'status');
    link.after(note);
    const isCopied = await navigator.clipboard?.writeText(link.href).then(
      () => true,
      () => false,
    );
    note.textContent = isCopied
      ? 'Länken är kopierad'
      : 'Kopiera adressen i webbläsarens adressfält.';
    setTimeout(() => note.remove(), 4000);
  }

  private heading({ asked }: Path): HTMLElement {
    return asked ? this.sections.get(asked)!.querySelector('h2')! : this.part('reached');
  }

  private address(given: readonly Given[]): string {
    return location.pathname + writeAnswers(given);
  }

  private part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.root.querySelector<T>(`[data-walk-${name}]`)!;
  }
}

const titleOf = (section: HTMLElement): string => section.querySelector('h2')!.textContent.trim();

/** A place as its section says it. */
function placeOf(section: HTMLElement): Place {
  const { asks, anew } = section.dataset;
  const links = (selector: string) => [...section.querySelectorAll<HTMLAnchorElement>(selector)];
  const form = section.querySelector('form');
  if (form) form.hidden = false;
  return {
    id: section.id,
    ...(asks
      ? {
          asks: {
            name: asks,
            choices: links('a[data-answer]').map(({ dataset, hash }) => ({
              value: dataset.answer!,
              to: hash.slice(1),
            })),
            ...(form ? { quantity: quantityOf(form) } : {}),
          },
        }
      : {}),
    next: links('a[data-next]').map(({ hash }) => hash.slice(1)),
    isAnew: anew !== undefined,
  };
}

const quantityOf = ({ dataset }: HTMLElement) => ({
  from: Number(dataset.from),
  to: Number(dataset.to ?? Infinity),
  isWhole: dataset.whole !== undefined,
});

const root = document.querySelector<HTMLElement>('[data-walk]');
// Who comes by a link to one of the places reads it as it stands, and clicks on from there.
const isAtPlace = root?.querySelector('.walk-place:target') != null && !location.search;
if (root && !isAtPlace) new Walk(root).start();
