// Bokmål for the codes that are no rules, told at length: what the fault is, and why it matters.
import type { FaultCode } from '../../diagnostics/fault-codes.js';

export const faultTexts: Record<FaultCode, string> = {
  'fil-tom':
    'Filen har ikke noe innhold, eller bare kommentarer. Det er ikke noe å vurdere. Som regel er feil fil oppgitt, eller lagringen gikk galt.',
  'fil-ikke-utf8':
    'Tegnene i en fil kan være lagret på flere måter. Verktøyet leser UTF-8, som er det vanlige nå. Er filen lagret på en annen måte, blir æ, ø og å til andre tegn, så verktøyet stanser i stedet for å gjette.',
  'fil-for-stor':
    'En sak er sjelden over 100 kB. En fil som er mange ganger større, er trolig noe annet enn en saksfil, og verktøyet leser den ikke.',
  'fil-ikke-lest':
    'Filen finnes, men verktøyet får ikke åpnet den: Du mangler tilgang, eller den er en lenke som ikke fører noe sted. De andre filene blir lest som vanlig.',
  kontrolltegn:
    'Filen har et tegn som ikke kan ses på skjermen. Slike tegn følger gjerne med når tekst kopieres fra et annet program. De kan ødelegge visningen og er aldri ment.',
  'git-konflikt':
    'To har endret det samme, og git har satt inn begge utgavene med merker rundt. Til noen har valgt, står saken der med to svar.',
  'yaml-innrykk':
    'Innrykket sier hva som hører til hva. Er en linje rykket inn annerledes enn naboene, vet ikke verktøyet om den hører til linjen over eller til noe lenger opp.',
  'yaml-tabulator':
    'YAML tillater ikke tabulator som innrykk, for den er ikke like bred i alle programmer. Still redigeringsprogrammet inn på mellomrom, så skjer det ikke igjen.',
  'hardt-mellomrom':
    'Et hardt mellomrom ser ut som et vanlig, men er et annet tegn. Det følger ofte med tekst fra Word, Teams og nettsider. Som innrykk, etter kolon eller etter en bindestrek blir det lest som en del av teksten.',
  'yaml-kolon':
    'Kolon med mellomrom etter skiller en nøkkel fra verdien. Står det et slikt kolon inne i en tekst uten anførselstegn, blir resten lest som noe annet enn teksten.',
  'yaml-mellomrom-mangler':
    'Uten mellomrom etter kolon leses hele linjen som én tekst. Nøkkelen og verdien blir borte uten at det syns.',
  'yaml-anforsel':
    'Et anførselstegn åpner en tekst som aldri lukkes. Da blir alt etter det lest som en del av teksten, helt til neste anførselstegn eller slutten av filen.',
  'yaml-apostrof':
    'I en tekst med enkle anførselstegn er apostrofen slutten på teksten. Det som står etter, kan ikke leses. Med doble anførselstegn kan apostrofer stå fritt.',
  'krumme-anforselstegn':
    'Tekstbehandlere bytter ut rette anførselstegn med krumme. YAML kjenner bare de rette. De krumme blir med i teksten, eller gjør at den leses feil.',
  'yaml-tegn':
    'Noen tegn har en egen betydning først i en tekst, for eksempel %, @ og `. Med anførselstegn rundt er de vanlige tegn.',
  'yaml-bare-strek':
    'En strek alene betyr i YAML et punkt i en liste. Som poeng eller verdi må den stå i anførselstegn.',
  listestrek:
    'Tekstbehandlere lager kuler og tankestreker i lister. Bare bindestrek og mellomrom lager en liste i YAML. Med et annet tegn blir punktet lest som tekst.',
  'komma-deler-tekst':
    'Inne i krøllparenteser skiller komma nøklene fra hverandre. Et komma i en setning uten anførselstegn kutter derfor setningen, og resten blir borte fra saken.',
  nummertegn:
    'Et mellomrom og # begynner en kommentar. Resten av linjen blir ikke lest. Det er en advarsel fordi det kan være ment, men i en begrunnelse er det sjelden det.',
  'yaml-alias':
    'En stjerne foran et ord viser i YAML til noe som er merket med & et annet sted i filen. Finnes ikke merket, har verdien ikke noe innhold.',
  'yaml-merke':
    'Et utropstegn foran en verdi sier i YAML hva slags verdi det er. Verktøyet kjenner ingen slike merker, og gjetter ikke.',
  'yaml-flere-dokumenter':
    'En linje med --- deler filen i flere dokumenter. Bare det første ville ha blitt lest, og resten ville ha falt ut uten at noen merket det.',
  'yaml-for-stor':
    'Filen har flere verdier, eller verdier lenger inne i hverandre, enn en sak kan ha. Grensen verner mot filer som er laget for å få verktøyet til å stå.',
  'yaml-uforstaelig':
    'Filen følger ikke reglene for YAML, og verktøyet kjenner ikke igjen noen vanlig skrivefeil. Stedet som vises, er der lesingen stanset. Årsaken står ofte på linjen foran.',
  'nokkel-dobbel':
    'Samme nøkkel kan bare stå én gang på samme sted. Mange programmer tar den siste uten å si fra, og da er det tilfeldig hva som gjelder.',
  'nokkel-ikke-tekst':
    'Det som står foran kolon, må være et ord. En liste, et tall alene eller ingenting kan ikke være en nøkkel i disse filene.',
  'tall-ikke-endelig': 'YAML kan skrive uendelig og «ikke et tall». Ingen av dem går det an å regne med.',

  'format-ukjent':
    'Nøkkelen «format» sier hva slags fil det er, og i hvilken utgave. Uten den vet ikke verktøyet hvordan resten skal leses.',
  'format-annet':
    'Filen er i orden som det den er, men kommandoen trenger noe annet. «score» vurderer saker. Avtaler, ark og utkast kontrolleres med «validate».',
  'nokkel-ukjent':
    'Nøkkelen finnes ikke i formatet. Den ville ikke ha blitt lest, og det som står der, ville ikke hatt noen virkning. Som regel er det en skrivefeil eller feil innrykk.',
  'nokkel-feilskrevet':
    'En nøkkel som må være med, mangler, og en ukjent nøkkel ligner på den. Det er én feil, så den meldes som én.',
  'nokkel-mangler':
    'Noen nøkler må være med for at filen skal kunne brukes. Hvilke det er, står i skjemaet for formatet.',
  'type-feil':
    'Verdien er av et annet slag enn nøkkelen skal ha, for eksempel et tall der det skal være tekst. Tall uten anførselstegn mister nuller foran, så kommunenummer og versjoner må stå i anførselstegn.',
  'verdi-ukjent':
    'Nøkkelen har noen faste ord å velge mellom, og dette er ikke ett av dem. Faste ord gjør at sakene kan sammenlignes.',
  'verdi-mangler':
    'Det står ingenting etter kolon. Verktøyet vet ikke om verdien er glemt, eller om den ikke gjelder.',
  'verdi-utenfor': 'Tallet er mindre eller større enn nøkkelen kan ha. Som regel er det et siffer for mye.',
  'antall-feil':
    'Listen har for få eller for mange verdier. Et spenn har to: laveste og høyeste. Et komma i et tall uten anførselstegn gjør ett tall til to.',
  'gjentatt-verdi':
    'Det samme står to ganger i en liste der hver verdi skal være for seg. Enten er den ene en skrivefeil, eller så er den overflødig.',
  'id-ugyldig':
    'En id brukes i filnavn, kommandoer og henvisninger, så den har bare små bokstaver fra a til z, tall og bindestrek. Navnet som vises, kan skrives fritt under «navn» eller «tittel».',
  'dato-ugyldig':
    'Datoer skrives som år-måned-dag, slik at de ikke kan misforstås og lar seg ordne. Dagen må også finnes: 31. november gjør ikke det.',
  'kommunenummer-ugyldig':
    'Et kommunenummer har fire siffer. Uten anførselstegn leses det som et tall, og nullen foran forsvinner.',
  'poeng-ukjent':
    'Et poeng skrives med et ord, et tegn eller et tall fra skalaen i avtalen. Noe annet kan ikke oversettes til et poeng uten å gjette.',
  'celle-tom':
    'Vurderingen finnes, men sier ikke noe. Et hull skal ha en grunn, slik at leseren vet hvorfor.',
  'celle-motstrid':
    'Vurderingen sier to ting om det samme, for eksempel både et poeng og at den ikke er gjort. Da er det ikke til å vite hva som gjelder.',
  'belop-ugyldig':
    'Beløpet kan leses på flere måter, eller ikke i det hele tatt. Punktum kan være tusenskille eller desimaltegn, og forskjellen er tusen ganger så mye. Verktøyet spør i stedet for å gjette. Et lite tall uten enhet, som 17, leses som kroner. Det er sjelden ment, så det gir en advarsel.',
  'tall-ugyldig':
    'Her skal det stå et tall. Punktum og andre tegn kan gjøre at det leses som noe annet enn det som er ment.',
  'virkning-uklar':
    'En virkning i kroner må si hvor mye, når og hvem den gjelder. Mangler noe av det, eller sier den to ting, kan den ikke legges sammen med resten.',

  'avtale-ikke-funnet':
    'Saken sier hvilken avtale den skal vurderes etter. Verktøyet leter i nærmeste mappe «criteria» oppover fra saken, og så blant avtalene som følger med.',
  'avtale-ubrukelig':
    'Avtalen saken viser til, har feil. Kriterier, skala og krav kan da ikke stoles på, så saken blir ikke vurdert før avtalen er rettet.',
  'avtale-henvisning':
    'Avtalefilen nevner et kriterium, et område eller en regel som ikke finnes. Det som står der, ville aldri ha blitt brukt.',
  'avtale-gjentatt': 'To kriterier har den samme id-en. Da kan ikke et poeng i en sak knyttes til det rette.',
  'skala-ugyldig':
    'Skalaen må gå fra lavt til høyt, ha et trinn for 0 og bruke hvert ord, tegn og tall én gang. Ellers betyr ikke det samme poenget det samme hver gang.',
  'vekt-ugyldig':
    'En vekt er et tall over 0. Skal et kriterium ikke telle, hører det ikke hjemme i avtalen. Et kriterium uten vekt har 1.',
  'terskel-ugyldig':
    'En terskel er en andel fra 0,5 til 1. Under en halv kunne både «klart» og «klart ikke» være oppfylt samtidig.',
  'risikomatrise-ugyldig':
    'Matrisen må ha én rad for hver sannsynlighet og én kolonne for hver konsekvens. Ellers finnes det hendelser som ikke har noen farge.',
  'innbyggere-mangler':
    'Avtalen sier at kommunene skal telle etter folketall, men en av dem står uten. Da kan ikke poengene slås sammen.',

  'former-ikke-funnet':
    'Filen med organisasjonsformer følger med verktøyet og har reglene om form og lov. Finnes den ikke, er installasjonen ufullstendig.',
  'former-ubrukelig':
    'Filen med organisasjonsformer i mappen «criteria» har feil. Reglene om form og lov kan da ikke brukes, så ingen sak blir vurdert.',
  'henvisning-uforstaelig':
    'En henvisning til en kilde må ha en fast form, for verktøyet kontrollerer at stedet er ført opp, og skriver den på hvert språk.',
  'henvisning-ukjent':
    'Henvisningen nevner en kilde eller en paragraf som ikke er ført opp i filen. Da er det ikke sikkert at noen har lest den.',
  'regel-uten-hjemmel':
    'En regel om form eller lov er ikke ført opp med paragraf. Den ville aldri ha sagt fra, og det ville ha sett ut som om loven ikke hadde noe å si.',
  'form-mangler':
    'Filen må ha alle organisasjonsformene, for en sak kan bruke hvilken som helst av dem. Mangler én, finnes det ikke noe svar om den.',

  'utkast-sak-ikke-funnet':
    'Utkastet sier hvilken sak det hører til, men saken finnes ikke i nærheten. Uten den vet ikke verktøyet hvem som deltar, eller hvor langt saken er kommet.',
  'utkast-sak-ubrukelig':
    'Saken til utkastet har feil. Utkastet kontrolleres så langt det går, men ikke mot saken.',
  'utkast-alternativ-ukjent':
    'Utkastet gjelder et alternativ som ikke står i saken. Som regel er id-en skrevet feil.',
  'utkast-form-ulik':
    'Formen i utkastet og i saken er ikke den samme. Formen avgjør hva avtalen må inneholde, så én av dem må rettes.',
  'utkast-henvisning':
    'Utkastet nevner et avtalepunkt som ikke gjelder formen, eller en deltaker som ikke er med i saken. Det blir ikke lest.',

  'ark-sak-ikke-funnet':
    'Arket sier hvilken sak det hører til, men saken finnes ikke i mappen. Uten den vet ikke verktøyet hvilke alternativer og kriterier som skal ha poeng.',
  'ark-sak-ubrukelig': 'Saken til arket har feil. Poengene kan ikke kontrolleres før den er rettet.',
  'ark-ikke-ved-saken':
    'Bare ark i samme mappe som saken blir med når den vurderes. Arket er funnet, men ligger et annet sted.',
  'ark-annen-kommune':
    'Arket sier at det gjelder én kommune, men har poeng for en annen. De poengene blir ikke regnet med.',
  'ark-samme-vurderer':
    'Hver vurderer teller én gang for hver kommune. Har samme person eller enhet to ark, blir bare det første regnet med.',
  'ark-ikke-ferdig':
    'Arket har ikke poeng for alt. Det kan være riktig, hvis vurdereren bare skal vurdere en del. Resten er ikke vurdert, og regnes ikke som 0.',

  'vekter-uten-svar': 'Metoden bygger på svar, men filen har ingen. Da kan ingen se hvor vektene kommer fra.',
  'vekter-annen-metode':
    'Svarene hører til en annen metode enn den filen oppgir. De ville ikke ha blitt regnet med.',
  'vekter-mangler-kriterium':
    'Hvert kriterium i avtalen må være med. Et kriterium som ikke skal telle, skal få 0 og ikke utelates. Ellers er det ikke til å se om det er glemt.',
  'vekter-mangler-par': 'Ved parvis sammenligning må alle par være sammenlignet før vektene kan regnes ut.',
  'vekter-par-igjen':
    'Et par kan bare sammenlignes én gang, og et kriterium ikke med seg selv. Ellers er det ikke til å vite hvilket svar som gjelder.',
  'vekter-uten-hundre': 'Det løftet som er mest verdt, skal ha 100, for de andre måles mot det.',
  'vekter-utenfor':
    'Svaret ligger utenfor det metoden tillater. Som regel er det et siffer for mye, eller et par som står feil vei.',
  'vekter-alle-null': 'Når alle kriteriene har 0, er det ingenting som teller.',
  'vekter-folger-ikke':
    'Vektene i filen er ikke de svarene gir. Da kan ingen se om det er svarene eller vektene som gjelder.',
  'vekter-ikke-regnet':
    'Filen har svar, men vektene er ikke regnet ut ennå. Den kan ikke brukes på en sak før det er gjort.',
  'vekter-inkonsistent':
    'Sammenligningene motsier hverandre mer enn det som er vanlig å godta. Vektene kan brukes, men svarene bør ses på en gang til.',
  'vekter-gammel-avtale':
    'Vektene er bestemt for en annen versjon av avtalen. Kriteriene kan ha endret betydning siden da.',
  'vekter-etter-poeng':
    'Vektene er bestemt etter at poengene var satt. Da kan de bli valgt etter hvilket svar de gir. Det er en merknad, fordi rekkefølgen noen ganger har en god grunn.',
  'prosjekt-regel-ukjent':
    'Prosjektfilen gir en alvorlighet til noe som ikke er en regel. Bare regler kan få en annen alvorlighet; feil i filene er alltid feil.',
  'prosjekt-regel-fast':
    'Noen regler kan ikke gjøres mildere: de som stenger for et alternativ, og de som sier fra om innhold som er galt.',
  'prosjekt-sti':
    'Prosjektfilen peker på en fil eller mappe som ikke finnes. Stier regnes fra mappen prosjektfilen ligger i.',
  'prosjekt-monster':
    'Et mønster for filnavn er så langt, eller har så mange jokertegn, at det kan ta svært lang tid å prøve.',
  'sak-id-dobbel':
    'To saker har den samme id-en. Id-en skiller sakene i tabeller, utkast og filnavn, så den ene ville ha skjult den andre.',
  'ignorer-ukjent-regel':
    'En kommentar ber om å ignorere noe som ikke er en regel. Da ignorerer den ingenting.',
  'ignorer-uten-begrunnelse':
    'En kommentar som ignorerer et funn, må si hvorfor. Den som leser saken senere, skal kunne se om grunnen fortsatt gjelder.',
  'ignorer-ikke-tillatt':
    'Noen funn kan ikke ignoreres: de som stenger for et alternativ, og de som sier fra om innhold som er galt.',
  'ignorer-uten-virkning':
    'Kommentaren ignorerer et funn som ikke er der. Blir den stående, kan den skjule et funn som kommer senere.',
  'grunnlinje-utdatert':
    'Grunnlinjen er listen over gamle funn som ikke teller. Ett av dem er rettet. Listen skal bare bli kortere, så linjen må bort.',
};
