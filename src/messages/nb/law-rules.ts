// Bokmål for the rules on form and law, and for faults of the file that says where they stand. Which section a rule
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
  'skriv svaret under «avklaringer» med «regel», «svar», «av» og «dato», og bestemmelsen i «paragraf»';

/** What the tool knows may open for it, after the reason; and what to do about it, after the other ways. */
function mayOpen(openings: readonly string[]): string {
  return openings.length === 0
    ? ''
    : ` Verktøyet kjenner en mulig åpning: ${format.all(openings)} kan åpne for det.`;
}

function ifOpen(openings: readonly string[]): string {
  return openings.length === 0
    ? `Åpner lovgivningen for det her, ${ANSWER_WITH_SECTION}.`
    : `Åpner ${format.either(openings)} for det her, ${ANSWER_WITH_SECTION}.`;
}

const EXCEPTIONS =
  'Unntakene er vedtak om interne forhold i samarbeidet og vedtak for å forvalte tilskuddsordninger.';
const FIX_DECISIONS =
  'La kommunen treffe vedtakene selv, og svar nei under «overført-myndighet», eller vurder vertskommune hvis oppgaven er lovpålagt. Gjelder det bare unntakene, skriv «interne-forhold» eller «tilskuddsordninger» i «gjelder-bare» samme sted.';

