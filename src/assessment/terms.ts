// The words that the tool prints and that not everyone knows, in groups, each with the words that belong beside it.

/** The words themselves, and what they mean, are in messages/. */
export const TERM_GROUPS = {
  assessment: {
    kriterium: ['avgrensning', 'nivabeskrivelse', 'vekt'],
    avgrensning: ['kriterium', 'dobbelttelling'],
    nivabeskrivelse: ['poeng', 'kriterium'],
    poeng: ['nullalternativ', 'nivabeskrivelse', 'spenn'],
    spenn: ['poeng', 'ikke-vurdert'],
    'ikke-vurdert': ['spenn', 'verdi'],
    verdi: ['poeng', 'vekt'],
    vekt: ['vekting', 'verdi'],
    vekting: ['vekt', 'kommer-forst'],
    'kommer-forst': ['vekting', 'terskel', 'sentralvekter'],
    sentralvekter: ['vekting', 'kommer-forst'],
    dominans: ['alternativ', 'poeng'],
    vendepunkt: ['vekt', 'poeng'],
    terskel: ['utfall', 'vekting'],
    utfall: ['terskel', 'forbehold'],
    forbehold: ['funn', 'avklaring'],
    motargument: ['utfall'],
    standardfeil: ['vekting', 'startverdi'],
    startverdi: ['vekting', 'standardfeil'],
    'kendalls-w': ['vurderingsark'],
    dobbelttelling: ['avgrensning'],
  },
  case: {
    avtale: ['kriterium', 'intensjonsavtale'],
    alternativ: ['nullalternativ', 'organisasjonsform'],
    nullalternativ: ['alternativ', 'poeng'],
    organisasjonsform: ['rettssubjekt', 'vertskommune'],
    omrade: ['fase'],
    fase: ['omrade'],
    trinn: ['omrade'],
    krav: ['regel', 'avtale'],
    regel: ['funn', 'krav'],
    funn: ['regel', 'avklaring'],
    avklaring: ['funn', 'forbehold'],
    datagrunnlag: [],
    vurderingsark: ['kendalls-w', 'poeng'],
    utkast: ['hjemmel'],
    etterproving: ['utfall'],
    fingeravtrykk: ['avtale'],
  },
  money: {
    virkning: ['innsparing', 'fordelingsnokkel'],
    innsparing: ['virkning'],
    fordelingsnokkel: ['virkning'],
    prisniva: ['virkning'],
    arsverk: [],
    risikomatrise: ['rod-hendelse', 'tiltak'],
    'rod-hendelse': ['risikomatrise', 'tiltak'],
    tiltak: ['rod-hendelse'],
    robek: [],
    'mva-kompensasjon': [],
  },
  cooperation: {
    vertskommune: ['samarbeidskommune', 'delegering', 'nemnd'],
    samarbeidskommune: ['vertskommune'],
    oppgavefellesskap: ['representantskap', 'deltakeransvar'],
    'politisk-rad': ['representantskap'],
    rettssubjekt: ['organisasjonsform'],
    representantskap: ['oppgavefellesskap'],
    nemnd: ['vertskommune'],
    deltakeransvar: ['uttreden'],
    uttreden: ['deltakeransvar'],
    enkeltvedtak: ['delegering', 'prinsipiell-betydning'],
    'prinsipiell-betydning': ['delegering'],
    delegering: ['enkeltvedtak', 'vertskommune'],
    'lovpalagt-oppgave': ['saerlov'],
    saerlov: ['hjemmel'],
    hjemmel: ['saerlov'],
    virksomhetsoverdragelse: ['medvirkning'],
  },
  treatment: {
    intensjonsavtale: ['avtale'],
    saksframlegg: ['kommunedirektor'],
    kommunestyre: ['likelydende-vedtak'],
    kommunedirektor: ['saksframlegg'],
    'partssammensatt-utvalg': ['medvirkning'],
    medvirkning: ['partssammensatt-utvalg'],
    'likelydende-vedtak': ['kommunestyre'],
    statsforvalter: [],
    kontrollutvalg: [],
  },
} as const;

export type TermGroup = keyof typeof TERM_GROUPS;
type IdsOf<Group> = Group extends unknown ? keyof Group : never;
export type TermId = IdsOf<(typeof TERM_GROUPS)[TermGroup]>;

export const TERMS = Object.assign({}, ...Object.values(TERM_GROUPS)) as Readonly<
  Record<TermId, readonly TermId[]>
>;
export const TERM_IDS = Object.keys(TERMS) as readonly TermId[];
