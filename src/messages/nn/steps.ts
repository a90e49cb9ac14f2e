// Nynorsk for a cooperation that takes in areas one by one: what has been decided, and what comes next.
import type { Messages } from '../nb.js';
import { format } from './format.js';

export const steps: Messages['page']['steps'] = {
  title: 'Trinn for trinn',
  statuses: {
    vedtatt: 'vedteke',
    utredes: 'under utgreiing',
    ide: 'idé',
    utenfor: 'blir halde utanfor',
  },
  summary: (decided, planned) =>
    decided === 0
      ? `Ingen av trinna er vedtekne (0 av ${planned}).`
      : `${decided} av ${planned} trinn er ${decided === 1 ? 'vedteke' : 'vedtekne'} i alle kommunane.`,
  upNext: (number, name) => `Neste som skal avgjerast: trinn ${number}, ${name}.`,
  step: (number, name, status) => `Trinn ${number}: ${name} (${status})`,
  outside: 'Blir halde utanfor',
  case: 'Sak',
  area: 'Område',
  decisions: (yes, no) =>
    `Vedteke i ${format.all(yes.map(({ name, date }) => `${name} ${format.date(date)}`))}${no.length === 0 ? '' : `, ikkje i ${format.all(no)}`}.`,
  soFar: 'Hittil',
  reason: 'Grunn',
  next: 'Det neste',
  note: 'Kvart trinn blir vurdert i si eiga sak og krev eit eige vedtak i kvar kommune. Verktøyet har ikkje lese dei andre sakene her.',
};
