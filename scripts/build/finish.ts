/** What is done once pages and search index lie in `dist`, in order, before the site is checked as readers get it. */
export const finishing: readonly { label: string; script: string }[] = [
  { label: 'Märker sidorna för utskrift', script: 'scripts/mark-pages.ts' },
  { label: 'Skriver kopian för läsning utan nät', script: 'scripts/write-copy.ts' },
];
