/** Common given names in Sweden, in capitals as they stand in a text. Rare names are found by people. */
export const givenNames: ReadonlySet<string> = new Set(
  `Adam Agneta Agnes Albin Alexander Alexandra Alice Alma Alva Amanda Anders Andreas Anette Anita Ann Anna Anneli
  Annika Anton Arne Arvid Astrid August Axel Barbro Bengt Berit Birgit Birgitta Björn Bo Camilla Carina Carl Caroline
  Catarina Cecilia Charlotte Christer Christian Christina Christoffer Clara Daniel David Ebba Edvin Elias Elin Elisabet
  Elisabeth Elsa Emelie Emil Emilia Emma Erik Erika Eva Evelina Filip Fredrik Frida Gabriel Gerd Greta Gun Gunilla
  Gunnar Gustaf Gustav Göran Hampus Hanna Hans Helen Helena Henrik Hugo Håkan Ida Inger Ingrid Isabelle Jakob Jan
  Jenny Jens Jesper Jessica Joakim Johan Johanna Johannes John Jonas Josefin Josefine Julia Jörgen Karin Karl Karolina
  Katarina Kenneth Kerstin Kevin Kjell Klara Kristian Kristin Kristina Kristoffer Lars Leif Lena Lennart Leo Liam
  Lillemor Linda Linnea Linnéa Linus Lisa Lisbeth Louise Lovisa Lucas Ludvig Madeleine Magdalena Magnus Maja Malin
  Marcus Margareta Maria Marianne Marie Martin Mats Matilda Mattias Max Mikael Moa Mohamed Monica Nathalie Niklas Nils
  Olof Olivia Ola Oliver Oskar Oscar Patrik Peter Pernilla Per Pia Rasmus Rebecka Rickard Robert Robin Roger Rolf
  Ronja Roland Rune Sandra Sara Sebastian Simon Siv Sofia Sofie Sonja Stefan Stig Stina Susanne Sven Thomas Tobias
  Tommy Tomas Tove Ulf Ulla Ulrika Urban Viktor Viktoria Vilma Wilma William Yvonne Åke Åsa Örjan`.split(
    /\s+/,
  ),
);
