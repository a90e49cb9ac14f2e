// The examples that stand first in the help of each command; the tests run every one of them.

export const EXAMPLES = {
  score: [
    'samarbeid score cases/kjokken.yaml',
    'samarbeid score cases/kjokken.yaml --weight tjenestekvalitet=2',
    'samarbeid score cases --phase 1 --municipality sarpsborg',
    'samarbeid score cases --status til-behandling --format markdown',
    'samarbeid score cases --format csv',
  ],
  form: [
    'samarbeid form cases/kjokken.yaml',
    'samarbeid form --compare ko iks vertskommune',
    'samarbeid form cases/kjokken.yaml --checklist --alternative iks',
  ],
  validate: ['samarbeid validate cases/kjokken.yaml', 'samarbeid validate cases criteria'],
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
