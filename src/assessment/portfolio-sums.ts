// What the leading alternatives mean for each municipality across the cases: jobs and listed money.
import type {
  MunicipalityShare,
  MunicipalitySum,
  PortfolioRow,
  PortfolioSums,
  Sum,
} from './portfolio-table.js';

/** Sums as if the leading alternative of each case were carried out. What is missing is counted, and is never a 0. */
export function portfolioSums(rows: readonly PortfolioRow[]): PortfolioSums {
  const led = rows.filter(({ inSums }) => inSums === 'yes');
  const withMoney = led.filter(hasMoney);
  const count = (test: (row: PortfolioRow) => boolean) => led.filter(test).length;
  return {
    municipalities: municipalitiesOf(rows).map((one) => municipalitySum(one, led)),
    shared: {
      investment: sumOf(led.map(({ shared }) => shared.investment)),
      operation: sumOf(led.map(({ shared }) => shared.operation)),
    },
    lacking: {
      leader: rows.filter(({ inSums }) => inSums === 'no-leader').length,
      jobs: count(({ municipalities }) => municipalities.every(({ jobs }) => jobs === null)),
      money: led.length - withMoney.length,
    },
    stepsCounted: rows.filter(({ inSums }) => inSums === 'steps-counted').length,
    firstPlaceShared: count(({ leaders }) => leaders.length > 1),
    money: moneySpan(withMoney),
  };
}

function hasMoney({ municipalities, shared }: PortfolioRow): boolean {
  return [shared, ...municipalities].some(
    ({ investment, operation }) => investment !== null || operation !== null,
  );
}

/** Every municipality of the cases, each once, in the order in which they are met. */
function municipalitiesOf(rows: readonly PortfolioRow[]): { id: string; name: string }[] {
  const all = rows.flatMap(({ municipalities }) => municipalities.map(({ id, name }) => ({ id, name })));
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

function municipalitySum(
  { id, name }: { id: string; name: string },
  led: readonly PortfolioRow[],
): MunicipalitySum {
  const shares = led.flatMap(({ municipalities }) => municipalities.filter((one) => one.id === id));
  return {
    id,
    name,
    cases: shares.length,
    jobs: jobsOf(shares),
    investment: sumOf(shares.map(({ investment }) => investment)),
    operation: sumOf(shares.map(({ operation }) => operation)),
  };
}

function jobsOf(shares: readonly MunicipalityShare[]): MunicipalitySum['jobs'] {
  const known = shares.flatMap(({ jobs }) => (jobs === null ? [] : [jobs]));
  if (known.length === 0) return null;
  const from = exact(known.reduce((sum, one) => sum + one.from, 0));
  const to = exact(known.reduce((sum, one) => sum + one.to, 0));
  return { from, to, change: exact(to - from), cases: known.length };
}

function sumOf(amounts: readonly (number | null)[]): Sum | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  return { kroner: exact(known.reduce((sum, amount) => sum + amount, 0)), cases: known.length };
}

/** Without the noise that sums of decimals gather in the last places. */
function exact(value: number): number {
  return Number(value.toFixed(6));
}

function moneySpan(rows: readonly PortfolioRow[]): PortfolioSums['money'] {
  const periods = rows.flatMap(({ moneyPeriod }) => (moneyPeriod === null ? [] : [moneyPeriod]));
  if (periods.length === 0) return null;
  const years = periods.flatMap(({ priceYear }) => (priceYear === null ? [] : [priceYear]));
  return {
    from: Math.min(...periods.map(({ from }) => from)),
    to: Math.max(...periods.map(({ to }) => to)),
    priceYears: [...new Set(years)].sort((a, b) => a - b),
  };
}
