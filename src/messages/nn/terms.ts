// Nynorsk for the words that the tool prints and that not everyone knows: what each means here.
import type { TermId } from '../../assessment/terms.js';
import type { TermText } from '../knowledge.js';

export const termTexts: Record<TermId, TermText> = {
  kriterium: {
    name: 'kriterium',
    text: 'Noko kommunane er samde om å vurdere alternativa etter, til dømes tenestekvalitet. Kriteria står i avtalen, og alle saker som bruker avtalen, blir vurderte etter dei same.',
  },
  avgrensning: {
    name: 'avgrensing',
    text: 'Det avtalen seier om kva som høyrer til eit kriterium, og kva som høyrer til eit anna. Utan avgrensing kan to personar telje den same krona på to kriterium.',
  },
  nivabeskrivelse: {
    name: 'nivåskildring',
    text: 'Det avtalen krev for eit visst poeng på eit kriterium. Skildringane gjer at to som vurderer kvar for seg, kjem til det same.',
  },
  poeng: {
    name: 'poeng',
    text: 'Kor mykje betre eller dårlegare eit alternativ er enn nullalternativet på eitt kriterium. 0 er uendra. Poenget kan skrivast som ord, teikn eller tal, for alle kommunane eller for kvar av dei.',
  },
  spenn: {
    name: 'spenn',
    text: 'Den lågaste og den høgaste verdien noko rimeleg kan ha. Eit usikkert poeng skriv de som eit spenn, til dømes frå 1 til 3. Verktøyet prøver tal frå heile spennet når det undersøkjer kor sikkert svaret er.',
  },
  'ikke-vurdert': {
    name: 'ikkje vurdert',
    text: 'Eit poeng som manglar, med ein grunn. Det blir aldri rekna som 0. I staden blir verdien vist som eit spenn: kva han kan bli når holet er fylt.',
  },
  verdi: {
    name: 'verdi',
    text: 'Det samla resultatet for eit alternativ: poenga på alle kriteria, gonga med vektene og lagde saman. Verdien er på same skala som poenga, og nullalternativet er 0.',
  },
  vekt: {
    name: 'vekt',
    text: 'Kor mykje eit kriterium tel samanlikna med dei andre. Har alle den same vekta, tel dei likt. Berre forholdet mellom vektene betyr noko: 2 og 1 er det same som 20 og 10.',
  },
  vekting: {
    name: 'vekting',
    text: 'Éin måte å fordele vekt på kriteria på. Kommunane har sjeldan avtalt vekter, så verktøyet ser på alle vektingar, alle like sannsynlege, og finn kor ofte svaret blir det same. Er poenga sikre og alternativa få, blir delen rekna heilt ut. Elles blir mange tilfeldige vektingar prøvde.',
  },
  'kommer-forst': {
    name: 'kjem først i X av 100 vektingar',
    text: 'Kor stor del av alle måtar å vekte kriteria på som gir alternativet førsteplassen blant dei ein kan velje. 83 av 100 betyr at svaret sjeldan kjem an på vektene. Det er ikkje kor sannsynleg det er at samarbeidet lykkast. I faglitteraturen heiter det forventa førsteplass eller akseptabilitet.',
  },
  sentralvekter: {
    name: 'sentralvekter',
    text: 'Gjennomsnittet av alle vektingane som gir eit alternativ førsteplassen. Dei viser kva ein som føretrekkjer alternativet, typisk må meine er viktig. Kjem det aldri først, har det ingen sentralvekter.',
  },
  dominans: {
    name: 'dominans',
    text: 'Eitt alternativ er minst like godt som eit anna på alle kriteria, for alle kommunane, og betre på minst eitt. Då finst det ingen vekter som set det andre framføre.',
  },
  vendepunkt: {
    name: 'vendepunkt',
    text: 'Den minste endringa som gjer at eit anna alternativ blir minst like godt: av éi vekt, av fleire vekter eller av éi vurdering. Ligg vendepunktet langt unna, er svaret robust.',
  },
  terskel: {
    name: 'terskel',
    text: 'Kor ofte noko må slå til før vurderinga kallar det klart. Avtalen har éin terskel for om kommunane bør samarbeide, og éin for kva form det bør skje i.',
  },
  utfall: {
    name: 'utfall',
    text: 'Det ei vurdering endar med. Det er sju moglege, frå «talar for» til «kan ikkje vurderast». Utfallet er kva vurderinga i fila talar for, ikkje eit vedtak eller ei innstilling.',
  },
  forbehold: {
    name: 'atterhald',
    text: 'Ei åtvaring om saka eller om alternativet som leier, og som ingen har svart på. Ho står saman med svaret til ho er retta eller avklara.',
  },
  motargument: {
    name: 'sterkaste motargument',
    text: 'Det sterkaste ein kan seie mot det vurderinga talar for, henta frå saka sjølv: ein kommune som tapar, eit kriterium som trekkjer ned, ei raud hending eller ei ulempe. Det står alltid ved sida av svaret.',
  },
  standardfeil: {
    name: 'standardfeil',
    text: 'Kor mykje ein kan vente at eit tal bommar fordi det byggjer på eit utval av vektingar og ikkje på alle. Med 10 000 tilfeldige vektingar er han høgst eit halvt av 100. Delar som er rekna heilt ut, har ingen standardfeil.',
  },
  startverdi: {
    name: 'startverdi',
    text: 'Talet dei tilfeldige vektingane blir rekna ut frå. Det er alltid det same, så den same fila gir alltid det same svaret.',
  },
  'kendalls-w': {
    name: 'Kendalls W',
    text: 'Kor samde fleire vurderarar er om rekkjefølgja på alternativa, frå 0 (inga semje) til 1 (heilt samde). Talet er retta for alternativ som står likt.',
  },
  dobbelttelling: {
    name: 'dobbeltteljing',
    text: 'At det same forholdet gir poeng på to kriterium. Då tel det dobbelt, kva vekter kriteria enn har.',
  },

  avtale: {
    name: 'avtale',
    text: 'Fila som seier kva kommunane er blitt samde om å vurdere saker etter. Delen «avtalt» er det dokumentet seier. Delen «metode» er korleis det blir brukt, og der står det kven som har bestemt det.',
  },
  alternativ: {
    name: 'alternativ',
    text: 'Ein måte å løyse oppgåva på, med ei organisasjonsform og dei som er med. Saka har minst nullalternativet og eitt til.',
  },
  nullalternativ: {
    name: 'nullalternativ',
    text: 'Det som skjer dersom kommunane ikkje samarbeider på ein ny måte. Det er ikkje alltid å halde fram som før, for noko kan vere bestemt alt. Alle andre alternativ blir målte mot det.',
  },
  organisasjonsform: {
    name: 'organisasjonsform',
    text: 'Måten eit samarbeid er organisert på, til dømes vertskommune, oppgåvefellesskap eller interkommunalt selskap. Forma avgjer kven som styrer, kven som svarar for gjelda, og korleis ein kommune går ut.',
  },
  omrade: {
    name: 'område',
    text: 'Tenesta eller oppgåva ei sak gjeld, som kjøkkendrift eller kremasjon. Avtalen listar områda og kva ei sak om kvart av dei vanlegvis byggjer på.',
  },
  fase: {
    name: 'fase',
    text: 'Ei gruppe område som kommunane vil ta samtidig. Avtalen seier kva fasane er, og i kva rekkjefølgje.',
  },
  trinn: {
    name: 'trinn',
    text: 'Eitt område av fleire som eit samarbeid tek inn etter tur. Kvart trinn har si eiga sak og sitt eige vedtak.',
  },
  krav: {
    name: 'krav',
    text: 'Noko avtalen seier at ei sak skal ha når ho er komen så langt. Det same kravet kan vere ein merknad tidleg og ein feil når saka skal til handsaming.',
  },
  regel: {
    name: 'regel',
    text: 'Noko verktøyet ser etter i ei sak, eit utkast eller eit ark. Ein regel kjem frå avtalen, frå formatet eller frå lov. Kvar regel har ein id, og samarbeid explain forklarer han.',
  },
  funn: {
    name: 'funn: feil, åtvaring og merknad',
    text: 'Noko verktøyet har funne i ei fil. Ein feil må rettast før saka går vidare. Ei åtvaring må rettast eller få svar. Ein merknad er noko å vite om.',
  },
  avklaring: {
    name: 'avklaring',
    text: 'Svaret på ei åtvaring, skrive i saka: kva regel, kva svaret er, kven som har gitt det, og når. Åtvaringa står då som avklara og er ikkje lenger eit atterhald.',
  },
  datagrunnlag: {
    name: 'datagrunnlag',
    text: 'Kor gode opplysningane i saka er: oppdikta døme, førebelse eller kvalitetssikra. Det står øvst på kvar side om saka.',
  },
  vurderingsark: {
    name: 'vurderingsark',
    text: 'Ei fil der éin person eller éi eining gir sine poeng, ved sida av saka. Då kan to kommunar vurdere kvar for seg. Det som står i saka sjølv, gjeld framfor arka.',
  },
  utkast: {
    name: 'utkast til avtale',
    text: 'Ein samarbeidsavtale eller selskapsavtale som ikkje er vedteken. Verktøyet held han opp mot det lova krev at avtalen seier. Manglar kan rettast, og endrar aldri rangeringa.',
  },
  etterproving: {
    name: 'etterprøving',
    text: 'Det som blir vist for ei sak som er vedteken, eller eit samarbeid som er i gang: kva som er på plass, kva som manglar, og kva ingen har sagt noko om. Då blir det ikkje gitt noko utfall.',
  },
  fingeravtrykk: {
    name: 'fingeravtrykk',
    text: 'Dei korte teiknrekkjene nedst på sida. Dei er rekna ut av innhaldet i filene, så ein annan kan sjå om hen har nøyaktig den same saka og avtalen.',
  },

  virkning: {
    name: 'verknad',
    text: 'Ei endring i kroner som eit alternativ gir, målt mot nullalternativet: kva det er, kva år, og kven det gjeld. Verktøyet legg saman det som er ført opp, utan å diskontere.',
  },
  innsparing: {
    name: 'innsparing og utgift',
    text: 'Om ein verknad gjer det billegare eller dyrare enn nullalternativet. Beløpet skriv de utan minus, for ordet seier kva veg pengane går.',
  },
  fordelingsnokkel: {
    name: 'fordelingsnøkkel',
    text: 'Korleis ei utgift blir delt mellom kommunane, til dømes likt eller etter folketal. Beløp som skal delast med ein nøkkel, står for seg sjølve på sida.',
  },
  prisniva: {
    name: 'prisnivå',
    text: 'Året kronene er målte i. Beløp frå ulike år kan ikkje leggjast saman utan å ta omsyn til prisstiginga.',
  },
  arsverk: {
    name: 'årsverk',
    text: 'Arbeidet éin person gjer i full stilling i eitt år. To halve stillingar er eitt årsverk.',
  },
  risikomatrise: {
    name: 'risikomatrise',
    text: 'Tabellen i avtalen som seier kor alvorleg ei hending er, etter kor sannsynleg ho er, og kor store følgjer ho får. Grøn er låg risiko, raud er høg.',
  },
  'rod-hendelse': {
    name: 'raud hending',
    text: 'Ei hending som etter risikomatrisa er både så sannsynleg og så alvorleg at ho må ha eit tiltak og nokon som har ansvaret.',
  },
  tiltak: {
    name: 'tiltak',
    text: 'Det som blir gjort for at ei hending skal bli mindre sannsynleg eller få mindre følgjer. Saka viser risikoen både før og etter tiltaket.',
  },
  robek: {
    name: 'ROBEK',
    text: 'Registeret for betinga godkjenning og kontroll. Ein kommune som står der, må få nokre av vedtaka sine godkjende, mellom anna om lån. Det kan òg få noko å seie for lån i eit interkommunalt selskap der kommunen er med.',
  },
  'mva-kompensasjon': {
    name: 'kompensasjon for meirverdiavgift',
    text: 'Kommunar kan få att meirverdiavgift på det dei kjøper. Organisasjonsforma kan avgjere om samarbeidet får det same. Fell kompensasjonen bort, blir avgifta ei utgift.',
  },

  vertskommune: {
    name: 'vertskommune',
    text: 'Kommunen som utfører oppgåva for dei andre i eit vertskommunesamarbeid. Det er han som er rettssubjekt. Dei andre blir kalla samarbeidskommunar og delegerer myndigheit til han.',
  },
  samarbeidskommune: {
    name: 'samarbeidskommune',
    text: 'Ein kommune som lèt ein vertskommune utføre oppgåva for seg. Han kan ha rett til å instruere og til å gjere om vedtak i saker som berre gjeld han sjølv.',
  },
  oppgavefellesskap: {
    name: 'kommunalt oppgåvefellesskap',
    text: 'Ei form der kommunar løyser felles oppgåver med eit representantskap øvst. Fellesskapet kan produsere tenester. Det kan ikkje gjere enkeltvedtak, bortsett frå om interne forhold og tilskotsordningar.',
  },
  'politisk-rad': {
    name: 'interkommunalt politisk råd',
    text: 'Ei form for samarbeid om saker på tvers av kommunegrensene, med eit representantskap øvst. Rådet er ein arena for å drøfte og samordne.',
  },
  rettssubjekt: {
    name: 'rettssubjekt',
    text: 'Nokon som sjølv kan eige, inngå avtalar, tilsetje og bli saksøkt. Eit interkommunalt selskap er eit eige rettssubjekt. I eit vertskommunesamarbeid er det vertskommunen.',
  },
  representantskap: {
    name: 'representantskap',
    text: 'Det øvste organet i eit interkommunalt selskap, eit oppgåvefellesskap og eit politisk råd. Kommunestyret i kvar kommune vel medlemmene.',
  },
  nemnd: {
    name: 'felles, folkevald nemnd',
    text: 'Eit organ i vertskommunen der alle kommunane har medlemmer, i den eine typen vertskommunesamarbeid. Kommunestyra delegerer den same myndigheita til nemnda.',
  },
  deltakeransvar: {
    name: 'deltakaransvar',
    text: 'At deltakarane sjølve svarar for det samarbeidet skuldar. I nokre former svarar kvar kommune for heile sin del, utan øvre grense. Kva som gjeld, står ved kvar form.',
  },
  uttreden: {
    name: 'uttreding',
    text: 'At ein kommune går ut av eit samarbeid. Lova eller avtalen seier med kva frist. Avtalen bør òg seie kva som skjer med eigedelar, gjeld og tilsette.',
  },
  enkeltvedtak: {
    name: 'enkeltvedtak',
    text: 'Eit vedtak som avgjer rettar eller plikter for éin eller fleire bestemte personar eller verksemder, til dømes om ei teneste. Ikkje alle organisasjonsformer kan få myndigheit til å gjere slike.',
  },
  'prinsipiell-betydning': {
    name: 'prinsipiell betydning',
    text: 'Saker som er så viktige eller retningsgivande at folkevalde bør avgjere dei. Å opprette eit samarbeid kan vere prinsipielt utan at sakene samarbeidet skal avgjere, er det.',
  },
  delegering: {
    name: 'delegering',
    text: 'At nokon får myndigheit til å avgjere saker på vegner av den som har ho. Kommunen har framleis ansvaret for oppgåva. Kor langt myndigheit kan delegerast, kjem an på forma og lova.',
  },
  'lovpalagt-oppgave': {
    name: 'lovpålagd oppgåve',
    text: 'Ei oppgåve kommunen har plikt til å løyse etter lov, som barnevern. Løn og IT er støtteoppgåver; kommunen vel sjølv korleis dei blir løyste. Skiljet kan avgjere kva former som er opne.',
  },
  saerlov: {
    name: 'særlov',
    text: 'Ei lov om eitt område, som barnevernslova eller brann- og eksplosjonsvernlova. Ho kan opne eller stengje for noko som kommunelova elles regulerer.',
  },
  hjemmel: {
    name: 'heimel',
    text: 'Det i lov eller vedtak som gir rett til å gjere noko. Verktøyet viser paragrafen kvar regel byggjer på, og når teksten blei lesen.',
  },
  virksomhetsoverdragelse: {
    name: 'verksemdsoverdraging',
    text: 'At ei verksemd går over til ein ny arbeidsgivar. Då kan dei tilsette ha rett til å følgje med og behalde vilkåra sine. Om det gjeld, må vurderast i kvar sak.',
  },

  intensjonsavtale: {
    name: 'intensjonsavtale',
    text: 'Eit dokument der kommunar seier kva dei vil samarbeide om, og korleis dei skal vurdere det. Det bind ikkje kommunane til å vedta ei bestemt sak.',
  },
  saksframlegg: {
    name: 'saksframlegg',
    text: 'Dokumentet som blir lagt fram for folkevalde før dei gjer vedtak: forslag, bakgrunn, fakta og vurdering. Sida frå verktøyet kan vere grunnlag for det, men erstattar det ikkje.',
  },
  kommunestyre: {
    name: 'kommunestyre og bystyre',
    text: 'Det øvste organet i kommunen. I byar heiter det ofte bystyre. Avtalar om dei fleste former for samarbeid vedtek kommunestyret sjølv, i kvar kommune.',
  },
  kommunedirektor: {
    name: 'kommunedirektør',
    text: 'Leiaren for administrasjonen i kommunen. Kommunedirektøren skal sjå til at saker til folkevalde er forsvarleg utgreidde, og gir ofte ei innstilling. Ho kjem frå kommunedirektøren, ikkje frå verktøyet.',
  },
  'partssammensatt-utvalg': {
    name: 'partssamansett utval',
    text: 'Eit utval med representantar for kommunen som arbeidsgivar og for dei tilsette. Det handsamar saker om forholdet mellom dei.',
  },
  medvirkning: {
    name: 'medverknad',
    text: 'At tilsette, tillitsvalde, verneombod eller brukarar får vere med og påverke ei sak medan det enno går an. Saka skal seie kven, når og i kva kommune.',
  },
  'likelydende-vedtak': {
    name: 'likelydande vedtak',
    text: 'At kommunane vedtek den same teksten kvar for seg. Det trengst når dei skal bli partar i den same avtalen.',
  },
  statsforvalter: {
    name: 'Statsforvaltaren',
    text: 'Representanten for staten i fylket. Statsforvaltaren fører tilsyn med kommunane, er klageinstans på fleire område og skal orienterast når eit vertskommunesamarbeid er oppretta.',
  },
  kontrollutvalg: {
    name: 'kontrollutval',
    text: 'Utvalet som på vegner av kommunestyret kontrollerer kva kommunen gjer. Kor mykje innsyn det har i eit samarbeid, kjem an på forma.',
  },
};
