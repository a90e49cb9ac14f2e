// The examples that stand first in the help of each command; the tests run every one of them.

export const EXAMPLES = {
  score: [
    'samarbeid score cases/kjokken.yaml',
    'samarbeid score cases/kjokken.yaml --weight tjenestekvalitet=2',
    'samarbeid score cases --phase 1 --municipality sarpsborg',
    'samarbeid score cases --status til-behandling --format markdown',
    'samarbeid score cases --format csv',
  ],
  analyse: [
    'samarbeid analyse cases/kjokken.yaml',
    'samarbeid analyse cases/kjokken.yaml --order tjenestekvalitet,fagmiljo',
    'samarbeid analyse cases/kjokken.yaml --between ressursbruk=10..30',
    'samarbeid analyse cases/kjokken.yaml --weight tjenestekvalitet=1,5 --format markdown',
  ],
  form: [
    'samarbeid form cases/kjokken.yaml',
    'samarbeid form --compare ko iks vertskommune',
    'samarbeid form cases/kjokken.yaml --checklist --alternative iks',
  ],
  weights: [
    'samarbeid weights cases/kjokken.yaml',
    'samarbeid weights --from cases/eksempel.vekter.yaml',
    'samarbeid score cases/kjokken.yaml --weights cases/eksempel.vekter.yaml',
  ],
  validate: [
    'samarbeid validate cases/kjokken.yaml',
    'samarbeid validate cases criteria',
    'samarbeid validate "cases/**/*.yaml"',
    'samarbeid validate cases --list-files',
    'samarbeid validate cases --format junit',
  ],
  config: ['samarbeid config', 'samarbeid config --format json'],
  diff: [
    'samarbeid diff HEAD',
    'samarbeid diff HEAD cases/kjokken.yaml',
    'samarbeid diff HEAD HEAD cases --format markdown',
  ],
  new: ['samarbeid new sheet cases/kjokken.yaml --for "Fredrikstad, helse" --municipality fredrikstad'],
  explain: [
    'samarbeid explain ko-enkeltvedtak',
    'samarbeid explain tjenestekvalitet',
    'samarbeid explain taler-for-med-forbehold',
    'samarbeid explain vertskommune --kind term',
  ],
  criteria: [
    'samarbeid criteria sarpsborg-fredrikstad',
    'samarbeid criteria cases/kjokken.yaml --format markdown',
  ],
  schema: ['samarbeid schema', 'samarbeid schema sak'],
};

/** The names of the commands. */
export const COMMANDS: readonly string[] = Object.keys(EXAMPLES);
