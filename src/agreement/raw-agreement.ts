// The shape of an agreement file after the schema check, in its own Norwegian keys; only read-agreement.ts sees it.
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Localised } from '../source/localised.js';
import type { RequirementStage, RiskClass } from './agreement.js';

export interface RawAgreement {
  id: string;
  navn: Localised;
  versjon?: string;
  kommuner: Record<string, { navn: string; nummer?: string; innbyggere?: number }>;
  avtalt: {
    status: 'utkast' | 'vedtatt';
    dato?: string;
    kilde: Localised;
    kriterier: { id: string; navn: Localised }[];
    faser?: { navn: Localised; områder: string[] }[];
    organer?: string[];
  };
  metode: {
    'fastsatt-av': Localised;
    dato?: string;
    skala: { fra: number; til: number; trinn: { verdi: number; tegn: string | number; ord: Localised }[] };
    vekter?: { begrunnelse?: Localised; dato?: string; verdier?: Record<string, number | string> };
    grupper?: { id: string; navn: Localised; kriterier: string[] }[];
    kriterier?: Record<
      string,
      {
        spørsmål?: Localised;
        avgrensning?: Localised;
        nivåbeskrivelser?: { verdi: number; tekst: Localised }[];
        'kontrolleres-mot'?: 'investering' | 'drift';
      }
    >;
    'måler-ikke'?: Localised[];
    navn?: { organer?: Record<string, Localised>; områder?: Record<string, Localised> };
    'typisk-dokumentasjon'?: Record<string, Localised[]>;
    kommunevekt?: 'lik' | 'innbyggere';
    krav?: Record<string, Partial<Record<RequirementStage, Severity>>>;
    terskler: { samarbeid: number | string; form: number | string };
    risikomatrise?: {
      sannsynlighet: (string | number)[];
      konsekvens: (string | number)[];
      klasser: RiskClass[][];
    };
  };
}
