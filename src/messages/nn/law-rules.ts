// Nynorsk for the rules on form and law, and for faults of the file that says where they stand. Which section a rule
// rests on, and when it was read, is data, and is told after these words.
import type { FormsArgs, LawRuleArgs, LawRuleId } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { aForm } from './forms.js';
import { meant } from './source.js';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `«${id}»`);
const quoted = (ids: readonly string[]) => format.all(inQuotes(ids));
const anyOf = (ids: readonly string[]) => format.either(inQuotes(ids));

/** How a finding is answered, and how one is that only a named section answers. */
const ANSWER = 'skriv svaret under «avklaringer» med «regel», «svar», «av» og «dato»';
const ANSWER_WITH_SECTION =
  'skriv svaret under «avklaringer» med «regel», «svar», «av» og «dato», og føresegna i «paragraf»';

/** What the tool knows may open for it, after the reason; and what to do about it, after the other ways. */
function mayOpen(openings: readonly string[]): string {
  return openings.length === 0
    ? ''
    : ` Verktøyet kjenner ei mogleg opning: ${format.all(openings)} kan opne for det.`;
}

function ifOpen(openings: readonly string[]): string {
  return openings.length === 0
    ? `Opnar lovgivinga for det her, ${ANSWER_WITH_SECTION}.`
    : `Opnar ${format.either(openings)} for det her, ${ANSWER_WITH_SECTION}.`;
}

const EXCEPTIONS =
  'Unntaka er vedtak om interne forhold i samarbeidet og vedtak for å forvalte tilskotsordningar.';
const FIX_DECISIONS =
  'La kommunen gjere vedtaka sjølv, og svar nei under «overført-myndighet», eller vurder vertskommune om oppgåva er lovpålagd. Gjeld det berre unntaka, skriv «interne-forhold» eller «tilskuddsordninger» i «gjelder-bare» same stad.';