export const lawRuleWords: WordsFor<LawRuleArgs> = {
  'ipr-tjenester': ({ alternative }) => ({
    what: `«${alternative}» er et interkommunalt politisk råd som skal levere tjenester.`,
    why: 'Departementet legger til grunn at et slikt råd ikke skal levere tjenester. Loven selv sier at rådet kan behandle saker på tvers av kommunegrensene, og nevner ikke tjenester.',
    fix: `Vurder et kommunalt oppgavefellesskap eller en annen form. Mener dere at rådet kan brukes, ${ANSWER_WITH_SECTION}.`,
  }),
  'ipr-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er et interkommunalt politisk råd som skal treffe enkeltvedtak.`,
    why: `Et slikt råd kan ikke få den myndigheten. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak': ({ alternative }) => ({
    what: `«${alternative}» er et kommunalt oppgavefellesskap som skal treffe enkeltvedtak.`,
    why: `Et oppgavefellesskap kan ikke få den myndigheten. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak-saerlov': ({ alternative, openings }) => ({
    what: `«${alternative}» er et kommunalt oppgavefellesskap som skal treffe enkeltvedtak, og to lover kan gi hvert sitt svar.`,
    why: `Etter kommuneloven kan et oppgavefellesskap ikke få den myndigheten, bortsett fra to unntak.${mayOpen(openings)} Hva som går foran, er ikke kontrollert.`,
    fix: `Få avklart hva som går foran, og ${ANSWER_WITH_SECTION}. Er det uavklart, vurder vertskommune.`,
  }),
  'ipr-ko-forskrift': ({ alternative, form }) => ({
    what: `«${alternative}» er ${aForm(form)} som skal fastsette forskrifter.`,
    why: 'Reglene om denne formen nevner bare enkeltvedtak. Forskrifter er nevnt i reglene om vertskommune. Om denne formen kan få slik myndighet, er ikke kontrollert.',
    fix: `La kommunestyrene fastsette forskriftene selv, og skriv «forskrift: nei», eller vurder vertskommune. Er hjemmelen avklart, ${ANSWER}.`,
  }),
  'ipr-ko-deltakere': ({ alternative, form, participant }) => ({
    what: `«${alternative}» er ${aForm(form)} der «${participant}» er med.`,
    why: 'Etter loven er det kommuner og fylkeskommuner som kan opprette et slikt samarbeid. Andre deltakere er ikke nevnt.',
    fix: 'Ta bort deltakeren under «andre-deltakere», eller vurder en form som er åpen for flere, for eksempel aksjeselskap. Er deltakeren en kommune eller fylkeskommune, rett «type».',
  }),
  'selskap-delegering-lovpalagt': ({ alternative, form, openings }) => ({
    what: `«${alternative}» er ${ownBody(form)} som skal treffe vedtak i saker om en lovpålagt oppgave.`,
    why: `I saker om lovpålagte oppgaver kan kommunen gi et annet rettssubjekt myndighet til å treffe vedtak så langt lovgivningen åpner for det.${mayOpen(openings)}`,
    fix: `La kommunen treffe vedtakene selv, og svar nei under «overført-myndighet», eller vurder vertskommune. ${ifOpen(openings)}`,
  }),
  'selskap-delegering-annet': ({ alternative, form }) => ({
    what: `«${alternative}» er ${ownBody(form)} som skal avgjøre saker av prinsipiell betydning.`,
    why: 'Når oppgaven ikke er lovpålagt, kan et annet rettssubjekt få myndighet i saker som ikke har prinsipiell betydning. De prinsipielle blir igjen i kommunen.',
    fix: 'La kommunestyret avgjøre de prinsipielle sakene, og skriv «prinsipielle-saker: nei» under «overført-myndighet».',
  }),
  'vkadm-prinsipiell': ({ alternative }) => ({
    what: `«${alternative}» er et administrativt vertskommunesamarbeid som skal avgjøre saker av prinsipiell betydning.`,
    why: 'I denne formen kan vertskommunen bare treffe vedtak i saker som ikke har prinsipiell betydning.',
    fix: 'La egen kommune avgjøre de prinsipielle sakene, og skriv «prinsipielle-saker: nei», eller vurder vertskommunesamarbeid med felles, folkevalgt nemnd.',
  }),
  'vk-lovforbud': ({ alternative, law, section }) => ({
    what: `«${alternative}» legger oppgaven til en vertskommune, men saken sier at ${law} ${section} stenger for det.`,
    why: 'En vertskommune kan få oppgaver og myndighet så langt annen lovgivning ikke er til hinder for det.',
    fix: 'La kommunen løse oppgaven selv, eller vurder en annen form. Stenger ikke bestemmelsen likevel, ta bort «overføring-avskåret» under «oppgave».',
  }),
  'vk-ulike-parter': ({ alternative, participant }) => ({
    what: `«${alternative}» er et vertskommunesamarbeid med en fylkeskommune, «${participant}», som deltaker.`,
    why: 'Reglene om vertskommune gjelder mellom kommuner, eller mellom fylkeskommuner. De nevner ikke samarbeid mellom en kommune og en fylkeskommune.',
    fix: 'Ta bort fylkeskommunen under «andre-deltakere», eller vurder en form der begge kan være med, for eksempel interkommunalt selskap.',
  }),
  'vk-ikke-lovpalagt': ({ alternative, known }) => ({
    what: known
      ? `«${alternative}» legger en oppgave som ikke er lovpålagt, til en vertskommune.`
      : `«${alternative}» legger oppgaven til en vertskommune, men saken sier ikke om den er lovpålagt.`,
    why: 'Reglene om vertskommune er skrevet for lovpålagte oppgaver. Om de kan brukes for andre oppgaver, er ikke kontrollert.',
    fix: known ? `Få hjemmelen vurdert, og ${ANSWER}.` : 'Svar på «lovpålagt» under «oppgave».',
  }),
  'avtale-enkeltvedtak': ({ alternative, form, openings }) => ({
    what: `«${alternative}» er ${aForm(form)} der andre skal treffe enkeltvedtak eller fastsette forskrift i saker om en lovpålagt oppgave.`,
    why: `Skal en annen kommune gjøre det, er reglene om vertskommune den alminnelige veien. Ellers må lovgivningen åpne for det.${mayOpen(openings)}`,
    fix: `La kommunen treffe vedtakene selv, og svar nei under «overført-myndighet», eller vurder vertskommune. ${ifOpen(openings)}`,
  }),
  'iks-deltakere': ({ alternative, participant }) =>
    participant === null
      ? {
          what: `«${alternative}» er et interkommunalt selskap der alle deltakerne skal ha begrenset ansvar.`,
          why: 'Loven om interkommunale selskaper gjelder ikke når alle deltakerne har begrenset ansvar for det selskapet skylder.',
          fix: 'Vurder aksjeselskap, eller ta bort «begrenset-ansvar».',
        }
      : {
          what: `«${alternative}» er et interkommunalt selskap der «${participant}» er med.`,
          why: 'I et interkommunalt selskap er alle deltakerne kommuner, fylkeskommuner eller andre interkommunale selskaper.',
          fix: 'Ta bort deltakeren under «andre-deltakere», eller vurder aksjeselskap. Er deltakeren en av dem som er nevnt, rett «type».',
        },
  'barnevern-akutt': ({ alternative, form }) => ({
    what: `«${alternative}» er ${aForm(form)} som skal treffe enkeltvedtak i barnevernvakten.`,
    why: 'I kommunen er det lederen for barnevernstjenesten eller stedfortrederen som treffer akuttvedtak. Etter reglene som er lagt inn, må en felles vakt som skal treffe dem, ligge i egen kommune eller i en vertskommune.',
    fix: 'Vurder vertskommune, eller la hver kommunes egen leder treffe vedtakene, og skriv «enkeltvedtak: nei» under «overført-myndighet».',
  }),
  'barnevern-akutt-avtale': ({ alternative }) => ({
    what: `«${alternative}» er et avtalesamarbeid om barnevernvakt.`,
    why: 'Da må lederen for barnevernstjenesten i hver kommune, eller stedfortrederen, fortsatt treffe akuttvedtakene. Hvor mye en felles vakt ellers kan gjøre, er ikke kontrollert.',
    fix: `Avklar hvem som treffer akuttvedtak om natten og i helgene, og ${ANSWER}.`,
  }),
  'barnevern-privat': ({ alternative, role }) => ({
    what: {
      leads: `I «${alternative}» skal en privat leverandør lede arbeid i barnevernet eller opptre på kommunens vegne.`,
      decides: `I «${alternative}» skal en privat leverandør treffe vedtak i barnevernet.`,
      both: `I «${alternative}» skal en privat leverandør både lede arbeid og treffe vedtak i barnevernet.`,
    }[role],
    why: 'Private kan hjelpe til i barnevernet, men ikke lede tjenesten, treffe avgjørelser eller opptre på kommunens vegne.',
    fix: {
      leads: 'La kommunen lede tjenesten, og skriv «leder-tjenesten: nei» under «leverandør».',
      decides: 'La kommunen treffe vedtakene, og skriv «enkeltvedtak: nei» under «overført-myndighet».',
      both: 'La kommunen lede og avgjøre: skriv «leder-tjenesten: nei» under «leverandør» og «enkeltvedtak: nei» under «overført-myndighet».',
    }[role],
  }),
  'annen-uten-hjemmel': ({ alternative, missing }) => ({
    what: `«${alternative}» har formen «annen», men saken sier ikke ${
      {
        name: 'hva formen heter',
        basis: 'hva formen bygger på',
        both: 'hva formen heter eller bygger på',
      }[missing]
    }.`,
    why: 'Kommuner kan også samarbeide på andre måter enn dem loven nevner, når det er rettslig adgang til det. Da må det gå fram av saken hva adgangen er.',
    fix: `Skriv ${
      { name: '«navn»', basis: '«hjemmel»', both: '«navn» og «hjemmel»' }[missing]
    } under «annen-form».`,
  }),
  'styre-etter-27': ({ alternative }) => ({
    what: `«${alternative}» viser til §\u00a027, som kan være den gamle regelen om interkommunale styrer.`,
    why: 'Slike styrer, etter kommuneloven av 1992, skulle være gjort om til interkommunalt politisk råd eller kommunalt oppgavefellesskap innen fire år etter at reglene om dem begynte å gjelde.',
    fix: `Undersøk hvilken form samarbeidet har nå, og rett «form». Er det en annen lov det vises til, ${ANSWER}.`,
  }),
  'garanti-avskaret': ({ alternative, reason }) => ({
    what: `«${alternative}» har en garanti ${
      {
        risk: 'med vesentlig økonomisk risiko',
        business: 'for næringsvirksomhet',
        both: 'for næringsvirksomhet, med vesentlig økonomisk risiko',
      }[reason]
    }.`,
    why: 'En slik garanti kan kommunen ikke stille for virksomhet som andre driver. Det gjelder garantien, ikke organisasjonsformen.',
    fix: 'Finn en annen finansiering, og ta bort «garanti», eller rett svarene under den.',
  }),
  garanti: ({ alternative }) => ({
    what: `«${alternative}» har en garanti fra en kommune.`,
    why: 'Garantien er bare gyldig hvis departementet har godkjent vedtaket om den. Garantier for små beløp trenger ikke godkjenning.',
    fix: `Sett av tid til godkjenningen. Når den er avklart, ${ANSWER}.`,
  }),
  robek: ({ alternative, names, what }) => ({
    what: `«${alternative}» skal kunne ${
      {
        loan: 'ta opp lån',
        lease: 'leie utover de fire neste budsjettårene',
        both: 'ta opp lån og leie utover de fire neste budsjettårene',
      }[what]
    }, og ${format.all([...names])} står i ROBEK.`,
    why: `Når en deltaker står i registeret for betinget godkjenning og kontroll, er selskapets vedtak om ${
      {
        loan: 'å ta opp lån',
        lease: 'en slik leieavtale',
        both: 'å ta opp lån eller inngå en slik leieavtale',
      }[what]
    } ikke gyldig før departementet har godkjent det.`,
    fix: `Sett av tid til godkjenningen, og ta den med i risikoanalysen. Når den er avklart, ${ANSWER}.`,
  }),
  'lan-for-andres-eiendeler': ({ alternative, known }) => ({
    what: known
      ? `I «${alternative}» skal en kommune låne til noe andre skal eie, men oppgaven er ikke lovpålagt.`
      : `I «${alternative}» skal en kommune låne til noe andre skal eie, men saken sier ikke om oppgaven er lovpålagt.`,
    why: 'En kommune kan låne for å gi tilskudd til bygg og utstyr som eies av en annen kommune, eller av et kommunalt styrt selskap den har en eierandel i. Det gjelder bare på områder der kommunene har et lovpålagt ansvar.',
    fix: known
      ? `Vurder en annen finansiering. Gjelder det likevel et område med lovpålagt ansvar, ${ANSWER}.`
      : 'Svar på «lovpålagt» under «oppgave».',
  }),
  'anskaffelse-avtale': ({ alternatives }) => ({
    what: `Reglene om offentlige anskaffelser kan gjelde for ${quoted(alternatives)}.`,
    why: 'Det avgjøres av anskaffelsesreglene, uansett hvilken form samarbeidet har.',
    fix: `Få det vurdert, også om unntakene for egenregi og offentlig samarbeid passer, og ${ANSWER}.`,
  }),
  mvakomp: ({ alternative, problem }) => ({
    what: {
      service: `«${alternative}» kan miste merverdiavgiftskompensasjon: Oppgaven er ikke ført opp som en lovpålagt helse-, undervisnings- eller sosialtjeneste.`,
      competition: `«${alternative}» kan miste merverdiavgiftskompensasjon: Tjenesten selges også i konkurranse med andre.`,
      both: `«${alternative}» kan miste merverdiavgiftskompensasjon: Tjenesten selges i konkurranse med andre, og oppgaven er ikke ført opp som en lovpålagt helse-, undervisnings- eller sosialtjeneste.`,
    }[problem],
    why: 'Aksjeselskaper, samvirkeforetak og foreninger får kompensasjon på snevrere vilkår enn kommuner. Uten den blir avgiften en utgift.',
    fix: `Svar på «helse-utdanning-sosial» og «selges-i-konkurranse» under «oppgave», og ta utgiften med under «økonomi». Er det avklart, ${ANSWER}.`,
  }),
  virksomhetsoverdragelse: ({ alternatives }) => ({
    what: `Ansatte kan få ny arbeidsgiver i ${quoted(alternatives)}.`,
    why: 'Når en enhet går over til en ny arbeidsgiver og beholder sin identitet, kan de ansattes vilkår følge med. En rent administrativ overføring kan falle utenfor.',
    fix: `Få vurdert om dette er en virksomhetsoverdragelse, drøft det med de tillitsvalgte, og ${ANSWER}.`,
  }),
  medbestemmelse: ({ names }) => ({
    what: `Ansatte berøres, men partssammensatt utvalg er ikke ført opp for ${format.all([...names])}.`,
    why: 'Kommunen skal ha et slikt utvalg for saker om forholdet mellom de ansatte og kommunen som arbeidsgiver. Det kan erstattes av en annen ordning hvis minst tre fjerdedeler av de ansatte ønsker det.',
    fix: 'Før opp møtet i partssammensatt utvalg under «behandling», også når det er planlagt. Har de ansatte en annen ordning, før den opp under «medvirkning» med «annen-ordning: ja».',
  }),
  'taushetsplikt-personvern': ({ alternatives }) => ({
    what: `Kommunene skal dele personopplysninger i ${quoted(alternatives)}.`,
    why: 'Før delingen begynner, må det være klart hvem som har ansvaret for opplysningene, hvem som behandler dem for andre, og hva taushetsplikten tillater.',
    fix: `Avklar behandlingsansvaret, om det trengs databehandleravtale, og om personvernkonsekvensene må vurderes, og ${ANSWER}.`,
  }),
  'forsvarlig-utredet': ({ missing }) => ({
    what: {
      facts: 'Saken viser ikke til noen kilder.',
      law: 'Saken sier ikke om oppgaven er lovpålagt.',
      both: 'Saken viser ikke til noen kilder, og sier ikke om oppgaven er lovpålagt.',
    }[missing],
    why: 'Kommunedirektøren skal påse at saker til folkevalgte er forsvarlig utredet, med et faktisk og rettslig grunnlag for vedtaket.',
    fix: {
      facts: 'Legg kildene til under «kilder».',
      law: 'Svar på «lovpålagt» under «oppgave».',
      both: 'Legg kildene til under «kilder», og svar på «lovpålagt» under «oppgave».',
    }[missing],
  }),
  likelydende: ({ names }) => ({
    what: `Kommunestyrene i ${format.all([...names])} har vedtatt ulikt.`,
    why: 'Hvert kommunestyre vedtar selv avtalen om samarbeidet. Er vedtakene ulike, må det avklares om de har vedtatt den samme avtalen.',
    fix: `Sammenlign «utfall» og «vedtakstekst» under «behandling», og legg saken fram på nytt om nødvendig. Er ulikheten uten betydning, ${ANSWER}.`,
  }),
  'vk-varsle-statsforvalter': ({ alternatives, decided }) => ({
    what: decided
      ? `Det er ikke ført opp at Statsforvalteren er orientert om ${anyOf(alternatives)}.`
      : `Velges ${anyOf(alternatives)}, skal Statsforvalteren orienteres.`,
    why: 'Vertskommunen skal orientere Statsforvalteren om at samarbeidet er opprettet. Det er en melding, ikke en søknad.',
    fix: decided
      ? 'Send meldingen, og før den opp under «meldinger» med «til: statsforvalteren».'
      : 'Ta meldingen med i planen, og før den opp under «meldinger» når den er sendt.',
  }),
  'ansvar-ubegrenset': ({ alternatives }) => ({
    what: `Kommunene svarer ubegrenset for sin andel av det ${anyOf(alternatives)} skylder.`,
    why: 'Betaler ikke samarbeidet innen 14 dager etter krav, kan den som har penger til gode, kreve kommunen for dens andel. En kommune som går ut, svarer fortsatt for sin andel av det som var der da.',
    fix: 'Ta det med i risikoanalysen, og skriv andelene i avtalen når de ikke følger eierandelene.',
  }),
  'merforbruk-dekning': ({ alternatives }) => ({
    what: `Et merforbruk i driften av ${anyOf(alternatives)} skal dekkes inn året etter.`,
    why: 'Blir det ikke dekket, må deltakerkommunene overføre resten. Skal de dele det på en annen måte enn deltakeransvaret, må det stå i samarbeidsavtalen.',
    fix: 'Ta det med i økonomidelen av saken, og bestem i avtalen hvordan et merforbruk skal deles.',
  }),
  'vk-klage-og-kontroll': ({ alternatives }) => ({
    what: `For ${quoted(alternatives)} gjelder egne regler om klage og lovlighetskontroll.`,
    why: 'Er ikke klageinstansen et statlig organ, går klager i et administrativt samarbeid til kommunen som har delegert myndigheten, og ved felles nemnd til en særskilt klagenemnd. Lovlighetskontroll kan kreves av tre eller flere i samarbeidskommunens kommunestyre, men ikke av vertskommunens, når vedtaket er truffet på samarbeidskommunens vegne.',
    fix: 'Forklar i saken hvor innbyggerne skal klage, og hvem som oppnevner en klagenemnd.',
  }),
  'iks-habilitet': ({ alternatives }) => ({
    what: `I ${quoted(alternatives)} kan de som har en rolle både i selskapet og i kommunen, bli inhabile.`,
    why: 'Kommunelovens regler om inhabilitet gjelder også for selskapets ansatte og for medlemmene av organene som styrer det.',
    fix: 'Tenk på det når dere velger folk til styret og representantskapet, og avklar hvem som kan behandle saker om selskapet i kommunen.',
  }),
  'kontrollutvalg-innsyn': ({ alternatives }) => ({
    what: `Kontrollutvalget har innsyn i ${quoted(alternatives)}.`,
    why: 'I råd, oppgavefellesskap og selskaper kan det kreve opplysninger, og være til stede i møter i representantskap, generalforsamling og tilsvarende organer. I en vertskommune er det vertskommunens kontrollutvalg som fører kontroll for alle.',
    fix: 'Skriv i avtalen hvordan kontrollutvalgene varsles om møter, og hvilke dokumenter de skal få.',
  }),
  eierskapsmelding: ({ alternatives }) => ({
    what: `Velges ${anyOf(alternatives)}, hører samarbeidet hjemme i kommunenes eierskapsmelding.`,
    why: 'Meldingen skal ha en oversikt over selskaper og andre virksomheter kommunen har eierinteresser eller tilsvarende interesser i. Kommunestyret vedtar den selv minst én gang i valgperioden.',
    fix: 'Si i saken hva kommunen vil med eierskapet, og ta samarbeidet med i neste eierskapsmelding.',
  }),
  'mva-egne-behov': ({ alternatives, share }) => ({
    what: `Av omsetningen i ${quoted(alternatives)} ventes ${format.short(share)}\u00a0prosent å komme fra andre enn deltakerne.`,
    why: 'Når et samarbeid hovedsakelig dekker deltakernes egne behov, kan det det gjør for dem, være unntatt fra merverdiavgift.',
    fix: 'Få avgiften vurdert, og bruk svaret i tallene under «økonomi».',
  }),
  'brann-formelt-ansvar': ({ alternatives }) => ({
    what: `I ${quoted(alternatives)} beholder kommunen det formelle ansvaret for brannvesenet.`,
    why: 'Andre kan utføre oppgavene, men myndigheten utøves under kommunens formelle ansvar. Det må kunne dokumenteres, og avtaler om det skal sendes den sentrale tilsynsmyndigheten.',
    fix: 'Skriv i saken og i avtalen hvordan kommunen skal følge opp og dokumentere det.',
  }),
  'krematorium-tillatelse': () => ({
    what: 'Saken gjelder kremasjon, og et nytt krematorium må ha tillatelse.',
    why: 'Departementet gir tillatelsen. Det samme gjelder når et krematorium endres vesentlig.',
    fix: 'Sett av tid til søknaden, eller si i saken at verken bygg eller anlegg endres vesentlig.',
  }),
};

