// For each rule, a piece of a case or of a draft agreement that it finds something in, and one that it does not.
// They are excerpts, the same in every language: what does not matter to the rule is left out.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';

/** `good` may also be the answer that settles the finding. */
export const ruleExamples: Record<RuleId | DraftRuleId, { bad: string; good: string }> = {
  'nullalternativ-mangler': {
    bad: `alternativer:
  felles:
    navn: Felles kjøkken
    form: vk-adm`,
    good: `alternativer:
  nullalternativ:
    navn: Hver kommune for seg
    form: egenregi
  felles:
    navn: Felles kjøkken
    form: vk-adm`,
  },
  'nullalternativ-poengsatt': {
    bad: `vurdering:
  tjenestekvalitet:
    nullalternativ: 1
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
  },
  'kriterium-ikke-vurdert': {
    bad: `vurdering:
  tjenestekvalitet:
    felles:
      ikke-vurdert: Tallene kommer i mars.`,
    good: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 2
      begrunnelse: Vakten blir bemannet hele døgnet.`,
  },
  'begrunnelse-mangler': {
    bad: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 2`,
    good: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 2
      begrunnelse: Vakten blir bemannet hele døgnet.`,
  },
  'mulig-dobbelttelling': {
    bad: `vurdering:
  ressursbruk:
    felles: { poeng: 2, begrunnelse: "8,5 årsverk mot 10." }
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: "8,5 årsverk koster mindre." }`,
    good: `vurdering:
  ressursbruk:
    felles: { poeng: 2, begrunnelse: "8,5 årsverk mot 10." }
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: "Lønn koster 1,2 mill. kr mindre." }`,
  },
  'poeng-utenfor-skala': {
    bad: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 7
      begrunnelse: Vakten blir bemannet hele døgnet.`,
    good: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 3
      begrunnelse: Vakten blir bemannet hele døgnet.`,
  },
  'poeng-utenfor-spenn': {
    bad: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 3
      spenn: [0, 2]
      begrunnelse: Vakten blir bemannet hele døgnet.`,
    good: `vurdering:
  tjenestekvalitet:
    felles:
      poeng: 2
      spenn: [0, 3]
      begrunnelse: Vakten blir bemannet hele døgnet.`,
  },
  'risikoanalyse-mangler': {
    bad: `risikoanalyse:
  fordeler:
    - { alternativ: felles, tekst: Flere fagfolk. }
  ulemper:
    - { alternativ: felles, tekst: Lengre vei. }`,
    good: `risikoanalyse:
  utført: 2026-02-10
  hendelser:
    stans: { hva: Driften stanser., sannsynlighet: lav, konsekvens: stor }`,
  },
  'fordeler-eller-ulemper-mangler': {
    bad: `risikoanalyse:
  fordeler:
    - { alternativ: felles, tekst: Flere fagfolk. }`,
    good: `risikoanalyse:
  fordeler:
    - { alternativ: felles, tekst: Flere fagfolk. }
  ulemper:
    - { alternativ: felles, tekst: Lengre vei. }`,
  },
  'rod-hendelse-uten-tiltak': {
    bad: `risikoanalyse:
  hendelser:
    stans:
      sannsynlighet: høy
      konsekvens: stor`,
    good: `risikoanalyse:
  hendelser:
    stans:
      sannsynlighet: høy
      konsekvens: stor
      tiltak: Reserveavtale med nabokommunen.
      ansvarlig: Driftslederen`,
  },
  'tiltak-oker-risiko': {
    bad: `risikoanalyse:
  hendelser:
    stans:
      sannsynlighet: lav
      konsekvens: liten
      etter-tiltak: { sannsynlighet: høy, konsekvens: stor }`,
    good: `risikoanalyse:
  hendelser:
    stans:
      sannsynlighet: høy
      konsekvens: stor
      tiltak: Reserveavtale med nabokommunen.
      ansvarlig: Driftslederen
      etter-tiltak: { sannsynlighet: lav, konsekvens: stor }`,
  },
  'konsekvens-ikke-vurdert': {
    bad: `konsekvenser:
  miljø:
    ikke-vurdert: Gjøres når lokaliseringen er klar.`,
    good: `konsekvenser:
  miljø: Varene kjøres lenger, men med én bil i stedet for to.`,
  },
  'medvirkning-mangler': {
    bad: `oppgave:
  ansatte-berøres: ja`,
    good: `oppgave:
  ansatte-berøres: ja
medvirkning:
  - part: Tillitsvalgte i begge kommunene
    dato: 2026-01-20`,
  },
  'fortegn-mot-kroner': {
    bad: `vurdering:
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: Felles innkjøp. }
økonomi:
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Innkjøp, år: 2027, utgift: 2 mill }`,
    good: `vurdering:
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: Felles innkjøp. }
økonomi:
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Innkjøp, år: 2027, innsparing: 2 mill }`,
  },
  'dato-uten-mening': {
    bad: `oppdatert: 2026-03-01
