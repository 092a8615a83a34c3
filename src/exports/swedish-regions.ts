/** Every region of Sweden by the names that people type: its own, its county and its larger towns. */
const regions: string[][] = [
  ['Stockholm', 'Stockholms län', 'Region Stockholm', 'Karolinska', 'Danderyd', 'Södertälje'],
  ['Uppsala', 'Uppsala län', 'Region Uppsala', 'Enköping'],
  ['Sörmland', 'Södermanland', 'Södermanlands län', 'Eskilstuna', 'Nyköping'],
  ['Östergötland', 'Östergötlands län', 'Linköping', 'Norrköping'],
  ['Jönköping', 'Jönköpings län', 'Eksjö', 'Värnamo'],
  ['Kronoberg', 'Kronobergs län', 'Växjö'],
  ['Kalmar', 'Kalmar län', 'Västervik', 'Oskarshamn'],
  ['Gotland', 'Gotlands län', 'Visby'],
  ['Blekinge', 'Blekinge län', 'Karlskrona'],
  ['Skåne', 'Skåne län', 'Region Skåne', 'Malmö', 'Lund', 'Helsingborg', 'Kristianstad'],
  ['Halland', 'Hallands län', 'Halmstad', 'Varberg', 'Kungsbacka'],
  ['Västra Götaland'],
  ['Värmland', 'Värmlands län', 'Karlstad', 'Arvika'],
  ['Örebro län'],
  ['Västmanland', 'Västmanlands län', 'Västerås', 'Köping'],
  ['Dalarna', 'Dalarnas län', 'Falun', 'Borlänge', 'Mora'],
  ['Gävleborg', 'Gävleborgs län', 'Gävle', 'Hudiksvall', 'Bollnäs'],
  ['Västernorrland'],
  ['Jämtland Härjedalen'],
  ['Västerbotten'],
  ['Norrbotten'],
];

/** A region that no source covers, with the names that people type for it. */
export interface OtherRegion {
  name: string;
  names: string[];
}

/**
 * The regions of Sweden that the content does not cover, so that nobody is given another region's rules for an answer.
 *
 * @param covered names of the regions in the content
 * @param isUsed whether a name stands in the texts, where it can be searched for like any word
 */
export const otherRegions = (
  covered: readonly string[],
  isUsed: (name: string) => boolean,
): OtherRegion[] =>
  regions
    .filter(([name]) => !covered.includes(name!))
    .map(([name, ...others]) => ({
      name: name!,
      names: [name!, ...others.filter((other) => !isUsed(other))],
    }));