/** A form, with what makes a council or a task community another legal person. */
function ownBody(form: string): string {
  return form === 'ipr' || form === 'ko' ? `${aForm(form)} (eget rettssubjekt)` : aForm(form);
}

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const lawRequirements: Record<LawRuleId, { met: string; unmet: string }> = {
  'ipr-tjenester': {
    met: 'Politisk råd uten tjenester',
    unmet: 'Et politisk råd skal levere tjenester',
  },
  'ipr-enkeltvedtak': {
    met: 'Politisk råd uten enkeltvedtak',
    unmet: 'Et politisk råd skal treffe enkeltvedtak',
  },
  'ko-enkeltvedtak': {
    met: 'Oppgavefellesskap uten enkeltvedtak',
    unmet: 'Et oppgavefellesskap skal treffe enkeltvedtak',
  },
  'ko-enkeltvedtak-saerlov': {
    met: 'Det er avklart hvilken lov som går foran om enkeltvedtak',
    unmet: 'Det er ikke avklart hvilken lov som går foran om enkeltvedtak',
  },
  'ipr-ko-forskrift': {
    met: 'Hjemmelen for å fastsette forskrift er avklart',
    unmet: 'Hjemmelen for å fastsette forskrift er ikke avklart',
  },
  'ipr-ko-deltakere': {
    met: 'Bare kommuner og fylkeskommuner i råd og oppgavefellesskap',
    unmet: 'Andre enn kommuner og fylkeskommuner er med i et råd eller oppgavefellesskap',
  },
  'selskap-delegering-lovpalagt': {
    met: 'Vedtak i saker om lovpålagte oppgaver legges ikke til et annet rettssubjekt uten hjemmel',
    unmet: 'Et annet rettssubjekt skal treffe vedtak i saker om en lovpålagt oppgave',
  },
  'selskap-delegering-annet': {
    met: 'Prinsipielle saker blir i kommunen',
    unmet: 'Et annet rettssubjekt skal avgjøre prinsipielle saker',
  },
  'vkadm-prinsipiell': {
    met: 'Administrativt vertskommunesamarbeid uten prinsipielle saker',
    unmet: 'Et administrativt vertskommunesamarbeid skal avgjøre prinsipielle saker',
  },
  'vk-lovforbud': {
    met: 'Ingen særlov er ført opp som hinder for vertskommune',
    unmet: 'En særlov er ført opp som hinder for vertskommune',
  },
  'vk-ulike-parter': {
    met: 'Vertskommunesamarbeid mellom like parter',
    unmet: 'En fylkeskommune er med i et vertskommunesamarbeid mellom kommuner',
  },
  'vk-ikke-lovpalagt': {
    met: 'Hjemmelen for vertskommune er avklart',
    unmet: 'Hjemmelen for vertskommune er ikke avklart',
  },
  'avtale-enkeltvedtak': {
    met: 'Avtale eller kjøp uten enkeltvedtak og forskrift i saker om lovpålagte oppgaver',
    unmet: 'Andre skal treffe vedtak i saker om en lovpålagt oppgave etter avtale eller kjøp',
  },
  'iks-deltakere': {
    met: 'Deltakerne i interkommunalt selskap er slik loven beskriver',
    unmet: 'Deltakerne i et interkommunalt selskap er ikke slik loven beskriver',
  },
  'barnevern-akutt': {
    met: 'Akuttvedtak i barnevernet treffes i egen kommune eller vertskommune',
    unmet: 'Akuttvedtak i barnevernet er lagt utenfor kommune og vertskommune',
  },
  'barnevern-akutt-avtale': {
    met: 'Det er avklart hvem som treffer akuttvedtak',
    unmet: 'Det er ikke avklart hvem som treffer akuttvedtak',
  },
  'barnevern-privat': {
    met: 'Kommunen leder og avgjør i barnevernet',
    unmet: 'En privat skal lede eller avgjøre i barnevernet',
  },
  'annen-uten-hjemmel': {
    met: 'Annen form er navngitt, med hjemmel',
    unmet: 'Annen form mangler navn eller hjemmel',
  },
  'styre-etter-27': {
    met: 'Ingen form viser til den gamle regelen om interkommunale styrer',
    unmet: 'En form viser til den gamle regelen om interkommunale styrer',
  },
  'garanti-avskaret': {
    met: 'Ingen garanti for næringsvirksomhet eller med vesentlig risiko',
    unmet: 'En garanti gjelder næringsvirksomhet eller har vesentlig risiko',
  },
  garanti: {
    met: 'Godkjenning av garanti er avklart',
    unmet: 'En garanti må godkjennes',
  },
  robek: {
    met: 'Godkjenning av lån og leie er avklart',
    unmet: 'Lån eller leie må godkjennes fordi en deltaker står i ROBEK',
  },
  'lan-for-andres-eiendeler': {
    met: 'Lån til det andre eier, gjelder lovpålagt ansvar',
    unmet: 'Lån til det andre eier, er ikke knyttet til lovpålagt ansvar',
  },
  'anskaffelse-avtale': {
    met: 'Forholdet til anskaffelsesreglene er avklart',
    unmet: 'Forholdet til anskaffelsesreglene er ikke avklart',
  },
  mvakomp: {
    met: 'Merverdiavgiftskompensasjonen er avklart',
    unmet: 'Merverdiavgiftskompensasjon kan falle bort',
  },
  virksomhetsoverdragelse: {
    met: 'Virksomhetsoverdragelse er vurdert',
    unmet: 'Det er ikke avklart om det er en virksomhetsoverdragelse',
  },
  medbestemmelse: {
    met: 'Partssammensatt utvalg eller annen ordning er ført opp i hver kommune',
    unmet: 'Partssammensatt utvalg er ikke ført opp i hver kommune',
  },
  'taushetsplikt-personvern': {
    met: 'Personvern og taushetsplikt er avklart',
    unmet: 'Personvern og taushetsplikt er ikke avklart',
  },
  'forsvarlig-utredet': {
    met: 'Saken har kilder og sier om oppgaven er lovpålagt',
    unmet: 'Saken mangler kilder, eller sier ikke om oppgaven er lovpålagt',
  },
  likelydende: { met: 'Kommunestyrene har vedtatt likt', unmet: 'Kommunestyrene har vedtatt ulikt' },
  'vk-varsle-statsforvalter': {
    met: 'Statsforvalteren er orientert',
    unmet: 'Statsforvalteren skal orienteres',
  },
  'ansvar-ubegrenset': {
    met: 'Ingen form med ubegrenset ansvar',
    unmet: 'Kommunene svarer ubegrenset for sin andel',
  },
  'merforbruk-dekning': {
    met: 'Ingen form med egne regler om merforbruk',
    unmet: 'Et merforbruk skal dekkes året etter',
  },
  'vk-klage-og-kontroll': {
    met: 'Ingen form med egne regler om klage og lovlighetskontroll',
    unmet: 'Egne regler om klage og lovlighetskontroll gjelder',
  },
  'iks-habilitet': {
    met: 'Ingen form med doble roller i selskap og kommune',
    unmet: 'Roller både i selskap og kommune kan føre til inhabilitet',
  },
  'kontrollutvalg-innsyn': {
    met: 'Ingen form med egne regler om kontrollutvalgets innsyn',
    unmet: 'Kontrollutvalget har innsyn',
  },
  eierskapsmelding: {
    met: 'Ingen form som hører hjemme i eierskapsmeldingen',
    unmet: 'Samarbeidet hører hjemme i eierskapsmeldingen',
  },
  'mva-egne-behov': {
    met: 'Ingen egne regler om merverdiavgift ved lite salg til andre',
    unmet: 'Lite salg til andre kan ha noe å si for merverdiavgiften',
  },
  'brann-formelt-ansvar': {
    met: 'Kommunen utfører brannoppgavene selv',
    unmet: 'Kommunen beholder det formelle ansvaret for brannvesenet',
  },
  'krematorium-tillatelse': {
    met: 'Saken gjelder ikke kremasjon',
    unmet: 'Et nytt krematorium må ha tillatelse',
  },
};

