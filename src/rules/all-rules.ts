// Every rule, one line each; the compiler demands that each id of codes.ts has one.
import type { RuleId } from '../diagnostics/codes.js';
import { begrunnelseMangler } from './begrunnelse-mangler.js';
import { datoUtenMening } from './dato-uten-mening.js';
import { fordelerEllerUlemperMangler } from './fordeler-eller-ulemper-mangler.js';
import { fortegnMotKroner } from './fortegn-mot-kroner.js';
import { iprEnkeltvedtak } from './ipr-enkeltvedtak.js';
import { koEnkeltvedtak } from './ko-enkeltvedtak.js';
import { konsekvensIkkeVurdert } from './konsekvens-ikke-vurdert.js';
import { kriteriumIkkeVurdert } from './kriterium-ikke-vurdert.js';
import { medvirkningMangler } from './medvirkning-mangler.js';
import { nullalternativMangler } from './nullalternativ-mangler.js';
import { nullalternativPoengsatt } from './nullalternativ-poengsatt.js';
import { poengUtenforSkala } from './poeng-utenfor-skala.js';
import { poengUtenforSpenn } from './poeng-utenfor-spenn.js';
import { risikoanalyseMangler } from './risikoanalyse-mangler.js';
import { rodHendelseUtenTiltak } from './rod-hendelse-uten-tiltak.js';
import type { Rule } from './rule.js';
import { tiltakOkerRisiko } from './tiltak-oker-risiko.js';
import { ukjentHenvisning } from './ukjent-henvisning.js';
import { vkIkkeLovpalagt } from './vk-ikke-lovpalagt.js';
import { vkadmPrinsipiell } from './vkadm-prinsipiell.js';

export const RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  'nullalternativ-mangler': nullalternativMangler,
  'nullalternativ-poengsatt': nullalternativPoengsatt,
  'kriterium-ikke-vurdert': kriteriumIkkeVurdert,
  'begrunnelse-mangler': begrunnelseMangler,
  'poeng-utenfor-skala': poengUtenforSkala,
  'poeng-utenfor-spenn': poengUtenforSpenn,
  'risikoanalyse-mangler': risikoanalyseMangler,
  'fordeler-eller-ulemper-mangler': fordelerEllerUlemperMangler,
  'rod-hendelse-uten-tiltak': rodHendelseUtenTiltak,
  'tiltak-oker-risiko': tiltakOkerRisiko,
  'konsekvens-ikke-vurdert': konsekvensIkkeVurdert,
  'medvirkning-mangler': medvirkningMangler,
  'fortegn-mot-kroner': fortegnMotKroner,
  'dato-uten-mening': datoUtenMening,
  'ipr-enkeltvedtak': iprEnkeltvedtak,
  'ko-enkeltvedtak': koEnkeltvedtak,
  'vkadm-prinsipiell': vkadmPrinsipiell,
  'vk-ikke-lovpalagt': vkIkkeLovpalagt,
  'ukjent-henvisning': ukjentHenvisning,
};
