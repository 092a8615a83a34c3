/** Small words, and words that say no more than the whole site does. With their dots: "är" is one, "år" is not. */
export const stopWords = new Set(
  (
    'och att det som en ett på pa är av för for med till den har de inte om i jag kan vi man så sa men var sig från fran när ' +
    'nar hur vad vem vilken vilket vilka vart varför varfor ska skall bör bor vid eller under över mot hos utan inom mellan ' +
    'ni du han hon denna detta dessa få får finns göra gör gäller ansvar ansvarar ansvarig ansvaret patient patienten ' +
    'patienter efter'
  ).split(' '),
);
