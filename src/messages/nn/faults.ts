// Nynorsk for the codes that are no rules, told at length: what the fault is, and why it matters.
import type { FaultCode } from '../../diagnostics/fault-codes.js';

export const faultTexts: Record<FaultCode, string> = {
  'fil-tom':
    'Fila har ikkje noko innhald, eller berre kommentarar. Det er ikkje noko å vurdere. Som regel er feil fil oppgitt, eller lagringa gjekk gale.',
  'fil-ikke-utf8':
    'Teikna i ei fil kan vere lagra på fleire måtar. Verktøyet les UTF-8, som er det vanlege no. Er fila lagra på ein annan måte, blir æ, ø og å til andre teikn, så verktøyet stansar i staden for å gjette.',
  'fil-for-stor':
    'Ei sak er sjeldan over 100 kB. Ei fil som er mange gonger større, er truleg noko anna enn ei saksfil, og verktøyet les ho ikkje.',
  'fil-ikke-lest':
    'Fila finst, men verktøyet får ikkje opna ho: Du manglar tilgang, eller ho er ei lenkje som ikkje fører nokon stad. Dei andre filene blir lesne som vanleg.',
  kontrolltegn:
    'Fila har eit teikn som ikkje er synleg på skjermen. Slike teikn følgjer gjerne med når tekst blir kopiert frå eit anna program. Dei kan øydeleggje visinga og er aldri meinte.',
  'git-konflikt':
    'To har endra det same, og git har sett inn begge utgåvene med merke rundt. Til nokon har valt, står saka der med to svar.',
  'yaml-innrykk':
    'Innrykket seier kva som høyrer til kva. Er ei linje rykt inn annleis enn naboane, veit ikkje verktøyet om ho høyrer til linja over eller til noko lenger oppe.',
  'yaml-tabulator':
    'YAML tillèt ikkje tabulator som innrykk, for han er ikkje like brei i alle program. Still redigeringsprogrammet inn på mellomrom, så skjer det ikkje igjen.',
  'hardt-mellomrom':
    'Eit hardt mellomrom ser ut som eit vanleg, men er eit anna teikn. Det følgjer ofte med tekst frå Word, Teams og nettsider. Som innrykk, etter kolon eller etter ein bindestrek blir det lese som ein del av teksten.',
  'yaml-kolon':
    'Kolon med mellomrom etter skil ein nøkkel frå verdien. Står det eit slikt kolon inne i ein tekst utan hermeteikn, blir resten lesen som noko anna enn teksten.',
  'yaml-mellomrom-mangler':
    'Utan mellomrom etter kolon blir heile linja lesen som éin tekst. Nøkkelen og verdien blir borte utan at det syner.',
  'yaml-anforsel':
    'Eit hermeteikn opnar ein tekst som aldri blir lukka. Då blir alt etter det lese som ein del av teksten, heilt til neste hermeteikn eller slutten av fila.',
  'yaml-apostrof':
    'I ein tekst med enkle hermeteikn er apostrofen slutten på teksten. Det som står etter, let seg ikkje lese. Med doble hermeteikn kan apostrofar stå fritt.',
  'krumme-anforselstegn':
    'Tekstbehandlarar byter ut rette hermeteikn med krumme. YAML kjenner berre dei rette. Dei krumme blir med i teksten, eller gjer at han blir lesen feil.',
  'yaml-tegn':
    'Nokre teikn har ei eiga meining først i ein tekst, til dømes %, @ og `. Med hermeteikn rundt er dei vanlege teikn.',
  'yaml-bare-strek':
    'Ein strek åleine betyr i YAML eit punkt i ei liste. Som poeng eller verdi må han stå i hermeteikn.',
  listestrek:
    'Tekstbehandlarar lagar kuler og tankestrekar i lister. Berre bindestrek og mellomrom lagar ei liste i YAML. Med eit anna teikn blir punktet lese som tekst.',
  'komma-deler-tekst':
    'Inne i krøllparentesar skil komma nøklane frå kvarandre. Eit komma i ei setning utan hermeteikn kuttar difor setninga, og resten blir borte frå saka.',
  nummertegn:
    'Eit mellomrom og # byrjar ein kommentar. Resten av linja blir ikkje lesen. Det er ei åtvaring fordi det kan vere meint, men i ei grunngiving er det sjeldan det.',
  'yaml-alias':
    'Ei stjerne føre eit ord viser i YAML til noko som er merkt med & ein annan stad i fila. Finst ikkje merket, har verdien ikkje noko innhald.',
  'yaml-merke':
    'Eit utropsteikn føre ein verdi seier i YAML kva slags verdi det er. Verktøyet kjenner ingen slike merke, og gjettar ikkje.',
  'yaml-flere-dokumenter':
    'Ei linje med --- deler fila i fleire dokument. Berre det første ville ha blitt lese, og resten ville ha falle ut utan at nokon merkte det.',
  'yaml-for-stor':
    'Fila har fleire verdiar, eller verdiar lenger inne i kvarandre, enn ei sak kan ha. Grensa vernar mot filer som er laga for å få verktøyet til å stå.',
  'yaml-uforstaelig':
    'Fila følgjer ikkje reglane for YAML, og verktøyet kjenner ikkje att nokon vanleg skrivefeil. Staden som blir vist, er der lesinga stansa. Årsaka står ofte på linja føre.',
  'nokkel-dobbel':
    'Den same nøkkelen kan berre stå éin gong på same staden. Mange program tek den siste utan å seie frå, og då er det tilfeldig kva som gjeld.',
  'nokkel-ikke-tekst':
    'Det som står føre kolon, må vere eit ord. Ei liste, eit tal åleine eller ingenting kan ikkje vere ein nøkkel i desse filene.',
  'tall-ikke-endelig': 'YAML kan skrive uendeleg og «ikkje eit tal». Ingen av dei går det an å rekne med.',

  'format-ukjent':
    'Nøkkelen «format» seier kva slags fil det er, og i kva utgåve. Utan han veit ikkje verktøyet korleis resten skal lesast.',
  'format-annet':
    'Fila er i orden som det ho er, men kommandoen treng noko anna. «score» vurderer saker. Avtalar, ark og utkast kontrollerer du med «validate».',
  'nokkel-ukjent':
    'Nøkkelen finst ikkje i formatet. Han ville ikkje ha blitt lesen, og det som står der, ville ikkje hatt nokon verknad. Som regel er det ein skrivefeil eller feil innrykk.',
  'nokkel-feilskrevet':
    'Ein nøkkel som må vere med, manglar, og ein ukjend nøkkel liknar på han. Det er éin feil, så han blir meld som éin.',
  'nokkel-mangler':
    'Nokre nøklar må vere med for at fila skal kunne brukast. Kva nøklar det er, står i skjemaet for formatet.',
  'type-feil':
    'Verdien er av eit anna slag enn nøkkelen skal ha, til dømes eit tal der det skal vere tekst. Tal utan hermeteikn mistar nullar framme, så kommunenummer og versjonar må stå i hermeteikn.',
  'verdi-ukjent':
    'Nøkkelen har nokre faste ord å velje mellom, og dette er ikkje eitt av dei. Faste ord gjer at sakene kan samanliknast.',
  'verdi-mangler':
    'Det står ingenting etter kolon. Verktøyet veit ikkje om verdien er gløymd, eller om han ikkje gjeld.',
  'verdi-utenfor': 'Talet er mindre eller større enn nøkkelen kan ha. Som regel er det eit siffer for mykje.',
  'antall-feil':
    'Lista har for få eller for mange verdiar. Eit spenn har to: den lågaste og den høgaste. Eit komma i eit tal utan hermeteikn gjer eitt tal til to.',
  'gjentatt-verdi':
    'Det same står to gonger i ei liste der kvar verdi skal vere for seg. Anten er den eine ein skrivefeil, eller så er han overflødig.',
  'id-ugyldig':
    'Ein id blir brukt i filnamn, kommandoar og tilvisingar, så han har berre små bokstavar frå a til z, tal og bindestrek. Namnet som blir vist, kan skrivast fritt under «navn» eller «tittel».',
  'dato-ugyldig':
    'Datoar blir skrivne som år-månad-dag, slik at dei ikkje kan mistydast og let seg ordne. Dagen må òg finnast: 31. november gjer ikkje det.',
  'kommunenummer-ugyldig':
    'Eit kommunenummer har fire siffer. Utan hermeteikn blir det lese som eit tal, og nullen framme forsvinn.',
  'poeng-ukjent':
    'Eit poeng skriv de med eit ord, eit teikn eller eit tal frå skalaen i avtalen. Noko anna kan ikkje omsetjast til eit poeng utan å gjette.',
  'celle-tom':
    'Vurderinga finst, men seier ikkje noko. Eit hol skal ha ein grunn, slik at lesaren veit kvifor.',
  'celle-motstrid':
    'Vurderinga seier to ting om det same, til dømes både eit poeng og at ho ikkje er gjord. Då er det ikkje til å vite kva som gjeld.',
  'belop-ugyldig':
    'Beløpet kan lesast på fleire måtar, eller ikkje i det heile. Punktum kan vere tusenskilje eller desimalteikn, og skilnaden er tusen gonger så mykje. Verktøyet spør i staden for å gjette. Eit lite tal utan eining, som 17, blir lese som kroner. Det er sjeldan meint, så det gir ei åtvaring.',
  'tall-ugyldig':
    'Her skal det stå eit tal. Punktum og andre teikn kan gjere at det blir lese som noko anna enn det som er meint.',
  'virkning-uklar':
    'Ein verknad i kroner må seie kor mykje, når og kven han gjeld. Manglar noko av det, eller seier han to ting, kan han ikkje leggjast saman med resten.',

  'avtale-ikke-funnet':
    'Saka seier kva avtale ho skal vurderast etter. Verktøyet leitar i næraste mappe «criteria» oppover frå saka, og så blant avtalane som følgjer med.',
  'avtale-ubrukelig':
    'Avtalen saka viser til, har feil. Kriterium, skala og krav er då ikkje til å lite på, så saka blir ikkje vurdert før avtalen er retta.',
  'avtale-henvisning':
    'Avtalefila nemner eit kriterium, eit område eller ein regel som ikkje finst. Det som står der, ville aldri ha blitt brukt.',
  'avtale-gjentatt':
    'To kriterium har den same id-en. Då kan ikkje eit poeng i ei sak knytast til det rette.',
  'skala-ugyldig':
    'Skalaen må gå frå lågt til høgt, ha eit trinn for 0 og bruke kvart ord, teikn og tal éin gong. Elles betyr ikkje det same poenget det same kvar gong.',
  'vekt-ugyldig':
    'Ei vekt er eit tal over 0. Skal eit kriterium ikkje telje, høyrer det ikkje heime i avtalen. Eit kriterium utan vekt har 1.',
  'terskel-ugyldig':
    'Ein terskel er ein andel frå 0,5 til 1. Under ein halv kunne både «klart» og «klart ikkje» vere oppfylt samtidig.',
  'risikomatrise-ugyldig':
    'Matrisa må ha éi rad for kvart sannsyn og éi kolonne for kvar konsekvens. Elles finst det hendingar som ikkje har nokon farge.',
  'innbyggere-mangler':
    'Avtalen seier at kommunane skal telje etter folketal, men éin av dei står utan. Då kan ikkje poenga slåast saman.',

  'former-ikke-funnet':
    'Fila med organisasjonsformer følgjer med verktøyet og har reglane om form og lov. Finst ho ikkje, er installasjonen ikkje fullstendig.',
  'former-ubrukelig':
    'Fila med organisasjonsformer i mappa «criteria» har feil. Reglane om form og lov kan då ikkje brukast, så inga sak blir vurdert.',
  'henvisning-uforstaelig':
    'Ei tilvising til ei kjelde må ha ei fast form, for verktøyet kontrollerer at staden er ført opp, og skriv ho på kvart språk.',
  'henvisning-ukjent':
    'Tilvisinga nemner ei kjelde eller ein paragraf som ikkje er ført opp i fila. Då er det ikkje sikkert at nokon har lese ho.',
  'regel-uten-hjemmel':
    'Ein regel om form eller lov er ikkje ført opp med paragraf. Han ville aldri ha sagt frå, og det ville ha sett ut som om lova ikkje hadde noko å seie.',
  'form-mangler':
    'Fila må ha alle organisasjonsformene, for ei sak kan bruke kva som helst av dei. Manglar éi, kjem det ikkje noko svar om ho.',

  'utkast-sak-ikke-funnet':
    'Utkastet seier kva sak det høyrer til, men saka finst ikkje i nærleiken. Utan ho veit ikkje verktøyet kven som deltek, eller kor langt saka er komen.',
  'utkast-sak-ubrukelig':
    'Saka til utkastet har feil. Utkastet blir kontrollert så langt det går, men ikkje mot saka.',
  'utkast-alternativ-ukjent':
    'Utkastet gjeld eit alternativ som ikkje står i saka. Som regel er id-en skriven feil.',
  'utkast-form-ulik':
    'Forma i utkastet og i saka er ikkje den same. Forma avgjer kva avtalen må innehalde, så éi av dei må rettast.',
  'utkast-henvisning':
    'Utkastet nemner eit avtalepunkt som ikkje gjeld forma, eller ein deltakar som ikkje er med i saka. Det blir ikkje lese.',

  'ark-sak-ikke-funnet':
    'Arket seier kva sak det høyrer til, men saka finst ikkje i mappa. Utan ho veit ikkje verktøyet kva alternativ og kriterium som skal ha poeng.',
  'ark-sak-ubrukelig': 'Saka til arket har feil. Poenga kan ikkje kontrollerast før ho er retta.',
  'ark-ikke-ved-saken':
    'Berre ark i same mappe som saka blir med når ho blir vurdert. Arket er funne, men ligg ein annan stad.',
  'ark-annen-kommune':
    'Arket seier at det gjeld éin kommune, men har poeng for ein annan. Dei poenga blir ikkje rekna med.',
  'ark-samme-vurderer':
    'Kvar vurderar tel éin gong for kvar kommune. Har same person eller eining to ark, blir berre det første rekna med.',
  'ark-ikke-ferdig':
    'Arket har ikkje poeng for alt. Det kan vere rett, dersom vurderaren berre skal vurdere ein del. Resten er ikkje vurdert, og blir ikkje rekna som 0.',

  'vekter-uten-svar': 'Metoden byggjer på svar, men fila har ingen. Då kan ingen sjå kvar vektene kjem frå.',
  'vekter-annen-metode':
    'Svara høyrer til ein annan metode enn den fila oppgir. Dei ville ikkje ha blitt rekna med.',
  'vekter-mangler-kriterium':
    'Kvart kriterium i avtalen må vere med. Eit kriterium som ikkje skal telje, skal få 0 og ikkje utelatast. Elles er det ikkje til å sjå om det er gløymt.',
  'vekter-mangler-par': 'Ved parvis samanlikning må alle par vere samanlikna før vektene kan reknast ut.',
  'vekter-par-igjen':
    'Eit par kan berre samanliknast éin gong, og eit kriterium ikkje med seg sjølv. Elles er det ikkje til å vite kva svar som gjeld.',
  'vekter-uten-hundre': 'Det lyftet som er mest verdt, skal ha 100, for dei andre blir målte mot det.',
  'vekter-utenfor':
    'Svaret ligg utanfor det metoden tillèt. Som regel er det eit siffer for mykje, eller eit par som står feil veg.',
  'vekter-alle-null': 'Når alle kriteria har 0, er det ingenting som tel.',
  'vekter-folger-ikke':
    'Vektene i fila er ikkje dei svara gir. Då kan ingen sjå om det er svara eller vektene som gjeld.',
  'vekter-ikke-regnet':
    'Fila har svar, men vektene er ikkje rekna ut enno. Ho kan ikkje brukast på ei sak før det er gjort.',
  'vekter-inkonsistent':
    'Samanlikningane seier imot kvarandre meir enn det som er vanleg å godta. Vektene kan brukast, men svara bør sjåast på ein gong til.',
  'vekter-gammel-avtale':
    'Vektene er bestemte for ein annan versjon av avtalen. Kriteria kan ha endra meining sidan då.',
  'vekter-etter-poeng':
    'Vektene er bestemte etter at poenga var sette. Då kan dei bli valde etter kva svar dei gir. Det er ein merknad, fordi rekkjefølgja nokre gonger har ein god grunn.',
  'prosjekt-regel-ukjent':
    'Prosjektfila seier kor tungt noko skal vege, men det er ikkje ein regel. Berre reglar kan vege annleis; feil i filene er alltid feil.',
  'prosjekt-regel-fast':
    'Nokre reglar kan ikkje gjerast mildare: dei som stengjer for eit alternativ, og dei som seier frå om innhald som er gale.',
  'prosjekt-sti':
    'Prosjektfila peikar på ei fil eller mappe som ikkje finst. Stiar blir rekna frå mappa prosjektfila ligg i.',
  'prosjekt-monster':
    'Eit mønster for filnamn er så langt, eller har så mange jokerteikn, at det kan ta svært lang tid å prøve.',
  'sak-id-dobbel':
    'To saker har den same id-en. Id-en skil sakene i tabellar, utkast og filnamn, så den eine ville ha skjult den andre.',
  'ignorer-ukjent-regel':
    'Ein kommentar ber om å ignorere noko som ikkje er ein regel. Då ignorerer han ingenting.',
  'ignorer-uten-begrunnelse':
    'Ein kommentar som ignorerer eit funn, må seie kvifor. Den som les saka seinare, skal kunne sjå om grunnen framleis gjeld.',
  'ignorer-ikke-tillatt':
    'Nokre funn kan ikkje ignorerast: dei som stengjer for eit alternativ, og dei som seier frå om innhald som er gale.',
  'ignorer-uten-virkning':
    'Kommentaren ignorerer eit funn som ikkje er der. Blir han ståande, kan han skjule eit funn som kjem seinare.',
  'grunnlinje-utdatert':
    'Grunnlinja er lista over gamle funn som ikkje tel. Eitt av dei er retta. Lista skal berre bli kortare, så linja må bort.',
};