export const lawRuleWords: WordsFor<LawRuleArgs> = {
  'ipr-tjenester': ({ alternative }) => ({
    what: `«${alternative}» er eit interkommunalt politisk råd som skal levere tenester.`,
    why: 'Departementet legg til grunn at eit slikt råd ikkje skal levere tenester. Lova sjølv seier at rådet kan behandle saker på tvers av kommunegrensene, og nemner ikkje tenester.',
    fix: `Vurder eit kommunalt oppgåvefellesskap eller ei anna form. Meiner de at rådet kan brukast, ${ANSWER_WITH_SECTION}.`,
  }),
  'ipr-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er eit interkommunalt politisk råd som skal gjere enkeltvedtak.`,
    why: `Eit slikt råd kan ikkje få den myndigheita. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er eit kommunalt oppgåvefellesskap som skal gjere enkeltvedtak.`,
    why: `Eit oppgåvefellesskap kan ikkje få den myndigheita. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak-saerlov': ({ alternative, openings }) => ({
    what: `«${alternative}» er eit kommunalt oppgåvefellesskap som skal gjere enkeltvedtak, og to lover kan gi kvar sitt svar.`,
    why: `Etter kommunelova kan eit oppgåvefellesskap ikkje få den myndigheita, bortsett frå to unntak.${mayOpen(openings)} Kva som går føre, er ikkje kontrollert.`,
    fix: `Få avklara kva som går føre, og ${ANSWER_WITH_SECTION}. Blir det ikkje avklara, vurder vertskommune.`,
  }),
  'ipr-ko-forskrift': ({ alternative, form }) => ({
    what: `«${alternative}» er ${aForm(form)} som skal fastsetje forskrifter.`,
    why: 'Reglane om denne forma nemner berre enkeltvedtak. Forskrifter er nemnde i reglane om vertskommune. Om denne forma kan få slik myndigheit, er ikkje kontrollert.',
    fix: `La kommunestyra fastsetje forskriftene sjølve, og skriv «forskrift: nei», eller vurder vertskommune. Er heimelen avklara, ${ANSWER}.`,
  }),
  'ipr-ko-deltakere': ({ alternative, form, participant }) => ({
    what: `«${alternative}» er ${aForm(form)} der «${participant}» er med.`,
    why: 'Etter lova er det kommunar og fylkeskommunar som kan opprette eit slikt samarbeid. Andre deltakarar er ikkje nemnde.',
    fix: 'Ta bort deltakaren under «andre-deltakere», eller vurder ei form som er open for fleire, til dømes aksjeselskap. Er deltakaren ein kommune eller fylkeskommune, rett «type».',
  }),
  'selskap-delegering-lovpalagt': ({ alternative, form, openings }) => ({
    what: `«${alternative}» er ${ownBody(form)} som skal gjere vedtak i saker om ei lovpålagd oppgåve.`,
    why: `I saker om lovpålagde oppgåver kan kommunen gi eit anna rettssubjekt myndigheit til å gjere vedtak så langt lovgivinga opnar for det.${mayOpen(openings)}`,
    fix: `La kommunen gjere vedtaka sjølv, og svar nei under «overført-myndighet», eller vurder vertskommune. ${ifOpen(openings)}`,
  }),
  'selskap-delegering-annet': ({ alternative, form }) => ({
    what: `«${alternative}» er ${ownBody(form)} som skal avgjere saker av prinsipiell betydning.`,
    why: 'Når oppgåva ikkje er lovpålagd, kan eit anna rettssubjekt få myndigheit i saker som ikkje har prinsipiell betydning. Dei prinsipielle blir verande i kommunen.',
    fix: 'La kommunestyret avgjere dei prinsipielle sakene, og skriv «prinsipielle-saker: nei» under «overført-myndighet».',
  }),
  'vkadm-prinsipiell': ({ alternative }) => ({
    what: `«${alternative}» er eit administrativt vertskommunesamarbeid som skal avgjere saker av prinsipiell betydning.`,
    why: 'I denne forma kan vertskommunen berre gjere vedtak i saker som ikkje har prinsipiell betydning.',
    fix: 'La eigen kommune avgjere dei prinsipielle sakene, og skriv «prinsipielle-saker: nei», eller vurder vertskommunesamarbeid med felles, folkevald nemnd.',
  }),
  'vk-lovforbud': ({ alternative, law, section }) => ({
    what: `«${alternative}» legg oppgåva til ein vertskommune, men saka seier at ${law} ${section} stengjer for det.`,
    why: 'Ein vertskommune kan få oppgåver og myndigheit så langt anna lovgiving ikkje er til hinder for det.',
    fix: 'La kommunen løyse oppgåva sjølv, eller vurder ei anna form. Stengjer ikkje føresegna likevel, ta bort «overføring-avskåret» under «oppgave».',
  }),
  'vk-ulike-parter': ({ alternative, participant }) => ({
    what: `«${alternative}» er eit vertskommunesamarbeid med ein fylkeskommune, «${participant}», som deltakar.`,
    why: 'Reglane om vertskommune gjeld mellom kommunar, eller mellom fylkeskommunar. Dei nemner ikkje samarbeid mellom ein kommune og ein fylkeskommune.',
    fix: 'Ta bort fylkeskommunen under «andre-deltakere», eller vurder ei form der begge kan vere med, til dømes interkommunalt selskap.',
  }),
  'vk-ikke-lovpalagt': ({ alternative, known }) => ({
    what: known
      ? `«${alternative}» legg ei oppgåve som ikkje er lovpålagd, til ein vertskommune.`
      : `«${alternative}» legg oppgåva til ein vertskommune, men saka seier ikkje om ho er lovpålagd.`,
    why: 'Reglane om vertskommune er skrivne for lovpålagde oppgåver. Om dei kan brukast for andre oppgåver, er ikkje kontrollert.',
    fix: known ? `Få heimelen vurdert, og ${ANSWER}.` : 'Svar på «lovpålagt» under «oppgave».',
  }),
  'avtale-enkeltvedtak': ({ alternative, form, openings }) => ({
    what: `«${alternative}» er ${aForm(form)} der andre skal gjere enkeltvedtak eller fastsetje forskrift i saker om ei lovpålagd oppgåve.`,
    why: `Skal ein annan kommune gjere det, er reglane om vertskommune den vanlege vegen. Elles må lovgivinga opne for det.${mayOpen(openings)}`,
    fix: `La kommunen gjere vedtaka sjølv, og svar nei under «overført-myndighet», eller vurder vertskommune. ${ifOpen(openings)}`,
  }),
  'iks-deltakere': ({ alternative, participant }) =>
    participant === null
      ? {
          what: `«${alternative}» er eit interkommunalt selskap der alle deltakarane skal ha avgrensa ansvar.`,
          why: 'Lova om interkommunale selskap gjeld ikkje når alle deltakarane har avgrensa ansvar for det selskapet skuldar.',
          fix: 'Vurder aksjeselskap, eller ta bort «begrenset-ansvar».',
        }
      : {
          what: `«${alternative}» er eit interkommunalt selskap der «${participant}» er med.`,
          why: 'I eit interkommunalt selskap er alle deltakarane kommunar, fylkeskommunar eller andre interkommunale selskap.',
          fix: 'Ta bort deltakaren under «andre-deltakere», eller vurder aksjeselskap. Er deltakaren ein av dei som er nemnde, rett «type».',
        },
  'barnevern-akutt': ({ alternative, form }) => ({
    what: `«${alternative}» er ${aForm(form)} som skal gjere enkeltvedtak i barnevernsvakta.`,
    why: 'I kommunen er det leiaren for barnevernstenesta eller stadfortredaren som gjer akuttvedtak. Etter reglane som er lagde inn, må ei felles vakt som skal gjere dei, ligge i eigen kommune eller i ein vertskommune.',
    fix: 'Vurder vertskommune, eller la leiaren i kvar kommune gjere vedtaka, og skriv «enkeltvedtak: nei» under «overført-myndighet».',
  }),
  'barnevern-akutt-avtale': ({ alternative }) => ({
    what: `«${alternative}» er eit avtalesamarbeid om barnevernsvakt.`,
    why: 'Då må leiaren for barnevernstenesta i kvar kommune, eller stadfortredaren, framleis gjere akuttvedtaka. Kor mykje ei felles vakt elles kan gjere, er ikkje kontrollert.',
    fix: `Avklar kven som gjer akuttvedtak om natta og i helgane, og ${ANSWER}.`,
  }),
  'barnevern-privat': ({ alternative, role }) => ({
    what: {
      leads: `I «${alternative}» skal ein privat leverandør leie arbeid i barnevernet eller opptre på vegner av kommunen.`,
      decides: `I «${alternative}» skal ein privat leverandør gjere vedtak i barnevernet.`,
      both: `I «${alternative}» skal ein privat leverandør både leie arbeid og gjere vedtak i barnevernet.`,
    }[role],
    why: 'Private kan hjelpe til i barnevernet, men ikkje leie tenesta, ta avgjerder eller opptre på vegner av kommunen.',
    fix: {
      leads: 'La kommunen leie tenesta, og skriv «leder-tjenesten: nei» under «leverandør».',
      decides: 'La kommunen gjere vedtaka, og skriv «enkeltvedtak: nei» under «overført-myndighet».',
      both: 'La kommunen leie og avgjere: skriv «leder-tjenesten: nei» under «leverandør» og «enkeltvedtak: nei» under «overført-myndighet».',
    }[role],
  }),
  'annen-uten-hjemmel': ({ alternative, missing }) => ({
    what: `«${alternative}» har forma «annen», men saka seier ikkje ${
      {
        name: 'kva forma heiter',
        basis: 'kva forma byggjer på',
        both: 'kva forma heiter eller byggjer på',
      }[missing]
    }.`,
    why: 'Kommunar kan òg samarbeide på andre måtar enn dei lova nemner, når det er rettsleg høve til det. Då må det gå fram av saka kva som gir høvet.',
    fix: `Skriv ${
      { name: '«navn»', basis: '«hjemmel»', both: '«navn» og «hjemmel»' }[missing]
    } under «annen-form».`,
  }),
  'styre-etter-27': ({ alternative }) => ({
    what: `«${alternative}» viser til §\u00a027, som kan vere den gamle regelen om interkommunale styre.`,
    why: 'Slike styre, etter kommunelova av 1992, skulle vere gjorde om til interkommunalt politisk råd eller kommunalt oppgåvefellesskap innan fire år etter at reglane om dei tok til å gjelde.',
    fix: `Undersøk kva form samarbeidet har no, og rett «form». Er det ei anna lov det er vist til, ${ANSWER}.`,
  }),
  'garanti-avskaret': ({ alternative, reason }) => ({
    what: `«${alternative}» har ein garanti ${
      {
        risk: 'med vesentleg økonomisk risiko',
        business: 'for næringsverksemd',
        both: 'for næringsverksemd, med vesentleg økonomisk risiko',
      }[reason]
    }.`,
    why: 'Ein slik garanti kan kommunen ikkje stille for verksemd som andre driv. Det gjeld garantien, ikkje organisasjonsforma.',
    fix: 'Finn ei anna finansiering, og ta bort «garanti», eller rett svara under han.',
  }),
  garanti: ({ alternative }) => ({
    what: `«${alternative}» har ein garanti frå ein kommune.`,
    why: 'Garantien er berre gyldig om departementet har godkjent vedtaket om han. Garantiar for små beløp treng ikkje godkjenning.',
    fix: `Set av tid til godkjenninga. Når ho er avklara, ${ANSWER}.`,
  }),
  robek: ({ alternative, names, what }) => ({
    what: `«${alternative}» skal kunne ${
      {
        loan: 'ta opp lån',
        lease: 'leige ut over dei fire neste budsjettåra',
        both: 'ta opp lån og leige ut over dei fire neste budsjettåra',
      }[what]
    }, og ${format.all([...names])} står i ROBEK.`,
    why: `Når ein deltakar står i registeret for betinga godkjenning og kontroll, er vedtaket i selskapet om ${
      {
        loan: 'å ta opp lån',
        lease: 'ein slik leigeavtale',
        both: 'å ta opp lån eller inngå ein slik leigeavtale',
      }[what]
    } ikkje gyldig før departementet har godkjent det.`,
    fix: `Set av tid til godkjenninga, og ta henne med i risikoanalysen. Når ho er avklara, ${ANSWER}.`,
  }),
  'lan-for-andres-eiendeler': ({ alternative, known }) => ({
    what: known
      ? `I «${alternative}» skal ein kommune låne til noko andre skal eige, men oppgåva er ikkje lovpålagd.`
      : `I «${alternative}» skal ein kommune låne til noko andre skal eige, men saka seier ikkje om oppgåva er lovpålagd.`,
    why: 'Ein kommune kan låne for å gi tilskot til bygg og utstyr som ein annan kommune eig, eller eit kommunalt styrt selskap der han har ein eigardel. Det gjeld berre på område der kommunane har eit lovpålagt ansvar.',
    fix: known
      ? `Vurder ei anna finansiering. Gjeld det likevel eit område med lovpålagt ansvar, ${ANSWER}.`
      : 'Svar på «lovpålagt» under «oppgave».',
  }),
  'anskaffelse-avtale': ({ alternatives }) => ({
    what: `Reglane om offentlege innkjøp kan gjelde for ${quoted(alternatives)}.`,
    why: 'Det er innkjøpsreglane som avgjer, uansett kva form samarbeidet har.',
    fix: `Få det vurdert, også om unntaka for eigenregi og offentleg samarbeid passar, og ${ANSWER}.`,
  }),
  mvakomp: ({ alternative, problem }) => ({
    what: {
      service: `«${alternative}» kan miste meirverdiavgiftskompensasjon: Oppgåva er ikkje ført opp som ei lovpålagd helse-, undervisnings- eller sosialteneste.`,
      competition: `«${alternative}» kan miste meirverdiavgiftskompensasjon: Tenesta blir òg seld i konkurranse med andre.`,
      both: `«${alternative}» kan miste meirverdiavgiftskompensasjon: Tenesta blir seld i konkurranse med andre, og oppgåva er ikkje ført opp som ei lovpålagd helse-, undervisnings- eller sosialteneste.`,
    }[problem],
    why: 'Aksjeselskap, samvirkeføretak og foreiningar får kompensasjon på trongare vilkår enn kommunar. Utan kompensasjon blir avgifta ei utgift.',
    fix: `Svar på «helse-utdanning-sosial» og «selges-i-konkurranse» under «oppgave», og ta utgifta med under «økonomi». Er det avklara, ${ANSWER}.`,
  }),
  virksomhetsoverdragelse: ({ alternatives }) => ({
    what: `Tilsette kan få ny arbeidsgivar i ${quoted(alternatives)}.`,
    why: 'Når ei eining går over til ein ny arbeidsgivar og held på identiteten sin, kan vilkåra til dei tilsette følgje med. Ei reint administrativ overføring kan falle utanfor.',
    fix: `Få vurdert om dette er ei verksemdsoverdraging, drøft det med dei tillitsvalde, og ${ANSWER}.`,
  }),
  medbestemmelse: ({ names }) => ({
    what: `Saka får følgjer for tilsette, men partssamansett utval er ikkje ført opp for ${format.all([...names])}.`,
    why: 'Kommunen skal ha eit slikt utval for saker om forholdet mellom dei tilsette og kommunen som arbeidsgivar. Det kan erstattast av ei anna ordning om minst tre fjerdedelar av dei tilsette ønskjer det.',
    fix: 'Før opp møtet i partssamansett utval under «behandling», også når det er planlagt. Har dei tilsette ei anna ordning, før henne opp under «medvirkning» med «annen-ordning: ja».',
  }),
  'taushetsplikt-personvern': ({ alternatives }) => ({
    what: `Kommunane skal dele personopplysningar i ${quoted(alternatives)}.`,
    why: 'Før delinga tek til, må det vere klart kven som har ansvaret for opplysningane, kven som behandlar dei for andre, og kva teieplikta tillèt.',
    fix: `Avklar behandlingsansvaret, om det trengst databehandlaravtale, og om konsekvensane for personvernet må vurderast, og ${ANSWER}.`,
  }),
  'forsvarlig-utredet': ({ missing }) => ({
    what: {
      facts: 'Saka viser ikkje til nokon kjelder.',
      law: 'Saka seier ikkje om oppgåva er lovpålagd.',
      both: 'Saka viser ikkje til nokon kjelder, og seier ikkje om oppgåva er lovpålagd.',
    }[missing],
    why: 'Kommunedirektøren skal sjå til at saker til folkevalde er forsvarleg greidde ut, med eit faktisk og rettsleg grunnlag for vedtaket.',
    fix: {
      facts: 'Legg til kjeldene under «kilder».',
      law: 'Svar på «lovpålagt» under «oppgave».',
      both: 'Legg til kjeldene under «kilder», og svar på «lovpålagt» under «oppgave».',
    }[missing],
  }),
  likelydende: ({ names }) => ({
    what: `Kommunestyra i ${format.all([...names])} har vedteke ulikt.`,
    why: 'Kvart kommunestyre vedtek sjølv avtalen om samarbeidet. Er vedtaka ulike, må det avklarast om dei har vedteke den same avtalen.',
    fix: `Samanlikn «utfall» og «vedtakstekst» under «behandling», og legg saka fram på nytt om det trengst. Er skilnaden utan betydning, ${ANSWER}.`,
  }),
  'vk-varsle-statsforvalter': ({ alternatives, decided }) => ({
    what: decided
      ? `Det er ikkje ført opp at Statsforvaltaren er orientert om ${anyOf(alternatives)}.`
      : `Vel kommunane ${anyOf(alternatives)}, skal Statsforvaltaren orienterast.`,
    why: 'Vertskommunen skal orientere Statsforvaltaren om at samarbeidet er oppretta. Det er ei melding, ikkje ein søknad.',
    fix: decided
      ? 'Send meldinga, og før henne opp under «meldinger» med «til: statsforvalteren».'
      : 'Ta meldinga med i planen, og før henne opp under «meldinger» når ho er send.',
  }),
  'ansvar-ubegrenset': ({ alternatives }) => ({
    what: `Kommunane svarar uavgrensa for sin del av det ${anyOf(alternatives)} skuldar.`,
    why: 'Betaler ikkje samarbeidet innan 14 dagar etter krav, kan den som har pengar til gode, krevje kommunen for den delen kommunen svarar for. Ein kommune som går ut, svarar framleis for sin del av det som var der då.',
    fix: 'Ta det med i risikoanalysen, og skriv ansvarsdelane i avtalen når dei ikkje følgjer eigardelane.',
  }),
  'merforbruk-dekning': ({ alternatives }) => ({
    what: `Eit meirforbruk i drifta av ${anyOf(alternatives)} skal dekkjast inn året etter.`,
    why: 'Blir det ikkje dekt, må deltakarkommunane overføre resten. Skal dei dele det på ein annan måte enn deltakaransvaret, må det stå i samarbeidsavtalen.',
    fix: 'Ta det med i økonomidelen av saka, og avgjer i avtalen korleis eit meirforbruk skal delast.',
  }),
  'vk-klage-og-kontroll': ({ alternatives }) => ({
    what: `For ${quoted(alternatives)} gjeld eigne reglar om klage og lovlegkontroll.`,
    why: 'Er ikkje klageinstansen eit statleg organ, går klager i eit administrativt samarbeid til kommunen som har delegert myndigheita, og ved felles nemnd til ei særskild klagenemnd. Tre eller fleire i kommunestyret i samarbeidskommunen kan krevje lovlegkontroll, men ikkje dei i vertskommunen, når vedtaket er gjort på vegner av samarbeidskommunen.',
    fix: 'Forklar i saka kvar innbyggjarane skal klage, og kven som nemner opp ei klagenemnd.',
  }),
  'iks-habilitet': ({ alternatives }) => ({
    what: `I ${quoted(alternatives)} kan dei som har ei rolle både i selskapet og i kommunen, bli inhabile.`,
    why: 'Reglane i kommunelova om inhabilitet gjeld òg for dei tilsette i selskapet og for medlemmene av organa som styrer det.',
    fix: 'Tenk på det når de vel folk til styret og representantskapet, og avklar kven som kan behandle saker om selskapet i kommunen.',
  }),
  'kontrollutvalg-innsyn': ({ alternatives }) => ({
    what: `Kontrollutvalet har innsyn i ${quoted(alternatives)}.`,
    why: 'I råd, oppgåvefellesskap og selskap kan det krevje opplysningar, og vere til stades i møte i representantskap, generalforsamling og tilsvarande organ. I ein vertskommune er det kontrollutvalet i vertskommunen som fører kontroll for alle.',
    fix: 'Skriv i avtalen korleis kontrollutvala får varsel om møte, og kva dokument dei skal få.',
  }),
  eierskapsmelding: ({ alternatives }) => ({
    what: `Vel kommunane ${anyOf(alternatives)}, høyrer samarbeidet heime i eigarskapsmeldingane deira.`,
    why: 'Meldinga skal ha ei oversikt over selskap og andre verksemder kommunen har eigarinteresser eller tilsvarande interesser i. Kommunestyret vedtek henne sjølv minst éin gong i valperioden.',
    fix: 'Sei i saka kva kommunen vil med eigarskapen, og ta samarbeidet med i neste eigarskapsmelding.',
  }),
  'mva-egne-behov': ({ alternatives, share }) => ({
    what: `Av omsetninga i ${quoted(alternatives)} er ${format.short(share)}\u00a0prosent venta å kome frå andre enn deltakarane.`,
    why: 'Når eit samarbeid i hovudsak dekkjer eigne behov hos deltakarane, kan det som blir gjort for dei, vere unnateke frå meirverdiavgift.',
    fix: 'Få avgifta vurdert, og bruk svaret i tala under «økonomi».',
  }),
  'brann-formelt-ansvar': ({ alternatives }) => ({
    what: `I ${quoted(alternatives)} har kommunen framleis det formelle ansvaret for brannvesenet.`,
    why: 'Andre kan utføre oppgåvene, men myndigheita blir utøvd under det formelle ansvaret til kommunen. Det må kunne dokumenterast, og avtalar om det skal sendast til den sentrale tilsynsstyresmakta.',
    fix: 'Skriv i saka og i avtalen korleis kommunen skal følgje opp og dokumentere det.',
  }),
  'krematorium-tillatelse': () => ({
    what: 'Saka gjeld kremasjon, og eit nytt krematorium må ha løyve.',
    why: 'Det er departementet som gir løyvet. Det same gjeld når eit krematorium blir vesentleg endra.',
    fix: 'Set av tid til søknaden, eller sei i saka at korkje bygg eller anlegg blir vesentleg endra.',
  }),
};

/** A form, with what makes a council or a task community another legal person. */
function ownBody(form: string): string {
  return form === 'ipr' || form === 'ko' ? `${aForm(form)} (eige rettssubjekt)` : aForm(form);
}

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const lawRequirements: Record<LawRuleId, { met: string; unmet: string }> = {
  'ipr-tjenester': {
    met: 'Politisk råd utan tenester',
    unmet: 'Eit politisk råd skal levere tenester',
  },
  'ipr-enkeltvedtak': {
    met: 'Politisk råd utan enkeltvedtak',
    unmet: 'Eit politisk råd skal gjere enkeltvedtak',
  },
  'ko-enkeltvedtak': {
    met: 'Oppgåvefellesskap utan enkeltvedtak',
    unmet: 'Eit oppgåvefellesskap skal gjere enkeltvedtak',
  },
  'ko-enkeltvedtak-saerlov': {
    met: 'Det er avklara kva lov som går føre om enkeltvedtak',
    unmet: 'Det er ikkje avklara kva lov som går føre om enkeltvedtak',
  },
  'ipr-ko-forskrift': {
    met: 'Heimelen for å fastsetje forskrift er avklara',
    unmet: 'Heimelen for å fastsetje forskrift er ikkje avklara',
  },
  'ipr-ko-deltakere': {
    met: 'Berre kommunar og fylkeskommunar i råd og oppgåvefellesskap',
    unmet: 'Andre enn kommunar og fylkeskommunar er med i eit råd eller oppgåvefellesskap',
  },
  'selskap-delegering-lovpalagt': {
    met: 'Vedtak i saker om lovpålagde oppgåver blir ikkje lagde til eit anna rettssubjekt utan heimel',
    unmet: 'Eit anna rettssubjekt skal gjere vedtak i saker om ei lovpålagd oppgåve',
  },
  'selskap-delegering-annet': {
    met: 'Prinsipielle saker blir verande i kommunen',
    unmet: 'Eit anna rettssubjekt skal avgjere prinsipielle saker',
  },
  'vkadm-prinsipiell': {
    met: 'Administrativt vertskommunesamarbeid utan prinsipielle saker',
    unmet: 'Eit administrativt vertskommunesamarbeid skal avgjere prinsipielle saker',
  },
  'vk-lovforbud': {
    met: 'Inga særlov er ført opp som hinder for vertskommune',
    unmet: 'Ei særlov er ført opp som hinder for vertskommune',
  },
  'vk-ulike-parter': {
    met: 'Vertskommunesamarbeid mellom like partar',
    unmet: 'Ein fylkeskommune er med i eit vertskommunesamarbeid mellom kommunar',
  },
  'vk-ikke-lovpalagt': {
    met: 'Heimelen for vertskommune er avklara',
    unmet: 'Heimelen for vertskommune er ikkje avklara',
  },
  'avtale-enkeltvedtak': {
    met: 'Avtale eller kjøp utan enkeltvedtak og forskrift i saker om lovpålagde oppgåver',
    unmet: 'Andre skal gjere vedtak i saker om ei lovpålagd oppgåve etter avtale eller kjøp',
  },
  'iks-deltakere': {
    met: 'Deltakarane i interkommunalt selskap er slik lova skildrar',
    unmet: 'Deltakarane i eit interkommunalt selskap er ikkje slik lova skildrar',
  },
  'barnevern-akutt': {
    met: 'Akuttvedtak i barnevernet blir gjorde i eigen kommune eller vertskommune',
    unmet: 'Akuttvedtak i barnevernet er lagde utanfor kommune og vertskommune',
  },
  'barnevern-akutt-avtale': {
    met: 'Det er avklara kven som gjer akuttvedtak',
    unmet: 'Det er ikkje avklara kven som gjer akuttvedtak',
  },
  'barnevern-privat': {
    met: 'Kommunen leier og avgjer i barnevernet',
    unmet: 'Ein privat skal leie eller avgjere i barnevernet',
  },
  'annen-uten-hjemmel': {
    met: 'Anna form har namn og heimel',
    unmet: 'Anna form manglar namn eller heimel',
  },
  'styre-etter-27': {
    met: 'Inga form viser til den gamle regelen om interkommunale styre',
    unmet: 'Ei form viser til den gamle regelen om interkommunale styre',
  },
  'garanti-avskaret': {
    met: 'Ingen garanti for næringsverksemd eller med vesentleg risiko',
    unmet: 'Ein garanti gjeld næringsverksemd eller har vesentleg risiko',
  },
  garanti: {
    met: 'Godkjenning av garanti er avklara',
    unmet: 'Ein garanti må godkjennast',
  },
  robek: {
    met: 'Godkjenning av lån og leige er avklara',
    unmet: 'Lån eller leige må godkjennast fordi ein deltakar står i ROBEK',
  },
  'lan-for-andres-eiendeler': {
    met: 'Lån til det andre eig, gjeld lovpålagt ansvar',
    unmet: 'Lån til det andre eig, er ikkje knytt til lovpålagt ansvar',
  },
  'anskaffelse-avtale': {
    met: 'Forholdet til innkjøpsreglane er avklara',
    unmet: 'Forholdet til innkjøpsreglane er ikkje avklara',
  },
  mvakomp: {
    met: 'Meirverdiavgiftskompensasjonen er avklara',
    unmet: 'Meirverdiavgiftskompensasjon kan falle bort',
  },
  virksomhetsoverdragelse: {
    met: 'Verksemdsoverdraging er vurdert',
    unmet: 'Det er ikkje avklara om det er ei verksemdsoverdraging',
  },
  medbestemmelse: {
    met: 'Partssamansett utval eller anna ordning er ført opp i kvar kommune',
    unmet: 'Partssamansett utval er ikkje ført opp i kvar kommune',
  },
  'taushetsplikt-personvern': {
    met: 'Personvern og teieplikt er avklara',
    unmet: 'Personvern og teieplikt er ikkje avklara',
  },
  'forsvarlig-utredet': {
    met: 'Saka har kjelder og seier om oppgåva er lovpålagd',
    unmet: 'Saka manglar kjelder, eller seier ikkje om oppgåva er lovpålagd',
  },
  likelydende: { met: 'Kommunestyra har vedteke likt', unmet: 'Kommunestyra har vedteke ulikt' },
  'vk-varsle-statsforvalter': {
    met: 'Statsforvaltaren er orientert',
    unmet: 'Statsforvaltaren skal orienterast',
  },
  'ansvar-ubegrenset': {
    met: 'Inga form med uavgrensa ansvar',
    unmet: 'Kommunane svarar uavgrensa for ansvarsdelen sin',
  },
  'merforbruk-dekning': {
    met: 'Inga form med eigne reglar om meirforbruk',
    unmet: 'Eit meirforbruk skal dekkjast året etter',
  },
  'vk-klage-og-kontroll': {
    met: 'Inga form med eigne reglar om klage og lovlegkontroll',
    unmet: 'Eigne reglar om klage og lovlegkontroll gjeld',
  },
  'iks-habilitet': {
    met: 'Inga form med doble roller i selskap og kommune',
    unmet: 'Den som har roller både i selskap og kommune, kan bli inhabil',
  },
  'kontrollutvalg-innsyn': {
    met: 'Inga form med eigne reglar om innsyn for kontrollutvalet',
    unmet: 'Kontrollutvalet har innsyn',
  },
  eierskapsmelding: {
    met: 'Inga form som høyrer heime i eigarskapsmeldinga',
    unmet: 'Samarbeidet høyrer heime i eigarskapsmeldinga',
  },
  'mva-egne-behov': {
    met: 'Ingen eigne reglar om meirverdiavgift ved lite sal til andre',
    unmet: 'Lite sal til andre kan ha noko å seie for meirverdiavgifta',
  },
  'brann-formelt-ansvar': {
    met: 'Kommunen utfører brannoppgåvene sjølv',
    unmet: 'Kommunen har framleis det formelle ansvaret for brannvesenet',
  },
  'krematorium-tillatelse': {
    met: 'Saka gjeld ikkje kremasjon',
    unmet: 'Eit nytt krematorium må ha løyve',
  },
};

export const formsWords: WordsFor<FormsArgs> = {
  'former-ubrukelig': ({ file, errors }) => ({
    what: `Fila med organisasjonsformer, ${file}, har ${errors} ${errors === 1 ? 'feil' : 'feilar'}.`,
    why: 'Der står reglane om form og lov. Saka kan ikkje vurderast før fila er i orden.',
    fix: `Rett fila. Sjå kva som er feil: samarbeid validate ${asArgument(file)}`,
  }),
  'former-ikke-funnet': () => ({
    what: 'Det finst inga fil med organisasjonsformer.',
    why: 'Der står reglane om form og lov. Utan dei kan verktøyet ikkje vurdere noko.',
    fix: 'Verktøyet har ei slik fil med seg. Installer det på nytt, eller legg ei fil som byrjar med «format: former/1», i mappa «criteria» ved saka.',
  }),
  'henvisning-uforstaelig': ({ found }) => ({
    what: `«${found}» kan ikkje lesast som ei tilvising.`,
    why: 'Tilvisingar blir kontrollerte mot lista over kjelder, så dei må ha ei fast form.',
    fix: 'Skriv id-en til kjelda og så staden, til dømes «kommuneloven §\u00a018-2 første ledd». Deretter kan det stå bokstav og nummer: «bokstav b», «nr.\u00a04».',
  }),
  'henvisning-ukjent': ({ found, law, known, suggestion }) => ({
    what:
      law === '' ? `«${found}» er ikkje ei kjelde i fila.` : `«${found}» er ikkje ført opp under «${law}».`,
    why: 'Det som ikkje er ført opp, kan ikkje kontrollerast.',
    fix:
      law === '' && suggestion === null
        ? `Legg til kjelda under «kilder». ${meant(suggestion, known)}`
        : meant(suggestion, known),
  }),
  'regel-uten-hjemmel': ({ rules }) => ({
    what:
      rules.length === 1
        ? `Regelen ${quoted(rules)} manglar under «regler».`
        : `Reglane ${quoted(rules)} manglar under «regler».`,
    why: 'Ein regel som ikkje er ført opp, seier aldri frå, sjølv om lova gjeld.',
    fix: 'Legg til ei linje for kvar, med «paragraf» og anten «kontrollert» eller «ikke-kontrollert».',
  }),
  'form-mangler': ({ forms }) => ({
    what:
      forms.length === 1
        ? `Forma ${quoted(forms)} manglar under «former».`
        : `Formene ${quoted(forms)} manglar under «former».`,
    why: 'Ei sak kan bruke kva som helst av formene.',
    fix: 'Legg til forma med «navn», «nærmest», «egenskaper» og «kontroll».',
  }),
};