export const formsWords: WordsFor<FormsArgs> = {
  'former-ubrukelig': ({ file, errors }) => ({
    what: `Filen med organisasjonsformer, ${file}, har ${errors} feil.`,
    why: 'Der står reglene om form og lov. Saken kan ikke vurderes før filen er i orden.',
    fix: `Rett filen. Se feilene med: samarbeid validate ${asArgument(file)}`,
  }),
  'former-ikke-funnet': () => ({
    what: 'Det finnes ingen fil med organisasjonsformer.',
    why: 'Der står reglene om form og lov. Uten dem kan verktøyet ikke vurdere noe.',
    fix: 'Verktøyet har en slik fil med seg. Installer det på nytt, eller legg en fil som begynner med «format: former/1», i mappen «criteria» ved saken.',
  }),
  'henvisning-uforstaelig': ({ found }) => ({
    what: `«${found}» kan ikke leses som en henvisning.`,
    why: 'Henvisninger blir kontrollert mot listen over kilder, så de må ha en fast form.',
    fix: 'Skriv id-en til kilden og så stedet, for eksempel «kommuneloven §\u00a018-2 første ledd». Deretter kan det stå bokstav og nummer: «bokstav b», «nr.\u00a04».',
  }),
  'henvisning-ukjent': ({ found, law, known, suggestion }) => ({
    what: law === '' ? `«${found}» er ikke en kilde i filen.` : `«${found}» er ikke ført opp under «${law}».`,
    why: 'Det som ikke er ført opp, kan ikke kontrolleres.',
    fix:
      law === '' && suggestion === null
        ? `Legg til kilden under «kilder». ${meant(suggestion, known)}`
        : meant(suggestion, known),
  }),
  'regel-uten-hjemmel': ({ rules }) => ({
    what:
      rules.length === 1
        ? `Regelen ${quoted(rules)} mangler under «regler».`
        : `Reglene ${quoted(rules)} mangler under «regler».`,
    why: 'En regel som ikke er ført opp, sier aldri fra, selv om loven gjelder.',
    fix: 'Legg til en linje for hver, med «paragraf» og enten «kontrollert» eller «ikke-kontrollert».',
  }),
  'form-mangler': ({ forms }) => ({
    what:
      forms.length === 1
        ? `Formen ${quoted(forms)} mangler under «former».`
        : `Formene ${quoted(forms)} mangler under «former».`,
    why: 'En sak kan bruke hvilken som helst av formene.',
    fix: 'Legg til formen med «navn», «nærmest», «egenskaper» og «kontroll».',
  }),
};
