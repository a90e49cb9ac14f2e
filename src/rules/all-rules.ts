// Every rule, one line each; the compiler demands that each id of codes.ts has one.
import type { RuleId } from '../diagnostics/codes.js';
import { annenUtenHjemmel } from './annen-uten-hjemmel.js';
import { anskaffelseAvtale } from './anskaffelse-avtale.js';
import { ansvarUbegrenset } from './ansvar-ubegrenset.js';
import { avtaleEnkeltvedtak } from './avtale-enkeltvedtak.js';
import { barnevernAkutt } from './barnevern-akutt.js';
import { barnevernAkuttAvtale } from './barnevern-akutt-avtale.js';
import { barnevernPrivat } from './barnevern-privat.js';
import { begrunnelseMangler } from './begrunnelse-mangler.js';
import { brannFormeltAnsvar } from './brann-formelt-ansvar.js';
import { datoUtenMening } from './dato-uten-mening.js';
import { eierskapsmelding } from './eierskapsmelding.js';
import { fordelerEllerUlemperMangler } from './fordeler-eller-ulemper-mangler.js';
import { forsvarligUtredet } from './forsvarlig-utredet.js';
import { fortegnMotKroner } from './fortegn-mot-kroner.js';
import { garanti } from './garanti.js';
import { garantiAvskaret } from './garanti-avskaret.js';
import { iksDeltakere } from './iks-deltakere.js';
import { iksHabilitet } from './iks-habilitet.js';
import { iprEnkeltvedtak } from './ipr-enkeltvedtak.js';
import { iprKoDeltakere } from './ipr-ko-deltakere.js';
import { iprKoForskrift } from './ipr-ko-forskrift.js';
import { iprTjenester } from './ipr-tjenester.js';
import { koEnkeltvedtak } from './ko-enkeltvedtak.js';
import { koEnkeltvedtakSaerlov } from './ko-enkeltvedtak-saerlov.js';
import { konsekvensIkkeVurdert } from './konsekvens-ikke-vurdert.js';
import { kontrollutvalgInnsyn } from './kontrollutvalg-innsyn.js';
import { krematoriumTillatelse } from './krematorium-tillatelse.js';
import { kriteriumIkkeVurdert } from './kriterium-ikke-vurdert.js';
import { lanForAndresEiendeler } from './lan-for-andres-eiendeler.js';
import { likelydende } from './likelydende.js';
import { medbestemmelse } from './medbestemmelse.js';
import { medvirkningMangler } from './medvirkning-mangler.js';
import { merforbrukDekning } from './merforbruk-dekning.js';
import { muligDobbelttelling } from './mulig-dobbelttelling.js';
import { mvaEgneBehov } from './mva-egne-behov.js';
import { mvakomp } from './mvakomp.js';
import { nullalternativMangler } from './nullalternativ-mangler.js';
import { nullalternativPoengsatt } from './nullalternativ-poengsatt.js';
import { poengUtenforSkala } from './poeng-utenfor-skala.js';
import { poengUtenforSpenn } from './poeng-utenfor-spenn.js';
import { risikoanalyseMangler } from './risikoanalyse-mangler.js';
import { robek } from './robek.js';
import { rodHendelseUtenTiltak } from './rod-hendelse-uten-tiltak.js';
import type { Rule } from './rule.js';
import { selskapDelegeringAnnet } from './selskap-delegering-annet.js';
import { selskapDelegeringLovpalagt } from './selskap-delegering-lovpalagt.js';
import { styreEtter27 } from './styre-etter-27.js';
import { taushetspliktPersonvern } from './taushetsplikt-personvern.js';
import { tiltakOkerRisiko } from './tiltak-oker-risiko.js';
import { ukjentHenvisning } from './ukjent-henvisning.js';
import { virksomhetsoverdragelse } from './virksomhetsoverdragelse.js';
import { vkIkkeLovpalagt } from './vk-ikke-lovpalagt.js';
import { vkKlageOgKontroll } from './vk-klage-og-kontroll.js';
import { vkLovforbud } from './vk-lovforbud.js';
import { vkUlikeParter } from './vk-ulike-parter.js';
import { vkVarsleStatsforvalter } from './vk-varsle-statsforvalter.js';
import { vkadmPrinsipiell } from './vkadm-prinsipiell.js';

export const RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  'nullalternativ-mangler': nullalternativMangler,
  'nullalternativ-poengsatt': nullalternativPoengsatt,
  'kriterium-ikke-vurdert': kriteriumIkkeVurdert,
  'begrunnelse-mangler': begrunnelseMangler,
  'mulig-dobbelttelling': muligDobbelttelling,
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
  'ukjent-henvisning': ukjentHenvisning,
  'ipr-tjenester': iprTjenester,
  'ipr-enkeltvedtak': iprEnkeltvedtak,
  'ko-enkeltvedtak': koEnkeltvedtak,
  'ipr-ko-deltakere': iprKoDeltakere,
  'selskap-delegering-lovpalagt': selskapDelegeringLovpalagt,
  'selskap-delegering-annet': selskapDelegeringAnnet,
  'vkadm-prinsipiell': vkadmPrinsipiell,
  'vk-lovforbud': vkLovforbud,
  'vk-ulike-parter': vkUlikeParter,
  'avtale-enkeltvedtak': avtaleEnkeltvedtak,
  'iks-deltakere': iksDeltakere,
  'barnevern-akutt': barnevernAkutt,
  'barnevern-privat': barnevernPrivat,
  'vk-ikke-lovpalagt': vkIkkeLovpalagt,
  'ko-enkeltvedtak-saerlov': koEnkeltvedtakSaerlov,
  'ipr-ko-forskrift': iprKoForskrift,
  'barnevern-akutt-avtale': barnevernAkuttAvtale,
  'annen-uten-hjemmel': annenUtenHjemmel,
  'styre-etter-27': styreEtter27,
  'garanti-avskaret': garantiAvskaret,
  garanti,
  robek,
  'lan-for-andres-eiendeler': lanForAndresEiendeler,
  'anskaffelse-avtale': anskaffelseAvtale,
  mvakomp,
  virksomhetsoverdragelse,
  medbestemmelse,
  'taushetsplikt-personvern': taushetspliktPersonvern,
  'forsvarlig-utredet': forsvarligUtredet,
  likelydende,
  'vk-varsle-statsforvalter': vkVarsleStatsforvalter,
  'ansvar-ubegrenset': ansvarUbegrenset,
  'merforbruk-dekning': merforbrukDekning,
  'vk-klage-og-kontroll': vkKlageOgKontroll,
  'iks-habilitet': iksHabilitet,
  'kontrollutvalg-innsyn': kontrollutvalgInnsyn,
  eierskapsmelding,
  'mva-egne-behov': mvaEgneBehov,
  'brann-formelt-ansvar': brannFormeltAnsvar,
  'krematorium-tillatelse': krematoriumTillatelse,
};
