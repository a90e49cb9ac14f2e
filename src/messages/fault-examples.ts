// For each code that is no rule, a piece of a file that it finds something in, and one that it does not.
// They are excerpts, the same in every language: the other keys of the file are left out.
import type { FaultCode } from '../diagnostics/fault-codes.js';

export interface FaultExample {
  /** What kind of file it is from. */
  of: 'sak' | 'avtale' | 'former' | 'utkast' | 'ark' | 'vekter' | 'prosjekt';
  bad: string;
  good: string;
  /** The file that `bad` stands in is not saved as UTF-8. */
  savedAs?: 'Windows-1252';
  /** It is the whole of a file, not an excerpt. */
  whole?: true;
}

/** Null: what is wrong cannot be shown as text in one file, since it lies in its size, its place or another file. */
export const faultExamples: Readonly<Record<FaultCode, FaultExample | null>> = {
  'fil-tom': {
    of: 'sak',
    whole: true,
    bad: '# Saken kommer.\n',
    good: `format: sak/1
id: felles-kjokken
tittel: Felles kjøkken
avtale: prove
kommuner: [nord, sor]
status: ide
datagrunnlag: foreløpig
oppdatert: 2026-03-01
alternativer:
  nullalternativ: { navn: Hver for seg, form: egenregi }
  felles: { navn: Felles kjøkken, form: vk-adm }`,
  },
  'fil-ikke-utf8': {
    of: 'sak',
    savedAs: 'Windows-1252',
    bad: 'tittel: Felles kjøkken',
    good: 'tittel: Felles kjøkken',
  },
  'fil-for-stor': null,
  'fil-ikke-lest': null,
  kontrolltegn: { of: 'sak', bad: 'tittel: Felles\u0007 kjøkken', good: 'tittel: Felles kjøkken' },
  'git-konflikt': {
    of: 'sak',
    bad: `<<<<<<< HEAD
tittel: Felles kjøkken
=======
tittel: Ett kjøkken
>>>>>>> nord`,
    good: 'tittel: Felles kjøkken',
  },
  'yaml-innrykk': {
    of: 'sak',
    bad: `oppgave:
    lovpålagt: ja
  personopplysninger: nei`,
    good: `oppgave:
  lovpålagt: ja
  personopplysninger: nei`,
  },
  'yaml-tabulator': {
    of: 'sak',
    bad: `oppgave:
\tlovpålagt: ja`,
    good: `oppgave:
  lovpålagt: ja`,
  },
  'hardt-mellomrom': {
    of: 'sak',
    bad: `oppgave:
  lovpålagt: ja
\u00a0\u00a0personopplysninger: nei`,
    good: `oppgave:
  lovpålagt: ja
  personopplysninger: nei`,
  },
  'yaml-kolon': {
    of: 'sak',
    bad: 'tittel: Felles kjøkken: ett eller to',
    good: 'tittel: "Felles kjøkken: ett eller to"',
  },
  'yaml-mellomrom-mangler': {
    of: 'sak',
    bad: `oppgave:
  lovpålagt:ja
  personopplysninger: nei`,
    good: `oppgave:
  lovpålagt: ja
  personopplysninger: nei`,
  },
  'yaml-anforsel': { of: 'sak', bad: 'tittel: "Felles kjøkken', good: 'tittel: "Felles kjøkken"' },
  'yaml-apostrof': {
    of: 'sak',
    bad: "tittel: 'Ola's kjøkken'",
    good: `tittel: "Ola's kjøkken"`,
  },
  'krumme-anforselstegn': { of: 'sak', bad: 'tittel: “Felles kjøkken”', good: 'tittel: "Felles kjøkken"' },
  'yaml-tegn': { of: 'sak', bad: 'tittel: @nord og @sor', good: 'tittel: "@nord og @sor"' },
  'yaml-bare-strek': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: -`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: "-", begrunnelse: Lengre ventetid. }`,
  },
  listestrek: {
    of: 'sak',
    bad: `kommuner:
  • nord
  • sor`,
    good: `kommuner:
  - nord
  - sor`,
  },
  'komma-deler-tekst': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Samme drift, men eget styre. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: "Samme drift, men eget styre." }`,
  },
  nummertegn: {
    of: 'sak',
    bad: 'tittel: Felles kjøkken, alternativ #2',
    good: 'tittel: "Felles kjøkken, alternativ #2"',
  },
  'yaml-alias': { of: 'sak', bad: 'kommuner: [nord, *sor]', good: 'kommuner: [nord, sor]' },
  'yaml-merke': {
    of: 'sak',
    bad: 'tittel: !viktig Felles kjøkken',
    good: 'tittel: "!viktig Felles kjøkken"',
  },
  'yaml-flere-dokumenter': {
    of: 'sak',
    bad: `tittel: Felles kjøkken
