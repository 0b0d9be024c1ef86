/** One thing that is wrong with a portfolio. `field` reads like facilities[0].ledger[2].amount; empty: the whole line. */
export interface PortfolioProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** Nothing was imported; `problems` names every bad line and field, in the order of the lines. */
export class PortfolioError extends Error {
  readonly code = 'portfolio_refused';
  readonly problems: readonly PortfolioProblem[];

  constructor(problems: readonly PortfolioProblem[]) {
    const named = problems.map(
      ({ line, field, message }) => `line ${line}${field === '' ? '' : `, ${field}`}: ${message}`,
    );
    super(`The portfolio was not imported.\n${named.join('\n')}`);
    this.name = 'PortfolioError';
    this.problems = problems;
  }
}
