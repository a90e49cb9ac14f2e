// Bokmål for «samarbeid explain»: what each rule asks for or guards against, and why.
import type { DraftRuleId, RuleId } from '../../diagnostics/codes.js';

export { faultTexts } from './faults.js';
export { knowledgeWords } from './knowledge-words.js';
export { outcomeTexts } from './outcomes.js';
export { termTexts } from './terms.js';

export const ruleExplanations: Record<RuleId | DraftRuleId, string> = {
  'nullalternativ-mangler':
    'Alle poeng er endring fra nullalternativet, altså det som skjer uten samarbeidet. Saken må derfor ha et alternativ med id «nullalternativ». Uten det er det ikke noe å måle de andre mot.',
  'nullalternativ-poengsatt':
    'Nullalternativet er 0 på alle kriterier, fordi de andre måles mot det. Poeng på nullalternativet ville ha målt det mot seg selv.',
  'kriterium-ikke-vurdert':
    'Hvert alternativ skal vurderes på hvert kriterium i avtalen, for alle kommunene. Det som ikke er vurdert, regnes ikke som 0. I stedet vises verdien som et spenn, for resultatet kan bli et annet når hullet er fylt.',
  'begrunnelse-mangler':
    'Et poeng er en vurdering, og andre må kunne etterprøve den. En setning eller to om fakta og resonnement er nok. Har poenget en begrunnelse, kan en folkevalgt være uenig i den og ikke bare i tallet.',
  'mulig-dobbelttelling':
    'Kriteriene skal måle hver sin ting. Står det samme tallet eller den samme setningen bak poenget på to av dem, kan forholdet telle to ganger. Regelen ser etter tall med enhet, som årsverk og kroner, og etter hele setninger. Små og runde tall ser den bort fra, og det samme med tall som måles mot ulike utgangspunkt: 13 årsverk mot 14 og 13 årsverk mot 5 er to forhold. Noen ganger er det riktig at et forhold teller på begge, for eksempel når færre årsverk både koster mindre og gjør fagmiljøet mindre. Da svarer saken på funnet.',
  'poeng-utenfor-skala':
    'Avtalen bestemmer skalaen. Et poeng utenfor den sier ikke hva det betyr, og regnes som ikke vurdert til det er rettet.',
  'poeng-utenfor-spenn':
    'Et spenn sier hvor lavt og hvor høyt poenget rimelig kan være. Det skal gå fra lavt til høyt, og poenget skal ligge i det. Sier tallene hver sin ting, regnes de som ikke vurdert.',
  'risikoanalyse-mangler':
    'Avtalen krever en risiko- og konsekvensanalyse for hvert samarbeidsområde. Den skal ha hendelser og si når den ble utført, slik at leseren ser hva som kan gå galt og hvor ny vurderingen er.',
  'fordeler-eller-ulemper-mangler':
    'Avtalen krever at analysen viser både fordeler og ulemper. Regelen ser etter minst én av hver for alle alternativer som kan velges. Et alternativ uten ulemper er sjelden ferdig utredet.',
  'rod-hendelse-uten-tiltak':
    'Risikomatrisen i avtalen sier hvilke hendelser som er røde. En rød hendelse skal ha et tiltak, og noen som har ansvaret for det. Ellers får de folkevalgte vite om faren, men ikke hva som gjøres med den.',
  'tiltak-oker-risiko':
    'Et tiltak skal gjøre risikoen mindre. Er risikoklassen dårligere etter tiltaket enn før, er tallene trolig byttet om. Er det ment slik, er det ikke noe tiltak.',
  'konsekvens-ikke-vurdert':
    'Saksframlegget har egne overskrifter for økonomi, miljø og folkehelse. Regelen minner om dem som ikke er vurdert, også når saken sier det åpent og gir en grunn.',
  'medvirkning-mangler':
    'Når ansatte berøres, skal tillitsvalgte og verneombud være med i hver kommune før saken avgjøres. Regelen ser etter at det er ført opp for alle kommunene. Et punkt uten kommune gjelder alle.',
  'fortegn-mot-kroner':
    'På noen kriterier sier avtalen at poenget skal stemme med kronene i saken. Regelen sammenligner bare retningen: Et pluss med høyere utgifter, eller et minus med innsparing, må rettes eller forklares.',
  'dato-uten-mening':
    'Noen datoer kan ikke stemme sammen: noe som er gjort etter dagen saken gjelder for, et vedtak før medvirkningen, en frist som alt er ute, eller en virkning utenfor analyseperioden. Som regel er det en skrivefeil.',
  'ukjent-henvisning':
    'Det saken nevner med en id, må finnes i saken eller i avtalen: kriterier, alternativer, kommuner, kilder, organer og regler. En skrivefeil i en id gjør at innholdet faller ut av vurderingen.',

  'ipr-tjenester':
    'Et interkommunalt politisk råd er en arena for saker på tvers av kommunegrensene. Loven nevner ikke tjenester, og det er departementet som legger til grunn at rådet ikke skal levere dem. Derfor kan kommunene svare på regelen ved å navngi en bestemmelse.',
  'ipr-enkeltvedtak':
    'Et interkommunalt politisk råd kan ikke få myndighet til å treffe enkeltvedtak. Det er to unntak: vedtak om interne forhold i samarbeidet, og vedtak for å forvalte tilskuddsordninger. Regelen sier fra når saken gir rådet mer enn det.',
  'ko-enkeltvedtak':
    'Et kommunalt oppgavefellesskap kan ikke få myndighet til å treffe enkeltvedtak. Det er to unntak: vedtak om interne forhold i samarbeidet, og vedtak for å forvalte tilskuddsordninger. Regelen sier fra når saken gir fellesskapet mer enn det.',
  'ipr-ko-deltakere':
    'Loven sier at kommuner og fylkeskommuner kan opprette politiske råd og oppgavefellesskap. Den nevner ingen andre. Regelen sier fra når en privat, staten, et interkommunalt selskap eller andre står som deltaker.',
  'selskap-delegering-lovpalagt':
    'I saker som gjelder lovpålagte oppgaver, kan kommunestyret gi andre rettssubjekter myndighet til å treffe vedtak så langt lovgivningen åpner for det. Hvor langt det er, må noen ha undersøkt. Regelen kan besvares ved å navngi bestemmelsen.',
  'selskap-delegering-annet':
    'I saker som ikke gjelder lovpålagte oppgaver, kan andre rettssubjekter få myndighet til å treffe vedtak når saken ikke har prinsipiell betydning. De prinsipielle sakene blir i kommunen. At det er en prinsipiell sak å opprette samarbeidet, stenger ikke for noe.',
  'vkadm-prinsipiell':
    'I et administrativt vertskommunesamarbeid treffer vertskommunen vedtak i saker som ikke har prinsipiell betydning. En felles, folkevalgt nemnd kan få myndighet i alle typer saker, hvis ikke noe annet følger av lov. At det er en prinsipiell sak å opprette samarbeidet, stenger ikke for noe.',
  'vk-lovforbud':
    'En kommune kan overlate oppgaver og myndighet til en vertskommune så langt annen lovgivning ikke er til hinder for det. Verktøyet kjenner ikke alle særlover. Regelen bygger på det saken selv sier om en bestemmelse som stenger.',
  'vk-ulike-parter':
    'Vertskommunesamarbeid er mellom kommuner, eller mellom fylkeskommuner. Loven nevner ikke samarbeid mellom en kommune og en fylkeskommune i denne formen.',
  'avtale-enkeltvedtak':
    'Skal en annen kommune treffe vedtak i saker om lovpålagte oppgaver, er reglene om vertskommune den alminnelige veien. Skal det gjøres i et avtalesamarbeid eller ved kjøp, må lovgivningen åpne for det. Regelen kan besvares ved å navngi bestemmelsen.',
  'iks-deltakere':
    'Et interkommunalt selskap er et selskap der alle deltakerne er kommuner, fylkeskommuner eller interkommunale selskaper. Loven gjelder ikke når alle deltakerne har begrenset ansvar. Da er det en annen form.',
  'barnevern-akutt':
    'Akuttvedtak i barnevernet treffes i kommunen av lederen for barnevernstjenesten eller stedfortrederen. Etter reglene som er lagt inn, må en felles barnevernvakt som selv skal treffe slike vedtak, ligge i egen kommune eller i en vertskommune.',
  'barnevern-privat':
    'Private kan utføre oppgaver for barnevernet. De kan ikke lede tjenesten, treffe avgjørelsene eller opptre på kommunens vegne.',
  'vk-ikke-lovpalagt':
    'Reglene om vertskommune er skrevet for lovpålagte oppgaver. Om de også kan brukes for støtteoppgaver som lønn og IT, er ikke funnet i kildene verktøyet bygger på. Regelen ber derfor om at noen avklarer hjemmelen.',
  'ko-enkeltvedtak-saerlov':
    'Kommuneloven sier at et oppgavefellesskap ikke kan få myndighet til å treffe enkeltvedtak, med to unntak. Noen særlover nevner likevel denne formen, eller et interkommunalt organ. Hva som går foran når lovene møtes, er ikke kontrollert, så det må avklares.',
  'ipr-ko-forskrift':
    'Reglene om politisk råd og oppgavefellesskap sier hva som gjelder for enkeltvedtak, men nevner ikke forskrifter. Reglene om vertskommune nevner begge deler. Skal formen fastsette forskrift, må hjemmelen avklares.',
  'barnevern-akutt-avtale':
    'I et avtalesamarbeid om barnevernvakt treffer lederen i hver kommune, eller stedfortrederen, fortsatt akuttvedtakene. Det må være klart hvem som har vakt og fullmakt i hver kommune. Hvor mye den felles vakten ellers kan gjøre, er ikke kontrollert.',
  'annen-uten-hjemmel':
    'Loven nevner formene for interkommunalt samarbeid, og åpner for andre måter som det er rettslig adgang til. Velger kommunene en slik, må saken si hva formen heter og hva den bygger på.',
  'styre-etter-27':
    'Interkommunale styrer etter kommuneloven av 1992 skulle gjøres om til politisk råd eller oppgavefellesskap innen fire år. Gamle dokumenter bruker fortsatt navnet. Regelen ber om at noen undersøker hvilken form samarbeidet har nå.',
  'garanti-avskaret':
    'En kommune kan ikke stille garanti for virksomhet som andre driver, hvis garantien innebærer vesentlig økonomisk risiko eller gjelder næringsvirksomhet. Det er garantien som må bort, ikke organisasjonsformen.',
  garanti:
    'En garanti for virksomhet som andre driver, er bare gyldig hvis departementet har godkjent vedtaket om den. Garantier for små beløp er unntatt. Regelen minner om at godkjenningen tar tid og må avklares.',
  robek:
    'ROBEK er registeret for betinget godkjenning og kontroll. Når en deltaker i et interkommunalt selskap står der, er selskapets vedtak om lån ikke gyldig før det er godkjent. Det samme gjelder leie av varige driftsmidler utover de fire neste budsjettårene.',
  'lan-for-andres-eiendeler':
    'En kommune kan låne for å gi tilskudd til varige driftsmidler som en annen kommune eier, eller et selskap der den har en eierandel og kommuner bestemmer. Det gjelder bare på områder der kommunene har et lovpålagt ansvar. Regelen spør om det er slik.',
  'anskaffelse-avtale':
    'Om et samarbeid er en offentlig anskaffelse, avgjøres av anskaffelsesreglene og ikke av formen. Egenregi og samarbeid mellom offentlige kan være unntatt på vilkår som verktøyet ikke har kontrollert. Noen må vurdere det og stå for svaret.',
  mvakomp:
    'Kommuner kan få kompensert merverdiavgift på det de kjøper. For aksjeselskaper, samvirkeforetak og foreninger gjelder det lovpålagte helse-, undervisnings- og sosialtjenester, og ikke det som selges i konkurranse med andre. Faller kompensasjonen bort, blir avgiften en utgift.',
  virksomhetsoverdragelse:
    'Får ansatte ny arbeidsgiver, kan det være en virksomhetsoverdragelse. Da kan de ansattes vilkår følge med. Det avhenger blant annet av om enheten beholder sin identitet, og en rent administrativ overføring kan falle utenfor.',
  medbestemmelse:
    'Kommunen skal ha et partssammensatt utvalg for saker om forholdet mellom de ansatte og kommunen som arbeidsgiver. Det kan erstattes av en annen ordning hvis minst tre fjerdedeler av de ansatte ønsker det. Regelen ser etter det i hver kommune, slik saksframlegget om samarbeidet legger opp til. Et møte som er planlagt, er nok for regelen.',
  'taushetsplikt-personvern':
    'Deler kommunene personopplysninger, må det være klart hvem som er behandlingsansvarlig, hvem som er databehandler, og hva taushetsplikten tillater. Det kan også være nødvendig å vurdere konsekvensene for personvernet. Dette bør være avklart før delingen begynner.',
  'forsvarlig-utredet':
    'Kommunedirektøren skal påse at saker til folkevalgte er forsvarlig utredet. Utredningen skal gi et faktisk og rettslig grunnlag for vedtaket. Regelen ser etter to ting: at saken har kilder, og at den sier om oppgaven er lovpålagt.',
  likelydende:
    'Hvert kommunestyre vedtar selv avtalen om samarbeidet. Har de vedtatt ulikt, må det avklares om de likevel er enige om den samme avtalen. Regelen sammenligner utfall og vedtakstekst, uten å ta hensyn til linjeskift og store bokstaver.',
  'vk-varsle-statsforvalter':
    'Når et vertskommunesamarbeid mellom kommuner er opprettet, skal vertskommunen orientere Statsforvalteren. Det er en melding, ikke en godkjenning. Før vedtaket er dette en opplysning, og etterpå en advarsel.',
  'ansvar-ubegrenset':
    'I politisk råd, oppgavefellesskap og interkommunalt selskap svarer hver deltaker ubegrenset for sin andel av forpliktelsene. Den som har penger til gode, må først kreve samarbeidet, og kan etter 14 dager kreve deltakeren. Den som går ut, svarer fortsatt for sin andel av det som var der da.',
  'merforbruk-dekning':
    'Politisk råd og oppgavefellesskap skal dekke inn et merforbruk i driften året etter. Klarer de ikke det, må deltakerkommunene overføre resten. Skal kommunene dele det på en annen måte enn deltakeransvaret, må det stå i samarbeidsavtalen.',
  'vk-klage-og-kontroll':
    'I et administrativt vertskommunesamarbeid går klager til kommunen som har delegert myndigheten, og med felles nemnd til en særskilt klagenemnd. Er et statlig organ klageinstans etter en særlov, er det fortsatt det. Lovlighetskontroll kan kreves av tre eller flere medlemmer i samarbeidskommunens kommunestyre, men ikke av vertskommunens, når vedtaket er truffet på samarbeidskommunens vegne.',
  'iks-habilitet':
    'Kommunelovens regler om inhabilitet gjelder også for dem som arbeider i selskapet eller sitter i organene som styrer det. Den som har en rolle både der og i kommunen, kan bli inhabil i saker om selskapet. Det er lettere å tenke på når rollene fordeles enn når saken kommer.',
  'kontrollutvalg-innsyn':
    'Kontrollutvalget kan kreve opplysninger fra interkommunale selskaper, politiske råd, oppgavefellesskap og aksjeselskaper som bare kommuner, fylkeskommuner og interkommunale selskaper eier. Det skal varsles om møter i generalforsamling, representantskap og tilsvarende organer, og kan være til stede. I en vertskommune fører vertskommunens kontrollutvalg kontroll for alle.',
  eierskapsmelding:
    'Kommunestyret skal selv vedta en eierskapsmelding minst én gang i valgperioden. Den skal ha en oversikt over selskaper og andre virksomheter der kommunen har eierinteresser eller tilsvarende interesser. Et nytt samarbeid av den typen hører hjemme der.',
  'mva-egne-behov':
    'Et samarbeid som mest dekker deltakernes egne behov, kan være unntatt fra merverdiavgift på det det gjør for dem. Regelen sier fra når salget til andre er under 20 prosent av omsetningen. Om unntaket passer, må vurderes.',
  'brann-formelt-ansvar':
    'Andre kan utføre oppgavene til brannvesenet, men myndigheten utøves under kommunens formelle ansvar. Det må kunne dokumenteres, og avtaler om det skal sendes den sentrale tilsynsmyndigheten. Derfor bør saken si hvordan kommunen følger opp.',
  'krematorium-tillatelse':
    'Et krematorium som er nytt, eller som endres vesentlig, må ha tillatelse fra departementet. Søknaden tar tid og bør være med i planen.',

  'avtale-innhold':
    'For politisk råd, oppgavefellesskap, vertskommune og interkommunalt selskap sier loven hva avtalen må inneholde. Regelen går gjennom punktene og viser dem som mangler, eller som står som ikke avklart. Den leser ikke om innholdet er godt nok.',
  'lan-hjemmel':
    'Et interkommunalt selskap kan bare ta opp lån når selskapsavtalen sier det, og avtalen skal sette et tak for samlet låneopptak. En låneavtale som er inngått i strid med dette, er ugyldig. Selskapsavtalen selv blir ikke ugyldig av det.',
  navnekrav:
    'For noen former skal navnet vise hvilken form det er, med hele navnet på formen eller forkortelsen. Da ser alle som har med samarbeidet å gjøre, hva slags samarbeid det er.',
  'repskap-sammensetning':
    'Alle deltakerne skal være representert i representantskapet, og det skal være nok varamedlemmer. Hvor mange varamedlemmer det er, er ulikt for formene. Regelen sier bare fra når utkastet oppgir tall.',
  'vknemnd-medlemstall':
    'Hver deltaker i et vertskommunesamarbeid med felles nemnd skal ha to eller flere medlemmer i nemnda. Regelen sier bare fra når utkastet oppgir tall.',
  'vknemnd-lik-delegering':
    'Kommunestyrene skal selv delegere den samme myndigheten til den felles nemnda. Regelen sammenligner det utkastet sier at hver kommune delegerer.',
  'vk-delegeringsvei':
    'I et administrativt vertskommunesamarbeid går myndigheten gjennom administrasjonen. Kommunestyret instruerer kommunedirektøren i egen kommune om å delegere til kommunedirektøren i vertskommunen. Et vedtak som delegerer direkte, følger ikke den veien.',
  'ko-dagligleder':
    'Daglig leder i et oppgavefellesskap eller et interkommunalt selskap kan ikke være medlem av representantskapet. Representantskapet er det øverste organet, og daglig leder står for driften.',
  'iks-styre':
    'Et interkommunalt selskap skal ha et styre på minst tre medlemmer, og flere når de ansatte skal velge styremedlemmer. Daglig leder og medlemmer av representantskapet kan ikke sitte i styret.',
  'kommunestyret-selv':
    'Loven sier at kommunestyret selv skal vedta avtalen. Det er lest slik at oppgaven ikke kan gis videre, for eksempel til formannskapet. I et vertskommunesamarbeid delegerer det også myndigheten selv. I en fylkeskommune er det fylkestinget. Er et interkommunalt selskap deltaker i et annet, er det representantskapet som vedtar.',
  'likelydende-avtale':
    'Hver deltaker vedtar selv avtalen. Da må alle ha vedtatt den samme teksten. Regelen sammenligner avtaletekst og versjon i vedtakene, uten å ta hensyn til linjeskift og store bokstaver.',
  'uttreden-frist':
    'For vertskommune og interkommunalt selskap er hovedregelen ett års varsel, men avtalen kan sette en annen frist. Gjør den det, bør utkastet si hvorfor. Dette er en opplysning, ikke en mangel.',
  'avtale-samlepost':
    'Loven slutter listen over avtalens innhold med «annet som etter lov skal fastsettes». Verktøyet vet ikke hva det er i denne saken. Regelen stiller spørsmålet, og sier ikke at noe mangler.',
  'avtale-rad':
    'Noen ting krever ingen lov, men avtalen blir bedre med dem: for eksempel hvordan kostnadene deles, hva dere gjør ved uenighet, og når samarbeidet evalueres. Regelen er et råd.',
};
