// Nynorsk for «samarbeid explain»: what each rule asks for or guards against, and why.
import type { DraftRuleId, RuleId } from '../../diagnostics/codes.js';

export { faultTexts } from './faults.js';
export { knowledgeWords } from './knowledge-words.js';
export { outcomeTexts } from './outcomes.js';
export { termTexts } from './terms.js';

export const ruleExplanations: Record<RuleId | DraftRuleId, string> = {
  'nullalternativ-mangler':
    'Alle poeng er endring frå nullalternativet, altså det som skjer utan samarbeidet. Saka må difor ha eit alternativ med id «nullalternativ». Utan det er det ikkje noko å måle dei andre mot.',
  'nullalternativ-poengsatt':
    'Nullalternativet er 0 på alle kriteria, fordi dei andre blir målte mot det. Poeng på nullalternativet ville ha målt det mot seg sjølv.',
  'kriterium-ikke-vurdert':
    'Kvart alternativ skal vurderast på kvart kriterium i avtalen, for alle kommunane. Det som ikkje er vurdert, blir ikkje rekna som 0. I staden blir verdien vist som eit spenn, for resultatet kan bli eit anna når holet er fylt.',
  'begrunnelse-mangler':
    'Eit poeng er ei vurdering, og andre må kunne etterprøve henne. Ei setning eller to om fakta og resonnement er nok. Med ei grunngiving kan ein folkevald vere usamd i henne og ikkje berre i talet.',
  'mulig-dobbelttelling':
    'Kriteria skal måle kvar sin ting. Står det same talet eller den same setninga bak poenget på to av dei, kan tilhøvet telje to gonger. Regelen ser etter tal med eining, som årsverk og kroner, og etter heile setningar. Små og runde tal ser han bort frå, og det same med tal som blir målte mot ulike utgangspunkt: 13 årsverk mot 14 og 13 årsverk mot 5 er to tilhøve. Nokre gonger er det rett at eit tilhøve tel på begge, til dømes når færre årsverk både kostar mindre og gjer fagmiljøet mindre. Då svarer saka på funnet.',
  'poeng-utenfor-skala':
    'Det er avtalen som bestemmer skalaen. Eit poeng utanfor han seier ikkje kva det betyr, og tel som ikkje vurdert til det er retta.',
  'poeng-utenfor-spenn':
    'Eit spenn seier kor lågt og kor høgt poenget rimeleg kan vere. Det skal gå frå lågt til høgt, og poenget skal ligge i det. Seier tala kvar sin ting, tel dei som ikkje vurderte.',
  'risikoanalyse-mangler':
    'Avtalen krev ein risiko- og konsekvensanalyse for kvart samarbeidsområde. Han skal ha hendingar og seie når han blei utført, slik at lesaren ser kva som kan gå gale og kor ny vurderinga er.',
  'fordeler-eller-ulemper-mangler':
    'Avtalen krev at analysen viser både fordelar og ulemper. Regelen ser etter minst éin av kvar for alle alternativ som kan veljast. Eit alternativ utan ulemper er sjeldan ferdig greidd ut.',
  'rod-hendelse-uten-tiltak':
    'Risikomatrisa i avtalen seier kva hendingar som er raude. Ei raud hending skal ha eit tiltak, og nokon som har ansvaret for det. Elles får dei folkevalde vite om faren, men ikkje kva som blir gjort med han.',
  'tiltak-oker-risiko':
    'Eit tiltak skal gjere risikoen mindre. Er risikoklassa dårlegare etter tiltaket enn før, er tala truleg bytte om. Er det meint slik, er det ikkje noko tiltak.',
  'konsekvens-ikke-vurdert':
    'Saksframlegget har eigne overskrifter for økonomi, miljø og folkehelse. Regelen minner om dei som ikkje er vurderte, også når saka seier det ope og gir ein grunn.',
  'medvirkning-mangler':
    'Når saka får følgjer for tilsette, skal tillitsvalde og verneombod vere med i kvar kommune før saka blir avgjord. Regelen ser etter at det er ført opp for alle kommunane. Eit punkt utan kommune gjeld alle.',
  'fortegn-mot-kroner':
    'På nokre kriterium seier avtalen at poenget skal stemme med kronene i saka. Regelen samanliknar berre retninga: Eit pluss med høgare utgifter, eller eit minus med innsparing, må rettast eller forklarast.',
  'dato-uten-mening':
    'Nokre datoar kan ikkje stemme saman: noko som er gjort etter dagen saka gjeld for, eit vedtak før medverknaden, ein frist som alt er ute, eller ein verknad utanfor analyseperioden. Som regel er det ein skrivefeil.',
  'ukjent-henvisning':
    'Det saka nemner med ein id, må finnast i saka eller i avtalen: kriterium, alternativ, kommunar, kjelder, organ og reglar. Ein skrivefeil i ein id gjer at innhaldet fell ut av vurderinga.',

  'ipr-tjenester':
    'Eit interkommunalt politisk råd er ein arena for saker på tvers av kommunegrensene. Lova nemner ikkje tenester, og det er departementet som legg til grunn at rådet ikkje skal levere dei. Difor kan kommunane svare på regelen ved å vise til ei føresegn.',
  'ipr-enkeltvedtak':
    'Eit interkommunalt politisk råd kan ikkje få myndigheit til å gjere enkeltvedtak. Det er to unntak: vedtak om interne forhold i samarbeidet, og vedtak for å forvalte tilskotsordningar. Regelen seier frå når saka gir rådet meir enn det.',
  'ko-enkeltvedtak':
    'Eit kommunalt oppgåvefellesskap kan ikkje få myndigheit til å gjere enkeltvedtak. Det er to unntak: vedtak om interne forhold i samarbeidet, og vedtak for å forvalte tilskotsordningar. Regelen seier frå når saka gir fellesskapet meir enn det.',
  'ipr-ko-deltakere':
    'Lova seier at kommunar og fylkeskommunar kan opprette politiske råd og oppgåvefellesskap. Ho nemner ingen andre. Regelen seier frå når ein privat, staten, eit interkommunalt selskap eller andre står som deltakar.',
  'selskap-delegering-lovpalagt':
    'I saker som gjeld lovpålagde oppgåver, kan kommunestyret gi andre rettssubjekt myndigheit til å gjere vedtak så langt lovgivinga opnar for det. Kor langt det er, må nokon ha undersøkt. Regelen kan svarast på ved å vise til føresegna.',
  'selskap-delegering-annet':
    'I saker som ikkje gjeld lovpålagde oppgåver, kan andre rettssubjekt få myndigheit til å gjere vedtak når saka ikkje har prinsipiell betydning. Dei prinsipielle sakene blir verande i kommunen. At det er ei prinsipiell sak å opprette samarbeidet, stengjer ikkje for noko.',
  'vkadm-prinsipiell':
    'I eit administrativt vertskommunesamarbeid gjer vertskommunen vedtak i saker som ikkje har prinsipiell betydning. Ei felles, folkevald nemnd kan få myndigheit i alle typar saker, om ikkje noko anna følgjer av lov. At det er ei prinsipiell sak å opprette samarbeidet, stengjer ikkje for noko.',
  'vk-lovforbud':
    'Ein kommune kan overlate oppgåver og myndigheit til ein vertskommune så langt anna lovgiving ikkje er til hinder for det. Verktøyet kjenner ikkje alle særlover. Regelen byggjer på det saka sjølv seier om ei føresegn som stengjer.',
  'vk-ulike-parter':
    'Vertskommunesamarbeid er mellom kommunar, eller mellom fylkeskommunar. Lova nemner ikkje samarbeid mellom ein kommune og ein fylkeskommune i denne forma.',
  'avtale-enkeltvedtak':
    'Skal ein annan kommune gjere vedtak i saker om lovpålagde oppgåver, er reglane om vertskommune den vanlege vegen. Skal det skje i eit avtalesamarbeid eller ved kjøp, må lovgivinga opne for det. Regelen kan svarast på ved å vise til føresegna.',
  'iks-deltakere':
    'Eit interkommunalt selskap er eit selskap der alle deltakarane er kommunar, fylkeskommunar eller interkommunale selskap. Lova gjeld ikkje når alle deltakarane har avgrensa ansvar. Då er det ei anna form.',
  'barnevern-akutt':
    'I kommunen er det leiaren for barnevernstenesta eller stadfortredaren som gjer akuttvedtak i barnevernet. Etter reglane som er lagde inn, må ei felles barnevernsvakt som sjølv skal gjere slike vedtak, ligge i eigen kommune eller i ein vertskommune.',
  'barnevern-privat':
    'Private kan utføre oppgåver for barnevernet. Dei kan ikkje leie tenesta, ta avgjerdene eller opptre på vegner av kommunen.',
  'vk-ikke-lovpalagt':
    'Reglane om vertskommune er skrivne for lovpålagde oppgåver. Om dei òg kan brukast for støtteoppgåver som løn og IT, har verktøyet ikkje funne i kjeldene sine. Regelen ber difor om at nokon avklarar heimelen.',
  'ko-enkeltvedtak-saerlov':
    'Kommunelova seier at eit oppgåvefellesskap ikkje kan få myndigheit til å gjere enkeltvedtak, med to unntak. Nokre særlover nemner likevel denne forma, eller eit interkommunalt organ. Kva som går føre når lovene møtest, er ikkje kontrollert, så det må avklarast.',
  'ipr-ko-forskrift':
    'Reglane om politisk råd og oppgåvefellesskap seier kva som gjeld for enkeltvedtak, men nemner ikkje forskrifter. Reglane om vertskommune nemner begge delar. Skal forma fastsetje forskrift, må heimelen avklarast.',
  'barnevern-akutt-avtale':
    'I eit avtalesamarbeid om barnevernsvakt er det framleis leiaren i kvar kommune, eller stadfortredaren, som gjer akuttvedtaka. Det må vere klart kven som har vakt og fullmakt i kvar kommune. Kor mykje den felles vakta elles kan gjere, er ikkje kontrollert.',
  'annen-uten-hjemmel':
    'Lova nemner formene for interkommunalt samarbeid, og opnar for andre måtar når det er rettsleg høve til det. Vel kommunane ein slik måte, må saka seie kva forma heiter og kva ho byggjer på.',
  'styre-etter-27':
    'Interkommunale styre etter kommunelova av 1992 skulle gjerast om til politisk råd eller oppgåvefellesskap innan fire år. Gamle dokument bruker framleis namnet. Regelen ber om at nokon undersøkjer kva form samarbeidet har no.',
  'garanti-avskaret':
    'Ein kommune kan ikkje stille garanti for verksemd som andre driv, om garantien inneber vesentleg økonomisk risiko eller gjeld næringsverksemd. Det er garantien som må bort, ikkje organisasjonsforma.',
  garanti:
    'Ein garanti for verksemd som andre driv, er berre gyldig om departementet har godkjent vedtaket om han. Garantiar for små beløp er unnatekne. Regelen minner om at godkjenninga tek tid og må avklarast.',
  robek:
    'ROBEK er registeret for betinga godkjenning og kontroll. Når ein deltakar i eit interkommunalt selskap står der, er vedtak i selskapet om lån ikkje gyldige før dei er godkjende. Det same gjeld leige av varige driftsmiddel ut over dei fire neste budsjettåra.',
  'lan-for-andres-eiendeler':
    'Ein kommune kan låne for å gi tilskot til varige driftsmiddel som ein annan kommune eig, eller eit selskap der han har ein eigardel og kommunar bestemmer. Det gjeld berre på område der kommunane har eit lovpålagt ansvar. Regelen spør om det er slik.',
  'anskaffelse-avtale':
    'Om eit samarbeid er eit offentleg innkjøp, blir avgjort av innkjøpsreglane og ikkje av forma. Eigenregi og samarbeid mellom offentlege kan vere unnatekne på vilkår som verktøyet ikkje har kontrollert. Nokon må vurdere det og stå for svaret.',
  mvakomp:
    'Kommunar kan få kompensert meirverdiavgift på det dei kjøper. For aksjeselskap, samvirkeføretak og foreiningar gjeld det lovpålagde helse-, undervisnings- og sosialtenester, og ikkje det som blir selt i konkurranse med andre. Fell kompensasjonen bort, blir avgifta ei utgift.',
  virksomhetsoverdragelse:
    'Får tilsette ny arbeidsgivar, kan det vere ei verksemdsoverdraging. Då kan vilkåra til dei tilsette følgje med. Det kjem mellom anna an på om eininga held på identiteten sin, og ei reint administrativ overføring kan falle utanfor.',
  medbestemmelse:
    'Kommunen skal ha eit partssamansett utval for saker om forholdet mellom dei tilsette og kommunen som arbeidsgivar. Det kan erstattast av ei anna ordning om minst tre fjerdedelar av dei tilsette ønskjer det. Regelen ser etter det i kvar kommune, slik saksframlegget om samarbeidet legg opp til. Eit møte som er planlagt, er nok for regelen.',
  'taushetsplikt-personvern':
    'Deler kommunane personopplysningar, må det vere klart kven som er behandlingsansvarleg, kven som er databehandlar, og kva teieplikta tillèt. Det kan òg vere nødvendig å vurdere konsekvensane for personvernet. Dette bør vere avklara før delinga tek til.',
  'forsvarlig-utredet':
    'Kommunedirektøren skal sjå til at saker til folkevalde er forsvarleg greidde ut. Utgreiinga skal gi eit faktisk og rettsleg grunnlag for vedtaket. Regelen ser etter to ting: at saka har kjelder, og at ho seier om oppgåva er lovpålagd.',
  likelydende:
    'Kvart kommunestyre vedtek sjølv avtalen om samarbeidet. Har dei vedteke ulikt, må det avklarast om dei likevel er samde om den same avtalen. Regelen samanliknar utfall og vedtakstekst, utan å ta omsyn til linjeskift og store bokstavar.',
  'vk-varsle-statsforvalter':
    'Når eit vertskommunesamarbeid mellom kommunar er oppretta, skal vertskommunen orientere Statsforvaltaren. Det er ei melding, ikkje ei godkjenning. Før vedtaket er dette ei opplysning, og etterpå ei åtvaring.',
  'ansvar-ubegrenset':
    'I politisk råd, oppgåvefellesskap og interkommunalt selskap svarar kvar deltakar uavgrensa for sin del av forpliktingane. Den som har pengar til gode, må først krevje samarbeidet, og kan etter 14 dagar krevje deltakaren. Den som går ut, svarar framleis for sin del av det som var der då.',
  'merforbruk-dekning':
    'Politisk råd og oppgåvefellesskap skal dekkje inn eit meirforbruk i drifta året etter. Greier dei ikkje det, må deltakarkommunane overføre resten. Skal kommunane dele det på ein annan måte enn deltakaransvaret, må det stå i samarbeidsavtalen.',
  'vk-klage-og-kontroll':
    'I eit administrativt vertskommunesamarbeid går klager til kommunen som har delegert myndigheita, og med felles nemnd til ei særskild klagenemnd. Er eit statleg organ klageinstans etter ei særlov, er det framleis det. Tre eller fleire medlemmer i kommunestyret i samarbeidskommunen kan krevje lovlegkontroll, men ikkje medlemmer i vertskommunen, når vedtaket er gjort på vegner av samarbeidskommunen.',
  'iks-habilitet':
    'Reglane i kommunelova om inhabilitet gjeld òg for dei som arbeider i selskapet eller sit i organa som styrer det. Den som har ei rolle både der og i kommunen, kan bli inhabil i saker om selskapet. Det er lettare å tenkje på når rollene blir fordelte enn når saka kjem.',
  'kontrollutvalg-innsyn':
    'Kontrollutvalet kan krevje opplysningar frå interkommunale selskap, politiske råd, oppgåvefellesskap og aksjeselskap som berre kommunar, fylkeskommunar og interkommunale selskap eig. Det skal ha varsel om møte i generalforsamling, representantskap og tilsvarande organ, og kan vere til stades. I ein vertskommune er det kontrollutvalet i vertskommunen som fører kontroll for alle.',
  eierskapsmelding:
    'Kommunestyret skal sjølv vedta ei eigarskapsmelding minst éin gong i valperioden. Ho skal ha ei oversikt over selskap og andre verksemder der kommunen har eigarinteresser eller tilsvarande interesser. Eit nytt samarbeid av den typen høyrer heime der.',
  'mva-egne-behov':
    'Eit samarbeid som mest dekkjer eigne behov hos deltakarane, kan vere unnateke frå meirverdiavgift på det det gjer for dei. Regelen seier frå når salet til andre er under 20 prosent av omsetninga. Om unntaket passar, må vurderast.',
  'brann-formelt-ansvar':
    'Andre kan utføre oppgåvene til brannvesenet, men myndigheita blir utøvd under det formelle ansvaret til kommunen. Det må kunne dokumenterast, og avtalar om det skal sendast til den sentrale tilsynsstyresmakta. Difor bør saka seie korleis kommunen følgjer opp.',
  'krematorium-tillatelse':
    'Eit krematorium som er nytt, eller som blir vesentleg endra, må ha løyve frå departementet. Søknaden tek tid og bør vere med i planen.',

  'avtale-innhold':
    'For politisk råd, oppgåvefellesskap, vertskommune og interkommunalt selskap seier lova kva avtalen må innehalde. Regelen går gjennom punkta og viser dei som manglar, eller som står som ikkje avklara. Han les ikkje om innhaldet er godt nok.',
  'lan-hjemmel':
    'Eit interkommunalt selskap kan berre ta opp lån når selskapsavtalen seier det, og avtalen skal setje eit tak for samla låneopptak. Ein låneavtale som er inngått i strid med dette, er ugyldig. Selskapsavtalen sjølv blir ikkje ugyldig av det.',
  navnekrav:
    'For nokre former skal namnet vise kva form det er, med heile namnet på forma eller forkortinga. Då ser alle som har med samarbeidet å gjere, kva slags samarbeid det er.',
  'repskap-sammensetning':
    'Alle deltakarane skal vere representerte i representantskapet, og det skal vere nok varamedlemmer. Kor mange varamedlemmer det er, er ulikt for formene. Regelen seier berre frå når utkastet gir tal.',
  'vknemnd-medlemstall':
    'Kvar deltakar i eit vertskommunesamarbeid med felles nemnd skal ha to eller fleire medlemmer i nemnda. Regelen seier berre frå når utkastet gir tal.',
  'vknemnd-lik-delegering':
    'Kommunestyra skal sjølve delegere den same myndigheita til den felles nemnda. Regelen samanliknar det utkastet seier at kvar kommune delegerer.',
  'vk-delegeringsvei':
    'I eit administrativt vertskommunesamarbeid går myndigheita gjennom administrasjonen. Kommunestyret instruerer kommunedirektøren i eigen kommune om å delegere til kommunedirektøren i vertskommunen. Eit vedtak som delegerer direkte, følgjer ikkje den vegen.',
  'ko-dagligleder':
    'Dagleg leiar i eit oppgåvefellesskap eller eit interkommunalt selskap kan ikkje vere medlem av representantskapet. Representantskapet er det øvste organet, og dagleg leiar står for drifta.',
  'iks-styre':
    'Eit interkommunalt selskap skal ha eit styre på minst tre medlemmer, og fleire når dei tilsette skal velje styremedlemmer. Dagleg leiar og medlemmer av representantskapet kan ikkje sitje i styret.',
  'kommunestyret-selv':
    'Lova seier at kommunestyret sjølv skal vedta avtalen. Det er lese slik at oppgåva ikkje kan givast vidare, til dømes til formannskapet. I eit vertskommunesamarbeid delegerer det òg myndigheita sjølv. I ein fylkeskommune er det fylkestinget. Er eit interkommunalt selskap deltakar i eit anna, er det representantskapet som vedtek.',
  'likelydende-avtale':
    'Kvar deltakar vedtek sjølv avtalen. Då må alle ha vedteke den same teksten. Regelen samanliknar avtaletekst og versjon i vedtaka, utan å ta omsyn til linjeskift og store bokstavar.',
  'uttreden-frist':
    'For vertskommune og interkommunalt selskap er hovudregelen eitt års varsel, men avtalen kan setje ein annan frist. Gjer han det, bør utkastet seie kvifor. Dette er ei opplysning, ikkje ein mangel.',
  'avtale-samlepost':
    'Lista i lova over innhaldet i avtalen sluttar med det andre lover krev at avtalen fastset. Verktøyet veit ikkje kva det er i denne saka. Regelen stiller spørsmålet, og seier ikkje at noko manglar.',
  'avtale-rad':
    'Nokre ting krev inga lov, men avtalen blir betre med dei: til dømes korleis kostnadene blir delte, kva de gjer ved usemje, og når samarbeidet blir evaluert. Regelen er eit råd.',
};
