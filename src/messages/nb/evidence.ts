// Bokmål for what a case on an area usually rests on.
export const evidence = {
  title: 'Vanlig dokumentasjon på området',
  why: 'Noe i saken er ikke vurdert eller mangler kilde. Dette er det vanlig å legge fram:',
};