risikoanalyse:
  utført: 2026-04-10`,
    good: `oppdatert: 2026-03-01
risikoanalyse:
  utført: 2026-02-10`,
  },
  'ukjent-henvisning': {
    bad: `vurdering:
  tjenestekvalitet:
    feles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
  },
  'ipr-tjenester': {
    bad: `oppgave:
  tjenesteproduksjon: ja
alternativer:
  felles:
    form: ipr`,
    good: `oppgave:
  tjenesteproduksjon: ja
alternativer:
  felles:
    form: ko`,
  },
  'ipr-enkeltvedtak': {
    bad: `alternativer:
  felles:
    form: ipr
    overført-myndighet:
      enkeltvedtak: ja`,
    good: `alternativer:
  felles:
    form: ipr
    overført-myndighet:
      enkeltvedtak: ja
      gjelder-bare: [tilskuddsordninger]`,
  },
  'ko-enkeltvedtak': {
    bad: `alternativer:
  felles:
    form: ko
    overført-myndighet:
      enkeltvedtak: ja`,
    good: `alternativer:
  felles:
    form: ko
    overført-myndighet:
      enkeltvedtak: nei`,
  },
  'ipr-ko-deltakere': {
    bad: `alternativer:
  felles:
    form: ko
    andre-deltakere:
      - navn: Nord kjøkken AS
        type: privat`,
    good: `alternativer:
  felles:
    form: ko
    andre-deltakere:
      - navn: Øst
        type: kommune`,
  },
  'selskap-delegering-lovpalagt': {
    bad: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    form: iks
    overført-myndighet: { enkeltvedtak: ja }`,
    good: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    form: iks
    overført-myndighet: { enkeltvedtak: nei }`,
  },
  'selskap-delegering-annet': {
    bad: `oppgave:
  lovpålagt: nei
alternativer:
  felles:
    form: as
    overført-myndighet: { prinsipielle-saker: ja }`,
    good: `oppgave:
  lovpålagt: nei
alternativer:
  felles:
    form: as
    overført-myndighet: { prinsipielle-saker: nei }`,
  },
  'vkadm-prinsipiell': {
    bad: `alternativer:
  felles:
    form: vk-adm
    overført-myndighet:
      prinsipielle-saker: ja`,
    good: `alternativer:
  felles:
    form: vk-nemnd
    overført-myndighet:
      prinsipielle-saker: ja`,
  },
  'vk-lovforbud': {
    bad: `oppgave:
  overføring-avskåret: { lov: eksempelloven, paragraf: § 3 }
alternativer:
  felles:
    form: vk-adm`,
    good: `oppgave:
  overføring-avskåret: { lov: eksempelloven, paragraf: § 3 }
alternativer:
  felles:
    form: egenregi`,
  },
  'vk-ulike-parter': {
    bad: `alternativer:
  felles:
    form: vk-adm
    andre-deltakere:
      - navn: Fylket
        type: fylkeskommune`,
    good: `alternativer:
  felles:
    form: vk-adm
    andre-deltakere:
      - navn: Øst
        type: kommune`,
  },
  'avtale-enkeltvedtak': {
    bad: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    form: avtalesamarbeid
    overført-myndighet: { enkeltvedtak: ja }`,
    good: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    form: vk-adm
    overført-myndighet: { enkeltvedtak: ja }`,
  },
  'iks-deltakere': {
    bad: `alternativer:
  felles:
    form: iks
    andre-deltakere:
      - navn: Nord kjøkken AS
        type: privat`,
    good: `alternativer:
  felles:
    form: iks
    andre-deltakere:
      - navn: Nord renovasjon IKS
        type: iks`,
  },
  'barnevern-akutt': {
    bad: `område: barnevernvakt
alternativer:
  felles:
    form: iks
    overført-myndighet:
      enkeltvedtak: ja`,
    good: `område: barnevernvakt
alternativer:
  felles:
    form: vk-adm
    overført-myndighet:
      enkeltvedtak: ja`,
  },
  'barnevern-privat': {
    bad: `område: barnevernvakt
alternativer:
  felles:
    leverandør:
      type: privat
      leder-tjenesten: ja`,
    good: `område: barnevernvakt
alternativer:
  felles:
    leverandør:
      type: privat
      leder-tjenesten: nei`,
  },
  'vk-ikke-lovpalagt': {
    bad: `oppgave:
  lovpålagt: nei
alternativer:
  felles:
    form: vk-adm`,
    good: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    form: vk-adm`,
  },
  'ko-enkeltvedtak-saerlov': {
    bad: `område: havn
alternativer:
  felles:
    form: ko
    overført-myndighet:
      enkeltvedtak: ja`,
    good: `område: havn
alternativer:
  felles:
    form: vk-adm
    overført-myndighet:
      enkeltvedtak: ja`,
  },
  'ipr-ko-forskrift': {
    bad: `alternativer:
  felles:
    form: ko
    overført-myndighet:
      forskrift: ja`,
    good: `alternativer:
  felles:
    form: vk-nemnd
    overført-myndighet:
      forskrift: ja`,
  },
  'barnevern-akutt-avtale': {
    bad: `område: barnevernvakt
alternativer:
  felles:
    form: avtalesamarbeid`,
    good: `avklaringer:
  - regel: barnevern-akutt-avtale
    svar: Lederen i hver kommune har egen bakvakt og treffer vedtakene.
    av: Barnevernslederne
    dato: 2026-02-10`,
  },
  'annen-uten-hjemmel': {
    bad: `alternativer:
  felles:
    form: annen`,
    good: `alternativer:
  felles:
    form: annen
    annen-form:
      navn: Interkommunal pensjonskasse
      hjemmel: forsikringsvirksomhetsloven § 2-1`,
  },
  'styre-etter-27': {
    bad: `alternativer:
  felles:
    form: annen
    annen-form:
      navn: Interkommunalt styre
      hjemmel: kommuneloven av 1992 § 27`,
    good: `alternativer:
  felles:
    form: ko`,
  },
  'garanti-avskaret': {
    bad: `alternativer:
  felles:
    garanti:
      næringsvirksomhet: ja`,
    good: `alternativer:
  felles:
    garanti:
      næringsvirksomhet: nei
      vesentlig-risiko: nei`,
  },
  garanti: {
    bad: `alternativer:
  felles:
    garanti:
      næringsvirksomhet: nei
      vesentlig-risiko: nei`,
    good: `avklaringer:
  - regel: garanti
    svar: Vedtaket om garantien er godkjent.
    av: Økonomisjefen
    dato: 2026-02-10`,
  },
  robek: {
    bad: `oppgave:
  i-robek: [nord]
alternativer:
  felles:
    form: iks
    låneopptak: ja`,
    good: `oppgave:
  i-robek: [nord]
alternativer:
  felles:
    form: iks
    låneopptak: nei`,
  },
  'lan-for-andres-eiendeler': {
    bad: `oppgave:
  lovpålagt: nei
alternativer:
  felles:
    lån-til-andres-eiendeler: ja`,
    good: `oppgave:
  lovpålagt: ja
alternativer:
  felles:
    lån-til-andres-eiendeler: ja`,
  },
  'anskaffelse-avtale': {
    bad: `alternativer:
  felles:
    form: kjop`,
    good: `avklaringer:
  - regel: anskaffelse-avtale
    svar: Kjøpet skal lyses ut som en anskaffelse.
    av: Innkjøpssjefen
    dato: 2026-02-10`,
  },
  mvakomp: {
    bad: `oppgave:
  helse-utdanning-sosial: nei
alternativer:
  felles:
    form: as`,
    good: `oppgave:
  helse-utdanning-sosial: ja
alternativer:
  felles:
    form: as`,
  },
  virksomhetsoverdragelse: {
    bad: `oppgave:
  ansatte-overføres: ja
alternativer:
  felles:
    form: iks`,
    good: `avklaringer:
  - regel: virksomhetsoverdragelse
    svar: Reglene gjelder; plan er drøftet med tillitsvalgte.
    av: Personalsjefen
    dato: 2026-02-10`,
  },
  medbestemmelse: {
    bad: `oppgave:
  ansatte-berøres: ja`,
    good: `oppgave:
  ansatte-berøres: ja
behandling:
  - organ: partssammensatt-utvalg
    behandlingstype: uttalelse`,
  },
  'taushetsplikt-personvern': {
    bad: `oppgave:
  personopplysninger: ja
alternativer:
  felles:
    form: vk-adm`,
    good: `avklaringer:
  - regel: taushetsplikt-personvern
    svar: Vertskommunen er behandlingsansvarlig. Avtale er utarbeidet.
    av: Personvernombudet
    dato: 2026-02-10`,
  },
  'forsvarlig-utredet': {
    bad: `oppgave:
  tjenesteproduksjon: ja`,
    good: `oppgave:
  lovpålagt: ja
kilder:
  regnskap:
    tittel: Kommuneregnskapet 2025`,
  },
  likelydende: {
    bad: `behandling:
  - { organ: bystyre, kommune: nord, behandlingstype: vedtak, utfall: vedtatt }
  - { organ: bystyre, kommune: sor, behandlingstype: vedtak, utfall: utsatt }`,
    good: `behandling:
  - { organ: bystyre, kommune: nord, behandlingstype: vedtak, utfall: vedtatt }
  - { organ: bystyre, kommune: sor, behandlingstype: vedtak, utfall: vedtatt }`,
  },
  'vk-varsle-statsforvalter': {
    bad: `status: vedtatt
alternativer:
  felles:
    form: vk-adm`,
    good: `status: vedtatt
meldinger:
  - til: statsforvalteren
    dato: 2026-02-10`,
  },
  'ansvar-ubegrenset': {
    bad: `alternativer:
  felles:
    form: ko`,
    good: `alternativer:
  felles:
    form: vk-adm`,
  },
  'merforbruk-dekning': {
    bad: `alternativer:
  felles:
    form: ko`,
    good: `alternativer:
  felles:
    form: iks`,
  },
  'vk-klage-og-kontroll': {
    bad: `alternativer:
  felles:
    form: vk-adm`,
    good: `alternativer:
  felles:
    form: ko`,
  },
  'iks-habilitet': {
    bad: `alternativer:
  felles:
    form: iks`,
    good: `alternativer:
  felles:
    form: ko`,
  },
  'kontrollutvalg-innsyn': {
    bad: `alternativer:
  felles:
    form: iks`,
    good: `alternativer:
  felles:
    form: kjop`,
  },
  eierskapsmelding: {
    bad: `alternativer:
  felles:
    form: iks`,
    good: `alternativer:
  felles:
    form: vk-adm`,
  },
  'mva-egne-behov': {
    bad: `oppgave:
  eksternt-salg: 5
alternativer:
  felles:
    form: iks`,
    good: `oppgave:
  eksternt-salg: 40
alternativer:
  felles:
    form: iks`,
  },
  'brann-formelt-ansvar': {
    bad: `område: brann-og-redning
alternativer:
  felles:
    form: iks`,
    good: `område: brann-og-redning
alternativer:
  felles:
    form: egenregi`,
  },
  'krematorium-tillatelse': {
    bad: `område: kremasjon
alternativer:
  felles:
    form: iks`,
    good: `område: kjokkendrift
alternativer:
  felles:
    form: iks`,
  },
  'avtale-innhold': {
    bad: `form: vk-adm
punkter:
  okonomisk-oppgjor:
    ikke-avklart: Prisen er ikke avtalt.`,
    good: `form: vk-adm
punkter:
  okonomisk-oppgjor: Sør betaler en fast pris per porsjon.`,
  },
  'lan-hjemmel': {
    bad: `form: iks
lån:
  kan-ta-opp: ja`,
    good: `form: iks
lån:
  kan-ta-opp: ja
  tak: 40 mill`,
  },
  navnekrav: {
    bad: `form: iks
navn: Nord og Sør kjøkken`,
    good: `form: iks
navn: Nord og Sør kjøkken IKS`,
  },
  'repskap-sammensetning': {
    bad: `form: ko
organer:
  representantskap:
    medlemmer:
      nord: 2
      sor: 0`,
    good: `form: ko
organer:
  representantskap:
    medlemmer:
      nord: 2
      sor: 1`,
  },
  'vknemnd-medlemstall': {
    bad: `form: vk-nemnd
organer:
  nemnd:
    medlemmer:
      nord: 3
      sor: 1`,
    good: `form: vk-nemnd
organer:
  nemnd:
    medlemmer:
      nord: 3
      sor: 2`,
  },
  'vknemnd-lik-delegering': {
    bad: `form: vk-nemnd
myndighet:
  nord: [enkeltvedtak, forskrift]
  sor: [enkeltvedtak]`,
    good: `form: vk-nemnd
myndighet:
  nord: [enkeltvedtak]
  sor: [enkeltvedtak]`,
  },
  'vk-delegeringsvei': {
    bad: `form: vk-adm
delegering: direkte`,
    good: `form: vk-adm
delegering: gjennom-kommunedirektøren`,
  },
  'ko-dagligleder': {
    bad: `form: ko
organer:
  representantskap:
    daglig-leder-er-medlem: ja`,
    good: `form: ko
organer:
  representantskap:
    daglig-leder-er-medlem: nei`,
  },
  'iks-styre': {
    bad: `form: iks
organer:
  styre:
    antall: 2`,
    good: `form: iks
organer:
  styre:
    antall: 5`,
  },
  'kommunestyret-selv': {
    bad: `form: iks
vedtak:
  - deltaker: nord
    organ: formannskapet`,
    good: `form: iks
vedtak:
  - deltaker: nord
    organ: kommunestyret`,
  },
  'likelydende-avtale': {
    bad: `form: iks
vedtak:
  - { deltaker: nord, organ: kommunestyret, avtaleversjon: "2.0" }
  - { deltaker: sor, organ: kommunestyret, avtaleversjon: "2.1" }`,
    good: `form: iks
vedtak:
  - { deltaker: nord, organ: kommunestyret, avtaleversjon: "2.1" }
  - { deltaker: sor, organ: kommunestyret, avtaleversjon: "2.1" }`,
  },
  'uttreden-frist': {
    bad: `form: iks
uttreden:
  varsel-måneder: 24`,
    good: `form: iks
uttreden:
  varsel-måneder: 24
  begrunnelse: Bygget er dimensjonert for begge kommunene.`,
  },
  'avtale-samlepost': {
    bad: `form: vk-adm
punkter:
  annet-etter-lov:
    ikke-avklart: Særlovene er ikke gjennomgått.`,
    good: `form: vk-adm
punkter:
  annet-etter-lov: Særlovene er gjennomgått. Ingen krever mer av avtalen.`,
  },
  'avtale-rad': {
    bad: `form: vk-adm
punkter:
  konfliktlosning:
    ikke-avklart: Ikke drøftet ennå.`,
    good: `form: vk-adm
punkter:
  konfliktlosning: Uenighet tas først opp mellom ordførerne.`,
  },
};
