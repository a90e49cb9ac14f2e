// Bokmål for the words that the tool prints and that not everyone knows: what each means here.
import type { TermId } from '../../assessment/terms.js';
import type { TermText } from '../knowledge.js';

export const termTexts: Record<TermId, TermText> = {
  kriterium: {
    name: 'kriterium',
    text: 'Noe kommunene er enige om å vurdere alternativene etter, for eksempel tjenestekvalitet. Kriteriene står i avtalen, og alle saker som bruker avtalen, vurderes etter de samme.',
  },
  avgrensning: {
    name: 'avgrensning',
    text: 'Det avtalen sier om hva som hører til et kriterium, og hva som hører til et annet. Uten avgrensning kan to personer telle den samme kronen på to kriterier.',
  },
  nivabeskrivelse: {
    name: 'nivåbeskrivelse',
    text: 'Det avtalen krever for et bestemt poeng på et kriterium. Beskrivelsene gjør at to som vurderer hver for seg, kommer til det samme.',
  },
  poeng: {
    name: 'poeng',
    text: 'Hvor mye bedre eller dårligere et alternativ er enn nullalternativet på ett kriterium. 0 betyr uendret. Poenget kan skrives som ord, tegn eller tall, for alle kommunene eller for hver av dem.',
  },
  spenn: {
    name: 'spenn',
    text: 'Laveste og høyeste verdi noe rimelig kan ha. Et usikkert poeng skrives som et spenn, for eksempel fra 1 til 3. Verktøyet prøver tall fra hele spennet når det undersøker hvor sikkert svaret er.',
  },
  'ikke-vurdert': {
    name: 'ikke vurdert',
    text: 'Et poeng som mangler, med en grunn. Det regnes aldri som 0. I stedet vises verdien som et spenn: hva den kan bli når hullet er fylt.',
  },
  verdi: {
    name: 'verdi',
    text: 'Det samlede resultatet for et alternativ: poengene på alle kriteriene, ganget med vektene og lagt sammen. Verdien er på samme skala som poengene, og nullalternativet er 0.',
  },
  vekt: {
    name: 'vekt',
    text: 'Hvor mye et kriterium teller sammenlignet med de andre. Har alle den samme vekten, teller de likt. Bare forholdet mellom vektene betyr noe: 2 og 1 er det samme som 20 og 10.',
  },
  vekting: {
    name: 'vekting',
    text: 'Én måte å fordele vekt på kriteriene på. Kommunene har sjelden avtalt vekter, så verktøyet ser på alle vektinger, alle like sannsynlige, og finner hvor ofte svaret blir det samme. Er poengene sikre og alternativene få, regnes andelen helt ut. Ellers prøves et stort antall tilfeldige vektinger.',
  },
  'kommer-forst': {
    name: 'kommer først i X av 100 vektinger',
    text: 'Hvor stor del av alle måter å vekte kriteriene på som gir alternativet førsteplassen blant dem som kan velges. 83 av 100 betyr at svaret sjelden avhenger av vektene. Det er ikke en sannsynlighet for at samarbeidet lykkes. I faglitteraturen heter det forventet førsteplass eller akseptabilitet.',
  },
  sentralvekter: {
    name: 'sentralvekter',
    text: 'Gjennomsnittet av alle vektingene som gir et alternativ førsteplassen. De viser hva en som foretrekker alternativet, typisk må mene er viktig. Kommer det aldri først, har det ingen sentralvekter.',
  },
  dominans: {
    name: 'dominans',
    text: 'Ett alternativ er minst like godt som et annet på alle kriterier, for alle kommunene, og bedre på minst ett. Da finnes det ingen vekter som setter det andre foran.',
  },
  vendepunkt: {
    name: 'vendepunkt',
    text: 'Den minste endringen som gjør at et annet alternativ blir minst like godt: av én vekt, av flere vekter eller av én vurdering. Ligger vendepunktet langt unna, er svaret robust.',
  },
  terskel: {
    name: 'terskel',
    text: 'Hvor ofte noe må slå til før vurderingen kaller det klart. Avtalen har én terskel for om det bør samarbeides, og én for hvilken form det bør skje i.',
  },
  utfall: {
    name: 'utfall',
    text: 'Det en vurdering ender med. Det er sju mulige, fra «taler for» til «kan ikke vurderes». Utfallet er hva vurderingen i filen taler for, ikke et vedtak eller en innstilling.',
  },
  forbehold: {
    name: 'forbehold',
    text: 'En advarsel om saken eller om alternativet som leder, og som ingen har besvart. Den står sammen med svaret til den er rettet eller avklart.',
  },
  motargument: {
    name: 'sterkeste motargument',
    text: 'Det sterkeste som kan sies mot det vurderingen taler for, hentet fra saken selv: en kommune som taper, et kriterium som trekker ned, en rød hendelse eller en ulempe. Det står alltid ved siden av svaret.',
  },
  standardfeil: {
    name: 'standardfeil',
    text: 'Hvor mye et tall kan ventes å bomme fordi det bygger på et utvalg av vektinger og ikke på alle. Med 10 000 tilfeldige vektinger er den høyst et halvt av 100. Andeler som er regnet helt ut, har ingen standardfeil.',
  },
  startverdi: {
    name: 'startverdi',
    text: 'Tallet som de tilfeldige vektingene regnes ut fra. Det er alltid det samme, så den samme filen gir alltid det samme svaret.',
  },
  'kendalls-w': {
    name: 'Kendalls W',
    text: 'Hvor enige flere vurderere er om rekkefølgen på alternativene, fra 0 (ingen enighet) til 1 (helt enige). Tallet er rettet for alternativer som står likt.',
  },
  dobbelttelling: {
    name: 'dobbelttelling',
    text: 'At det samme forholdet gir poeng på to kriterier. Da teller det dobbelt, uansett hvilke vekter kriteriene har.',
  },

  avtale: {
    name: 'avtale',
    text: 'Filen som sier hva kommunene er blitt enige om å vurdere saker etter. Delen «avtalt» er det dokumentet sier. Delen «metode» er hvordan det brukes, og der står det hvem som har bestemt det.',
  },
  alternativ: {
    name: 'alternativ',
    text: 'En måte å løse oppgaven på, med en organisasjonsform og dem som er med. Saken har minst nullalternativet og ett til.',
  },
  nullalternativ: {
    name: 'nullalternativ',
    text: 'Det som skjer hvis kommunene ikke samarbeider på en ny måte. Det er ikke alltid å fortsette som før, for noe kan være bestemt alt. Alle andre alternativer måles mot det.',
  },
  organisasjonsform: {
    name: 'organisasjonsform',
    text: 'Måten et samarbeid er organisert på, for eksempel vertskommune, oppgavefellesskap eller interkommunalt selskap. Formen avgjør hvem som styrer, hvem som svarer for gjelden, og hvordan en kommune går ut.',
  },
  omrade: {
    name: 'område',
    text: 'Tjenesten eller oppgaven en sak gjelder, som kjøkkendrift eller kremasjon. Avtalen lister områdene og hva en sak om hvert av dem vanligvis bygger på.',
  },
  fase: {
    name: 'fase',
    text: 'En gruppe områder som kommunene vil ta samtidig. Avtalen sier hvilke fasene er, og i hvilken rekkefølge.',
  },
  trinn: {
    name: 'trinn',
    text: 'Ett område av flere som et samarbeid tar inn etter tur. Hvert trinn har sin egen sak og sitt eget vedtak.',
  },
  krav: {
    name: 'krav',
    text: 'Noe avtalen sier at en sak skal ha når den har kommet så langt. Det samme kravet kan være en merknad tidlig og en feil når saken skal til behandling.',
  },
  regel: {
    name: 'regel',
    text: 'Noe verktøyet ser etter i en sak, et utkast eller et ark. En regel kommer fra avtalen, fra formatet eller fra lov. Hver regel har en id, og samarbeid explain forklarer den.',
  },
  funn: {
    name: 'funn: feil, advarsel og merknad',
    text: 'Noe verktøyet har funnet i en fil. En feil må rettes før saken går videre. En advarsel må rettes eller besvares. En merknad er noe å vite om.',
  },
  avklaring: {
    name: 'avklaring',
    text: 'Svaret på en advarsel, skrevet i saken: hvilken regel, hva svaret er, hvem som har gitt det, og når. Advarselen står da som avklart og er ikke lenger et forbehold.',
  },
  datagrunnlag: {
    name: 'datagrunnlag',
    text: 'Hvor gode opplysningene i saken er: oppdiktede eksempler, foreløpige eller kvalitetssikret. Det står øverst på hver side om saken.',
  },
  vurderingsark: {
    name: 'vurderingsark',
    text: 'En fil der én person eller enhet gir sine poeng, ved siden av saken. Da kan to kommuner vurdere hver for seg. Det som står i saken selv, gjelder foran arkene.',
  },
  utkast: {
    name: 'utkast til avtale',
    text: 'En samarbeidsavtale eller selskapsavtale som ikke er vedtatt. Verktøyet holder den opp mot det loven krever at avtalen sier. Mangler kan rettes, og endrer aldri rangeringen.',
  },
  etterproving: {
    name: 'etterprøving',
    text: 'Det som vises for en sak som er vedtatt, eller et samarbeid som er i gang: hva som er på plass, hva som mangler, og hva ingen har sagt noe om. Da gis det ikke noe utfall.',
  },
  fingeravtrykk: {
    name: 'fingeravtrykk',
    text: 'De korte tegnrekkene nederst på siden. De er regnet ut av innholdet i filene, så en annen kan se om hen har nøyaktig den samme saken og avtalen.',
  },

  virkning: {
    name: 'virkning',
    text: 'En endring i kroner som et alternativ gir, målt mot nullalternativet: hva det er, hvilket år, og hvem det gjelder. Verktøyet legger sammen det som er ført opp, uten å diskontere.',
  },
  innsparing: {
    name: 'innsparing og utgift',
    text: 'Om en virkning gjør det billigere eller dyrere enn nullalternativet. Beløpet skrives uten minus, for ordet sier hvilken vei pengene går.',
  },
  fordelingsnokkel: {
    name: 'fordelingsnøkkel',
    text: 'Hvordan en utgift deles mellom kommunene, for eksempel likt eller etter folketall. Beløp som skal deles med en nøkkel, står for seg selv på siden.',
  },
  prisniva: {
    name: 'prisnivå',
    text: 'Året kronene er målt i. Beløp fra ulike år kan ikke legges sammen uten å ta hensyn til prisstigningen.',
  },
  arsverk: {
    name: 'årsverk',
    text: 'Arbeidet én person gjør i full stilling i ett år. To halve stillinger er ett årsverk.',
  },
  risikomatrise: {
    name: 'risikomatrise',
    text: 'Tabellen i avtalen som sier hvor alvorlig en hendelse er, etter hvor sannsynlig den er, og hvor store følger den får. Grønn er lav risiko, rød er høy.',
  },
  'rod-hendelse': {
    name: 'rød hendelse',
    text: 'En hendelse som etter risikomatrisen er både så sannsynlig og så alvorlig at den må ha et tiltak og noen som har ansvaret.',
  },
  tiltak: {
    name: 'tiltak',
    text: 'Det som gjøres for at en hendelse skal bli mindre sannsynlig eller få mindre følger. Saken viser risikoen både før og etter tiltaket.',
  },
  robek: {
    name: 'ROBEK',
    text: 'Registeret for betinget godkjenning og kontroll. En kommune som står der, må få noen av vedtakene sine godkjent, blant annet om lån. Det kan også få betydning for lån i et interkommunalt selskap der kommunen er med.',
  },
  'mva-kompensasjon': {
    name: 'kompensasjon for merverdiavgift',
    text: 'Kommuner kan få igjen merverdiavgift på det de kjøper. Organisasjonsformen kan avgjøre om samarbeidet får det samme. Faller kompensasjonen bort, blir avgiften en utgift.',
  },

  vertskommune: {
    name: 'vertskommune',
    text: 'Kommunen som utfører oppgaven for de andre i et vertskommunesamarbeid. Det er den som er rettssubjekt. De andre kalles samarbeidskommuner og delegerer myndighet til den.',
  },
  samarbeidskommune: {
    name: 'samarbeidskommune',
    text: 'En kommune som lar en vertskommune utføre oppgaven for seg. Den kan ha rett til å instruere og til å gjøre om vedtak i saker som bare gjelder den selv.',
  },
  oppgavefellesskap: {
    name: 'kommunalt oppgavefellesskap',
    text: 'En form der kommuner løser felles oppgaver med et representantskap øverst. Fellesskapet kan produsere tjenester. Det kan ikke treffe enkeltvedtak, bortsett fra om interne forhold og tilskuddsordninger.',
  },
  'politisk-rad': {
    name: 'interkommunalt politisk råd',
    text: 'En form for samarbeid om saker på tvers av kommunegrensene, med et representantskap øverst. Rådet er en arena for å drøfte og samordne.',
  },
  rettssubjekt: {
    name: 'rettssubjekt',
    text: 'Noen som selv kan eie, inngå avtaler, ansette og bli saksøkt. Et interkommunalt selskap er et eget rettssubjekt. I et vertskommunesamarbeid er det vertskommunen.',
  },
  representantskap: {
    name: 'representantskap',
    text: 'Det øverste organet i et interkommunalt selskap, et oppgavefellesskap og et politisk råd. Kommunestyret i hver kommune velger medlemmene.',
  },
  nemnd: {
    name: 'felles, folkevalgt nemnd',
    text: 'Et organ i vertskommunen der alle kommunene har medlemmer, i den ene typen vertskommunesamarbeid. Kommunestyrene delegerer den samme myndigheten til nemnda.',
  },
  deltakeransvar: {
    name: 'deltakeransvar',
    text: 'At deltakerne selv svarer for det samarbeidet skylder. I noen former svarer hver kommune for hele sin andel, uten øvre grense. Hva som gjelder, står ved hver form.',
  },
  uttreden: {
    name: 'uttreden',
    text: 'At en kommune går ut av et samarbeid. Loven eller avtalen sier med hvilken frist. Avtalen bør også si hva som skjer med eiendeler, gjeld og ansatte.',
  },
  enkeltvedtak: {
    name: 'enkeltvedtak',
    text: 'Et vedtak som avgjør rettigheter eller plikter for én eller flere bestemte personer eller virksomheter, for eksempel om en tjeneste. Ikke alle organisasjonsformer kan få myndighet til å treffe slike.',
  },
  'prinsipiell-betydning': {
    name: 'prinsipiell betydning',
    text: 'Saker som er så viktige eller retningsgivende at folkevalgte bør avgjøre dem. Å opprette et samarbeid kan være prinsipielt uten at sakene samarbeidet skal avgjøre, er det.',
  },
  delegering: {
    name: 'delegering',
    text: 'At noen får myndighet til å avgjøre saker på vegne av den som har den. Kommunen har fortsatt ansvaret for oppgaven. Hvor langt myndighet kan delegeres, avhenger av formen og loven.',
  },
  'lovpalagt-oppgave': {
    name: 'lovpålagt oppgave',
    text: 'En oppgave kommunen har plikt til å løse etter lov, som barnevern. Lønn og IT er støtteoppgaver; kommunen velger selv hvordan de løses. Skillet kan avgjøre hvilke former som er åpne.',
  },
  saerlov: {
    name: 'særlov',
    text: 'En lov om ett område, som barnevernsloven eller brann- og eksplosjonsvernloven. Den kan åpne eller stenge for noe som kommuneloven ellers regulerer.',
  },
  hjemmel: {
    name: 'hjemmel',
    text: 'Det i lov eller vedtak som gir rett til å gjøre noe. Verktøyet viser paragrafen hver regel bygger på, og når teksten ble lest.',
  },
  virksomhetsoverdragelse: {
    name: 'virksomhetsoverdragelse',
    text: 'At en virksomhet går over til en ny arbeidsgiver. Da kan de ansatte ha rett til å følge med og beholde vilkårene sine. Om det gjelder, må vurderes i hver sak.',
  },

  intensjonsavtale: {
    name: 'intensjonsavtale',
    text: 'Et dokument der kommuner sier hva de vil samarbeide om, og hvordan de skal vurdere det. Den binder ikke kommunene til å vedta en bestemt sak.',
  },
  saksframlegg: {
    name: 'saksframlegg',
    text: 'Dokumentet som legges fram for folkevalgte før de treffer vedtak: forslag, bakgrunn, fakta og vurdering. Verktøyets side kan være grunnlag for det, men erstatter det ikke.',
  },
  kommunestyre: {
    name: 'kommunestyre og bystyre',
    text: 'Det øverste organet i kommunen. I byer heter det ofte bystyre. Avtaler om de fleste former for samarbeid vedtas av kommunestyret selv, i hver kommune.',
  },
  kommunedirektor: {
    name: 'kommunedirektør',
    text: 'Lederen for administrasjonen i kommunen. Kommunedirektøren skal påse at saker til folkevalgte er forsvarlig utredet, og gir ofte en innstilling. Den er kommunedirektørens, ikke verktøyets.',
  },
  'partssammensatt-utvalg': {
    name: 'partssammensatt utvalg',
    text: 'Et utvalg med representanter for kommunen som arbeidsgiver og for de ansatte. Det behandler saker om forholdet mellom dem.',
  },
  medvirkning: {
    name: 'medvirkning',
    text: 'At ansatte, tillitsvalgte, verneombud eller brukere får være med og påvirke en sak mens det ennå går an. Saken skal si hvem, når og i hvilken kommune.',
  },
  'likelydende-vedtak': {
    name: 'likelydende vedtak',
    text: 'At kommunene vedtar den samme teksten hver for seg. Det trengs når de skal bli parter i den samme avtalen.',
  },
  statsforvalter: {
    name: 'Statsforvalteren',
    text: 'Statens representant i fylket. Den fører tilsyn med kommunene, er klageinstans på flere områder og skal orienteres når et vertskommunesamarbeid er opprettet.',
  },
  kontrollutvalg: {
    name: 'kontrollutvalg',
    text: 'Utvalget som på vegne av kommunestyret kontrollerer hva kommunen gjør. Hvor mye innsyn det har i et samarbeid, avhenger av formen.',
  },
};
