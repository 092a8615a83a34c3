/** What must not be seen in a built site: where, when and by whom it was built. */
export interface Surroundings {
  /** The folder that the project lies in. */
  folder: string;
  timeZone: string;
  language: string;
  /** Decides in what order folders give their files; 0 leaves it to the disk. */
  order: number;
}

const folders = ['a', 'Ö mapp med mellanslag', 'z/djupt/under', 'kopia-av-projektet'];
const timeZones = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const languages = ['sv_SE.UTF-8', 'C', 'tr_TR.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8'];

/** The surroundings of a build, by its number: the first is like at home, and no two in a row share anything. */
export const surroundingsOf = (number: number): Surroundings => ({
  folder: `${folders[number % folders.length]!}-${number}`,
  timeZone: timeZones[number % timeZones.length]!,
  language: languages[number % languages.length]!,
  order: number,
});