---
tittel: Felles vaskeri`,
    good: 'tittel: Felles kjøkken',
  },
  'yaml-for-stor': null,
  'yaml-uforstaelig': { of: 'sak', bad: 'tittel: "Felles" kjøkken', good: 'tittel: "Felles kjøkken"' },
  'nokkel-dobbel': {
    of: 'sak',
    bad: `tittel: Felles kjøkken
tittel: Ett kjøkken`,
    good: 'tittel: Felles kjøkken',
  },
  'nokkel-ikke-tekst': {
    of: 'sak',
    bad: `oppgave:
  [lovpålagt]: ja`,
    good: `oppgave:
  lovpålagt: ja`,
  },
  'tall-ikke-endelig': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { poeng: .inf, begrunnelse: Mye bedre. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 4, begrunnelse: Mye bedre. }`,
  },

  'format-ukjent': { of: 'sak', bad: 'format: sak/9', good: 'format: sak/1' },
  'format-annet': null,
  'nokkel-ukjent': {
    of: 'sak',
    bad: `oppgave:
  lovpålagt: ja
  sted: Nord`,
    good: `oppgave:
  lovpålagt: ja`,
  },
  'nokkel-feilskrevet': { of: 'sak', bad: 'titel: Felles kjøkken', good: 'tittel: Felles kjøkken' },
  'nokkel-mangler': {
    of: 'sak',
    bad: `alternativer:
  nullalternativ: { navn: Hver for seg, form: egenregi }
  felles: { navn: Felles kjøkken }`,
    good: `alternativer:
  nullalternativ: { navn: Hver for seg, form: egenregi }
  felles: { navn: Felles kjøkken, form: vk-adm }`,
  },
  'type-feil': { of: 'sak', bad: 'tittel: [Felles, kjøkken]', good: 'tittel: Felles kjøkken' },
  'verdi-ukjent': { of: 'sak', bad: 'status: planlagt', good: 'status: under-utredning' },
  'verdi-mangler': { of: 'sak', bad: 'tittel:', good: 'tittel: Felles kjøkken' },
  'verdi-utenfor': {
    of: 'sak',
    bad: `økonomi:
  start: 2026
  analyseperiode: 400`,
    good: `økonomi:
  start: 2026
  analyseperiode: 10`,
  },
  'antall-feil': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { spenn: [0,5, 2], begrunnelse: Flere fagfolk. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { spenn: ["0,5", 2], begrunnelse: Flere fagfolk. }`,
  },
  'gjentatt-verdi': { of: 'sak', bad: 'kommuner: [nord, sor, nord]', good: 'kommuner: [nord, sor]' },
  'id-ugyldig': { of: 'sak', bad: 'id: Felles kjøkken', good: 'id: felles-kjokken' },
  'dato-ugyldig': { of: 'sak', bad: 'oppdatert: 1.3.2026', good: 'oppdatert: 2026-03-01' },
  'kommunenummer-ugyldig': {
    of: 'avtale',
    bad: `kommuner:
  nord: { navn: Nord, nummer: "301" }
  sor: { navn: Sør, nummer: "0002" }`,
    good: `kommuner:
  nord: { navn: Nord, nummer: "0301" }
  sor: { navn: Sør, nummer: "0002" }`,
  },
  'poeng-ukjent': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { poeng: kjempebra, begrunnelse: Flere fagfolk. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: middels fordel, begrunnelse: Flere fagfolk. }`,
  },
  'celle-tom': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { begrunnelse: Flere fagfolk. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
  },
  'celle-motstrid': {
    of: 'sak',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, ikke-vurdert: Tallene kommer i mars. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { ikke-vurdert: Tallene kommer i mars. }`,
  },
  'belop-ugyldig': {
    of: 'sak',
    bad: `økonomi:
  start: 2026
  analyseperiode: 10
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Lønn, år: 2026, utgift: 1.250 }`,
    good: `økonomi:
  start: 2026
  analyseperiode: 10
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Lønn, år: 2026, utgift: 1 250 }`,
  },
  'tall-ugyldig': {
    of: 'avtale',
    bad: `kommuner:
  nord: { navn: Nord, nummer: "0001", innbyggere: 60.000 }
  sor: { navn: Sør, nummer: "0002", innbyggere: 85000 }`,
    good: `kommuner:
  nord: { navn: Nord, nummer: "0001", innbyggere: 60000 }
  sor: { navn: Sør, nummer: "0002", innbyggere: 85000 }`,
  },
  'virkning-uklar': {
    of: 'sak',
    bad: `økonomi:
  start: 2026
  analyseperiode: 10
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Lønn, utgift: 2 mill }`,
    good: `økonomi:
  start: 2026
  analyseperiode: 10
  virkninger:
    - { alternativ: felles, kommune: nord, type: drift, hva: Lønn, fra: 2026, til: 2030, utgift: 2 mill }`,
  },

  'avtale-ikke-funnet': { of: 'sak', bad: 'avtale: provet', good: 'avtale: prove' },
  'avtale-ubrukelig': null,
  'avtale-henvisning': {
    of: 'avtale',
    bad: `metode:
  vekter:
    begrunnelse: Drøftet i samarbeidsarenaen.
    verdier: { kvalitet: 2 }`,
    good: `metode:
  vekter:
    begrunnelse: Drøftet i samarbeidsarenaen.
    verdier: { tjenestekvalitet: 2 }`,
  },
  'avtale-gjentatt': {
    of: 'avtale',
    bad: `avtalt:
  kriterier:
    - { id: okonomisk-gevinst, navn: Lavere utgifter }
    - { id: okonomisk-gevinst, navn: Mindre lån }`,
    good: `avtalt:
  kriterier:
    - { id: okonomisk-gevinst, navn: Lavere utgifter }
    - { id: investeringsbehov, navn: Mindre lån }`,
  },
  'skala-ugyldig': {
    of: 'avtale',
    bad: `metode:
  skala:
    fra: -2
    til: 2
    trinn:
      - { verdi: -2, tegn: "-", ord: ulempe }
      - { verdi: 2, tegn: "+", ord: fordel }`,
    good: `metode:
  skala:
    fra: -2
    til: 2
    trinn:
      - { verdi: -2, tegn: "-", ord: ulempe }
      - { verdi: 0, tegn: "0", ord: som før }
      - { verdi: 2, tegn: "+", ord: fordel }`,
  },
  'vekt-ugyldig': {
    of: 'avtale',
    bad: `metode:
  vekter:
    begrunnelse: Drøftet i samarbeidsarenaen.
    verdier: { tjenestekvalitet: 0 }`,
    good: `metode:
  vekter:
    begrunnelse: Drøftet i samarbeidsarenaen.
    verdier: { tjenestekvalitet: 2 }`,
  },
  'terskel-ugyldig': {
    of: 'avtale',
    bad: `metode:
  terskler: { samarbeid: 0.4, form: 0.6 }`,
    good: `metode:
  terskler: { samarbeid: 80 %, form: 60 % }`,
  },
  'risikomatrise-ugyldig': {
    of: 'avtale',
    bad: `metode:
  risikomatrise:
    sannsynlighet: [lav, middels, høy]
    konsekvens: [liten, stor]
    klasser:
      - [grønn, gul]
      - [gul, rød]`,
    good: `metode:
  risikomatrise:
    sannsynlighet: [lav, middels, høy]
    konsekvens: [liten, stor]
    klasser:
      - [grønn, gul]
      - [grønn, gul]
      - [gul, rød]`,
  },
  'innbyggere-mangler': {
    of: 'avtale',
    bad: `kommuner:
  nord: { navn: Nord, nummer: "0001", innbyggere: 60000 }
  sor: { navn: Sør, nummer: "0002" }
