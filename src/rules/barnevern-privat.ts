// Private parties may help in child welfare, but not lead the service or make its decisions.
import { isAbout, onKey } from './on-forms.js';
import type { Rule } from './rule.js';

export const barnevernPrivat: Rule<'barnevern-privat'> = {
  id: 'barnevern-privat',
  basis: { kind: 'law', effect: 'excludes' },
  check(input) {
    if (!isAbout(input, 'barnevern')) return [];
    return input.open.flatMap((alternative) => {
      const { at, supplier, transferred } = alternative;
      const leads = supplier?.leads ?? false;
      const decides = transferred.individualDecisions;
      if (supplier?.kind !== 'privat' || !(leads || decides)) return [];
      const role = leads && decides ? ('both' as const) : leads ? ('leads' as const) : ('decides' as const);
      const found = onKey(alternative, ['leverandør', 'type']);
      const inputs = [
        ...found.inputs,
        ...(leads ? [[...at, 'leverandør', 'leder-tjenesten']] : []),
        ...(decides ? [[...at, 'overført-myndighet', 'enkeltvedtak']] : []),
        ['område'],
      ];
      return [{ args: { alternative: alternative.id, role }, ...found, inputs }];
    });
  },
};
