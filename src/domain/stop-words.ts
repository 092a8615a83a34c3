/** Small words, and words that say no more than the whole site does. With their dots: "är" is one, "år" is not. */
export const stopWords = new Set(
  (
    'och att det som en ett på pa är av för for med till den har de inte om i jag kan vi man så sa men var sig från fran när ' +
    'nar hur vad vem vilken vilket vilka vems vart varför varfor ska skall bör bor vid eller under över mot hos utan inom ' +
    'mellan ni du han hon denna detta dessa få får finns göra gör gäller ansvar ansvarar ansvarig ansvaret patient patienten ' +
    'patienter efter åt ut upp blir bli varit vara mig dig oss er mitt mina sin sitt sina då nu där här även också samt ' +
    'dom dem betyder betydelse menas förkortas förkortning uttydning finnas måste borde kunna skulle vill vilja ' +
    'hade ha henne hans honom hennes ej än allt ju ingen blev blivit din ditt några deras dess sådan sådant sådana vars ' +
    'vårt våra innan medan sedan därför eftersom kanske ja nej bara redan'
  ).split(' '),
);

/** Words that people put around what they look for. They are searched, but hardly tell one record from another. */
export const weakWords = new Set(
  (
    'min ofta länge många mycket bra dålig dåligt svår svårt hjälp hjälpa behöver behov stöd råd komma kommer går gå gått tar ta ' +
    'ger ge få står stå stod heter heta ligger ligga sköter sköta skriva skriver hand fall person personer någon något nån nåt alla varje samma andra annan ' +
    'cancer cancersjuk cancersjuka cancersjukdom cancerpatient cancerpatienter cancerdrabbad sjuk sjuka sjukdom ' +
    'tillbaka ner hålla håller pratar prata träffa snabbt själv bäst rätt ny nya nytt gammal hitta söka visa lista ' +
    'säga säger skicka skickar skickas helt väldigt ganska göras görs gjort använda använder rätta saknas saknar'
  ).split(' '),
);