metode:
  kommunevekt: innbyggere`,
    good: `kommuner:
  nord: { navn: Nord, nummer: "0001", innbyggere: 60000 }
  sor: { navn: Sør, nummer: "0002", innbyggere: 85000 }
metode:
  kommunevekt: innbyggere`,
  },

  'former-ikke-funnet': null,
  'former-ubrukelig': null,
  'henvisning-uforstaelig': {
    of: 'former',
    bad: `regler:
  robek:
    - paragraf: [se loven]
      kontrollert: 2026-04`,
    good: `regler:
  robek:
    - paragraf: [iks-loven § 22 a]
      kontrollert: 2026-04`,
  },
  'henvisning-ukjent': {
    of: 'former',
    bad: `regler:
  robek:
    - paragraf: [kommuneloven § 99-1]
      kontrollert: 2026-04`,
    good: `regler:
  robek:
    - paragraf: [iks-loven § 22 a]
      kontrollert: 2026-04`,
  },
  'regel-uten-hjemmel': null,
  'form-mangler': null,

  'utkast-sak-ikke-funnet': { of: 'utkast', bad: 'sak: provet', good: 'sak: prove' },
  'utkast-sak-ubrukelig': null,
  'utkast-alternativ-ukjent': { of: 'utkast', bad: 'alternativ: iksen', good: 'alternativ: iks' },
  'utkast-form-ulik': {
    of: 'utkast',
    bad: `alternativ: iks
form: as`,
    good: `alternativ: iks
form: iks`,
  },
  'utkast-henvisning': {
    of: 'utkast',
    bad: `punkter:
  arkivet: Arkivet følger reglene til Nord.`,
    good: `punkter:
  arkiv: Arkivet følger reglene til Nord.`,
  },

  'ark-sak-ikke-funnet': { of: 'ark', bad: 'sak: provet', good: 'sak: prove' },
  'ark-sak-ubrukelig': null,
  'ark-ikke-ved-saken': null,
  'ark-annen-kommune': {
    of: 'ark',
    bad: `kommune: nord
