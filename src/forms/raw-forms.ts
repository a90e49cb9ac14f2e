// The shape of a file of organisation forms after the schema check, in its own Norwegian keys; only read-forms.ts sees it.
import type { Localised } from '../source/localised.js';
import type { AgreementPointKind, ControlAnswer, OrganisationForm, PropertyId } from './forms.js';

export interface RawVersion {
  'gjelder-fra'?: string;
  paragraf?: string[];
  kontrollert?: string;
  'ikke-kontrollert'?: Localised;
}

export interface RawValue extends RawVersion {
  kort?: Localised;
  tekst: Localised;
}

export interface RawControl extends RawVersion {
  svar?: ControlAnswer;
  vertskommune?: ControlAnswer;
  samarbeidskommune?: ControlAnswer;
  merknad?: Localised;
}

export interface RawMinimums extends RawVersion {
  'representantskap-per-deltaker'?: number;
  'varamedlemmer-per-medlem'?: number;
  'nemnd-per-deltaker'?: number;
  styre?: number;
  'styre-over-30-ansatte'?: number;
  'styre-over-200-ansatte'?: number;
  'varsel-måneder'?: number;
}

export interface RawPoint extends RawVersion {
  id: string;
  slag: AgreementPointKind;
  navn: Localised;
  forslag: Localised;
}

export interface RawForm {
  navn: Localised;
  forkortelse?: Localised;
  styring?: string;
  'andre-navn'?: string[];
  nærmest: OrganisationForm[];
  egenskaper: Partial<Record<PropertyId, RawValue[]>>;
  minstekrav?: RawMinimums[];
  navnekrav?: (RawVersion & { ord: string[] })[];
  kontroll: Record<string, RawControl[]>;
  avtaleinnhold?: RawPoint[];
}

export interface RawSource {
  navn: Localised;
  tittel?: string;
  lest: 'hele' | 'utdrag' | 'ikke';
  kontrollert?: string;
  paragrafer?: string[];
  merknad?: string;
}

export interface RawForms {
  navn: Localised;
  kilder: Record<string, RawSource>;
  temaer: Record<string, string[]>;
  virkemidler: Record<string, { navn: Localised; kort: Localised }>;
  styringsgrupper: Record<string, { navn: Localised; forklaring: Localised }>;
  former: Partial<Record<OrganisationForm, RawForm>>;
  særlovshjemler: (RawVersion & { temaer: string[]; former: OrganisationForm[]; gjelder: Localised })[];
  regler: Record<string, (RawVersion & { opphevet?: 'ja' | 'nei' })[]>;
}
