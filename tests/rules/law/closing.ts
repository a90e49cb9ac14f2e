// For each rule that excludes, what closes «a» by that rule alone.
import type { Edit } from '../table.js';
import { also, area, authority, form, statutory, task } from './edits.js';

export const CLOSING: Record<string, readonly Edit[]> = {
  'ipr-tjenester': [form('ipr'), task('tjenesteproduksjon: ja')],
  'ipr-enkeltvedtak': [form('ipr'), authority('enkeltvedtak: ja')],
  'ko-enkeltvedtak': [form('ko'), authority('enkeltvedtak: ja')],
  'ipr-ko-deltakere': [form('ko'), also('andre-deltakere: [{ navn: Vest, type: privat }]')],
  'selskap-delegering-lovpalagt': [form('sa'), authority('enkeltvedtak: ja')],
  'selskap-delegering-annet': [form('sa'), authority('prinsipielle-saker: ja'), statutory('nei')],
  'vkadm-prinsipiell': [authority('prinsipielle-saker: ja')],
  'vk-lovforbud': [task('overføring-avskåret: { lov: helseloven, paragraf: § 1 }')],
  'vk-ulike-parter': [also('andre-deltakere: [{ navn: Vest, type: fylkeskommune }]')],
  'avtale-enkeltvedtak': [form('avtalesamarbeid'), authority('enkeltvedtak: ja')],
  'iks-deltakere': [form('iks'), also('begrenset-ansvar: ja')],
  'barnevern-akutt': [form('sa'), authority('enkeltvedtak: ja'), area('barnevernvakt'), statutory('nei')],
  'barnevern-privat': [
    form('kjop'),
    also('leverandør: { type: privat, leder-tjenesten: ja }'),
    area('barnevern'),
  ],
};