vurdering:
  tjenestekvalitet:
    felles:
      per-kommune:
        nord: { poeng: 2, begrunnelse: Flere fagfolk. }
        sor: { poeng: 1, begrunnelse: Noen flere fagfolk. }`,
    good: `kommune: nord
vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }`,
  },
  'ark-samme-vurderer': null,
  'ark-ikke-ferdig': {
    of: 'ark',
    bad: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }
  ressursbruk:
    felles: { ikke-vurdert: Ikke fylt ut ennå. }`,
    good: `vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }
  ressursbruk:
    felles: { poeng: 1, begrunnelse: Færre årsverk. }`,
  },

  'vekter-annen-metode': {
    of: 'vekter',
    bad: `metode: oppgitt
svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }`,
    good: `metode: sving
svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }`,
  },
  'vekter-mangler-kriterium': {
    of: 'vekter',
    bad: `svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50 }`,
    good: `svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }`,
  },
  'vekter-mangler-par': {
    of: 'vekter',
    bad: `metode: parvis
svar:
  - parvis:
      tjenestekvalitet: { ressursbruk: 2, okonomisk-gevinst: 2 }`,
    good: `metode: parvis
svar:
  - parvis:
      tjenestekvalitet: { ressursbruk: 2, okonomisk-gevinst: 2 }
      ressursbruk: { okonomisk-gevinst: 1 }`,
  },
  'vekter-par-igjen': {
    of: 'vekter',
    bad: `metode: parvis
svar:
  - parvis:
      tjenestekvalitet: { ressursbruk: 2, okonomisk-gevinst: 2 }
      ressursbruk: { okonomisk-gevinst: 1, tjenestekvalitet: 1 }`,
    good: `metode: parvis
svar:
  - parvis:
      tjenestekvalitet: { ressursbruk: 2, okonomisk-gevinst: 2 }
      ressursbruk: { okonomisk-gevinst: 1 }`,
  },
  'vekter-uten-hundre': {
    of: 'vekter',
    bad: `svar:
  - sving: { tjenestekvalitet: 80, ressursbruk: 40, okonomisk-gevinst: 40 }`,
    good: `svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }`,
  },
  'vekter-utenfor': {
    of: 'vekter',
    bad: `svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 500, okonomisk-gevinst: 50 }`,
    good: `svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }`,
  },
  'vekter-alle-null': {
    of: 'vekter',
    whole: true,
    bad: `format: vekter/1
avtale: prove
avtaleversjon: "1"
fastsatt-av: Bystyrene
dato: 2026-02-01
metode: oppgitt
vekter: { tjenestekvalitet: 0, ressursbruk: 0, okonomisk-gevinst: 0 }`,
    good: `format: vekter/1
avtale: prove
avtaleversjon: "1"
fastsatt-av: Bystyrene
dato: 2026-02-01
metode: oppgitt
vekter: { tjenestekvalitet: 2, ressursbruk: 1, okonomisk-gevinst: 1 }`,
  },
  'vekter-folger-ikke': {
    of: 'vekter',
    bad: `vekter: { tjenestekvalitet: 40, ressursbruk: 30, okonomisk-gevinst: 30 }`,
    good: `vekter: { tjenestekvalitet: 50, ressursbruk: 25, okonomisk-gevinst: 25 }`,
  },
  'vekter-gammel-avtale': {
    of: 'vekter',
    bad: `avtaleversjon: "0"`,
    good: `avtaleversjon: "1"`,
  },
  'prosjekt-regel-ukjent': {
    of: 'prosjekt',
    bad: `alvorlighet:
  begrunnelse-manglar: feil`,
    good: `alvorlighet:
  begrunnelse-mangler: feil`,
  },
  'prosjekt-regel-fast': {
    of: 'prosjekt',
    bad: `alvorlighet:
  ko-enkeltvedtak: merknad`,
    good: `alvorlighet:
  ko-enkeltvedtak: feil`,
  },
  'prosjekt-sti': {
    of: 'prosjekt',
    bad: `mapper: [sakene]`,
    good: `mapper: [saker]`,
  },
  'vekter-uten-svar': null,
  'vekter-ikke-regnet': null,
  'vekter-inkonsistent': null,
  'vekter-etter-poeng': null,
  'prosjekt-monster': null,
  'sak-id-dobbel': null,
  'ignorer-ukjent-regel': null,
  'ignorer-uten-begrunnelse': null,
  'ignorer-ikke-tillatt': null,
  'ignorer-uten-virkning': null,
  'grunnlinje-utdatert': null,
};
