// What a case says of the task and of each alternative, as the rules on form and law need it.
import type { Alternative, Task } from './case.js';
import type { RawAlternative, RawTask, YesNo } from './raw-case.js';
import type { Reading } from './reading.js';

function yesNo(value: YesNo | undefined): boolean | null {
  return value === undefined ? null : value === 'ja';
}

export function readTask(raw: RawTask, reading: Reading): Task {
  reading.referAll('municipality', raw['i-robek'], ['oppgave', 'i-robek']);
  const barred = raw['overføring-avskåret'];
  return {
    statutory: yesNo(raw.lovpålagt),
    serviceProduction: yesNo(raw.tjenesteproduksjon),
    staffAffected: yesNo(raw['ansatte-berøres']),
    staffTransferred: yesNo(raw['ansatte-overføres']),
    personalData: yesNo(raw.personopplysninger),
    welfareService: yesNo(raw['helse-utdanning-sosial']),
    soldInCompetition: yesNo(raw['selges-i-konkurranse']),
    externalSales: raw['eksternt-salg'] ?? null,
    transferBarred: barred === undefined ? null : { law: barred.lov, section: barred.paragraf },
    inRobek: raw['i-robek'] ?? [],
  };
}

export function readAlternative(id: string, raw: RawAlternative, reading: Reading): Alternative {
  const at = ['alternativer', id];
  if (raw.vertskommune !== undefined)
    reading.refer('municipality', raw.vertskommune, [...at, 'vertskommune']);
  return {
    id,
    at,
    name: raw.navn,
    form: raw.form,
    canContinue: raw['kan-videreføres'] !== 'nei',
    deadline: reading.yearOrDate(raw.frist, [...at, 'frist']),
    host: raw.vertskommune ?? null,
    ...readLegal(raw),
    location: raw.lokalisering ?? null,
    positions: Object.entries(raw.årsverk ?? {}).map(([municipality, { fra, til }]) => {
      const place = [...at, 'årsverk', municipality];
      reading.refer('municipality', municipality, place, true);
      return {
        municipality,
        from: reading.notNegative(fra, [...place, 'fra']),
        to: reading.notNegative(til, [...place, 'til']),
      };
    }),
  };
}

type Legal = Omit<
  Alternative,
  'id' | 'at' | 'name' | 'form' | 'canContinue' | 'deadline' | 'host' | 'location' | 'positions'
>;

function readLegal(raw: RawAlternative): Legal {
  const { 'overført-myndighet': transferred, 'annen-form': other, leverandør: supplier, garanti } = raw;
  return {
    transferred: {
      individualDecisions: transferred?.enkeltvedtak === 'ja',
      regulations: transferred?.forskrift === 'ja',
      mattersOfPrinciple: transferred?.['prinsipielle-saker'] === 'ja',
      onlyExceptions: (transferred?.['gjelder-bare'] ?? []).length > 0,
    },
    otherForm: other === undefined ? null : { name: other.navn ?? null, basis: other.hjemmel ?? null },
    ownLegalPerson: yesNo(raw['eget-rettssubjekt']),
    otherParticipants: (raw['andre-deltakere'] ?? []).map(({ navn, type }) => ({ name: navn, kind: type })),
    allLiabilityLimited: raw['begrenset-ansvar'] === 'ja',
    whollyPublic: yesNo(raw['heleid-offentlig']),
    supplier:
      supplier === undefined ? null : { kind: supplier.type, leads: supplier['leder-tjenesten'] === 'ja' },
    loan: yesNo(raw.låneopptak),
    longLease: raw['leie-over-fire-år'] === 'ja',
    loanForOthersAssets: raw['lån-til-andres-eiendeler'] === 'ja',
    guarantee:
      garanti === undefined
        ? null
        : {
            business: garanti.næringsvirksomhet === 'ja',
            substantialRisk: garanti['vesentlig-risiko'] === 'ja',
          },
  };
}
