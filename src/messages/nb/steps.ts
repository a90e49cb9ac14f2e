// Bokmål for a cooperation that takes in areas one by one: what has been decided, and what comes next.
import type { PlannedStep } from '../../assessment/step-plan.js';
import { format } from './format.js';

const statuses: Record<PlannedStep['status'], string> = {
  vedtatt: 'vedtatt',
  utredes: 'utredes',
  ide: 'idé',
  utenfor: 'holdes utenfor',
};

export const steps = {
  title: 'Trinn for trinn',
  statuses,
  summary: (decided: number, planned: number) =>
    decided === 0
      ? `Ingen av trinnene er vedtatt (0 av ${planned}).`
      : `${decided} av ${planned} trinn er vedtatt i alle kommunene.`,
  upNext: (number: number, name: string) => `Neste som skal avgjøres: trinn ${number}, ${name}.`,
  step: (number: number, name: string, status: string) => `Trinn ${number}: ${name} (${status})`,
  outside: 'Holdes utenfor',
  case: 'Sak',
  area: 'Område',
  /** Only where some council has decided. */
  decisions: (yes: { name: string; date: string }[], no: string[]) =>
    `Vedtatt i ${format.all(yes.map(({ name, date }) => `${name} ${format.date(date)}`))}${no.length === 0 ? '' : `, ikke i ${format.all(no)}`}.`,
  soFar: 'Hittil',
  reason: 'Grunn',
  next: 'Det neste',
  note: 'Hvert trinn vurderes i sin egen sak og krever sitt eget vedtak i hver kommune. Verktøyet har ikke lest de andre sakene her.',
};
