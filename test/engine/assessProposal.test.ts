import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessProposal } from '../../engine/assessProposal.js';
import type { Grade } from '../../engine/facility.js';
import { monthlyBudget } from '../../engine/monthlyBudget.js';
import type { ProposalInput } from '../../engine/proposalInput.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();

/** Can safely pay 1,500,000 a month: (8,000,000 - 4,200,000 - 10%) × 50%. */
const household = { income: 8_000_000, necessities: 4_200_000, otherInstalments: 0 };
const base: ProposalInput = {
  proposal: { payment: 1_500_000, months: 8 },
  debt: 12_000_000,
  annualRate: '0',
  household,
  inflows: [8_000_000, 7_900_000, 8_200_000, 8_000_000],
  grade: 2,
  brokenPromises: 0,
  policy,
};
const assess = (part: Partial<ProposalInput> = {}) => accepted(assessProposal({ ...base, ...part }));
const codes = (part: Partial<ProposalInput>): readonly string[] => assess(part).reasons.map(({ code }) => code);

describe('a debtor’s proposal (the numbers of the negotiation article: Rp12 million, Rp1.5 million a month, 8 months)', () => {
  test('that the household can carry and that pays in full is accepted', () => {
    expect(assess()).toEqual({
      kind: 'assessment',
      decision: 'accept',
      level: 0,
      reasons: [],
      capacity: 1_500_000,
      onceCapacity: 1_500_000,
      floor: 11_280_000,
      proposal: {
        payment: 1_500_000,
        months: 8,
        lastPayment: 1_500_000,
        total: 12_000_000,
        // 1,500,000 × (1 - 1.008333…^-8) / 0.008333…
        presentValue: 11_562_219,
        isCleared: true,
      },
      income: { verdict: 'consistent', said: 8_000_000, usual: 8_000_000, income: 8_000_000 },
      counter: null,
    });
  });

  test('above what is safe is answered with the nearest plan that is', () => {
    expect(assess({ proposal: { payment: 2_000_000, months: 6 } })).toMatchObject({
      decision: 'revise',
      level: 0,
      reasons: [{ code: 'above_capacity', actual: 2_000_000, limit: 1_500_000 }],
      counter: { payment: 1_500_000, months: 8, isCleared: true },
    });
  });

  test('that clears the debt is not answered with one that forgives some of it', () => {
    // At grade 4 a value of 85% would do, which 1,500,000 a month reaches earlier.
    const part = {
      proposal: { payment: 2_000_000, months: 6 },
      grade: 4 as Grade,
      debt: 12_500_000,
      annualRate: '0.06',
    };
    const full = assess({ ...part, proposal: { payment: 2_200_000, months: 6 } });
    expect(full.counter).toMatchObject({ payment: 1_500_000, isCleared: true });
    const less = assess({ ...part, proposal: { payment: 1_600_000, months: 7 } });
    expect(less.counter).toMatchObject({ payment: 1_500_000, isCleared: false });
  });

  test('that takes too long is answered with a shorter plan', () => {
    expect(assess({ proposal: { payment: 800_000, months: 15 } })).toMatchObject({
      decision: 'revise',
      reasons: [{ code: 'tenor_too_long', actual: 15, limit: 12 }, { code: 'value_below_floor' }],
      counter: { months: 12, payment: 992_000 },
    });
  });

  test('worth too little is answered with one month more at the same payment, where that suffices', () => {
    expect(assess({ proposal: { payment: 1_000_000, months: 11 } })).toMatchObject({
      decision: 'revise',
      reasons: [{ code: 'value_below_floor', limit: 11_280_000 }],
      counter: { payment: 1_000_000, months: 12 },
    });
  });

  test('that pays on after the debt is cleared is taken as the shorter plan that it is', () => {
    expect(assess({ proposal: { payment: 1_500_000, months: 30 } })).toMatchObject({
      decision: 'accept',
      proposal: { months: 8, total: 12_000_000 },
    });
    const early = assess({ proposal: { payment: 1_300_000, months: 12 }, annualRate: '0.12' });
    expect(early).toMatchObject({ decision: 'accept', proposal: { isCleared: true, months: 10 } });
    expect(early.proposal.lastPayment).toBeLessThan(1_300_000);
  });

  test('counts the instalment that goes on running', () => {
    expect(assess({ runningInstalment: 500_000 })).toMatchObject({
      decision: 'revise',
      capacity: 1_000_000,
      counter: { payment: 1_000_000, months: 12 },
    });
  });

  test('one payment may come from savings, as far as they go', () => {
    const once = { proposal: { payment: 12_000_000, months: 1 } };
    expect(assess(once)).toMatchObject({ decision: 'revise', counter: { payment: 1_500_000, months: 8 } });
    expect(assess({ ...once, lumpSum: 12_000_000 })).toMatchObject({ decision: 'accept', onceCapacity: 12_000_000 });
    expect(assess({ ...once, lumpSum: 11_400_000 })).toMatchObject({
      decision: 'revise',
      reasons: [{ code: 'above_capacity', limit: 11_400_000 }],
      counter: { payment: 11_400_000, months: 1, isCleared: false },
    });
    // Savings do not carry a monthly plan, and nobody is pressed for them.
    const monthly = { proposal: { payment: 2_000_000, months: 6 }, lumpSum: 12_000_000 };
    expect(assess(monthly)).toMatchObject({ decision: 'revise', counter: { payment: 1_500_000, months: 8 } });
  });

  test('no counter within the bot’s authority: the first level that could accept something decides', () => {
    // 700,000 a month needs 18 months for the whole debt: more than the bot's 12, within level 1's 24.
    const part = { household: { ...household, necessities: 5_800_000 }, proposal: { payment: 700_000, months: 18 } };
    expect(assess(part)).toMatchObject({ decision: 'escalate', level: 1, capacity: 700_000, counter: null });
    expect(assess({ ...part, proposal: { payment: 500_000, months: 10 } })).toMatchObject({
      decision: 'escalate',
      level: 1,
      counter: { payment: 500_000, months: 24, isCleared: true },
    });
  });

  test('nothing safe to pay is a person’s matter, with no counter at all', () => {
    const part = { household: { ...household, necessities: 8_000_000 } };
    expect(assess(part)).toMatchObject({ decision: 'escalate', level: 1, capacity: 0, counter: null });
    expect(codes(part)).toContain('hardship');
  });

  test('what no level may accept goes to the highest', () => {
    expect(assess({ floor: 12_000_000 })).toMatchObject({ decision: 'escalate', level: 2, counter: null });
  });

  test.each([
    ['grade 5', { grade: 5 as Grade }, 'kolektibilitas', 1],
    ['two broken promises', { brokenPromises: 2 }, 'broken_promises', 1],
    ['three broken promises', { brokenPromises: 3 }, 'broken_promises', 2],
    ['more broken promises than any level may pass over', { brokenPromises: 99 }, 'broken_promises', 2],
    ['an income far below the account’s', { inflows: [12e6, 12e6, 12e6] }, 'income_below_history', 1],
  ])('%s is for a person, however good the plan', (_name, part, code, level) => {
    expect(assess(part)).toMatchObject({ decision: 'escalate', level, reasons: [{ code, level }], counter: null });
  });

  test('an income above the account’s history counts as what the account shows', () => {
    const part = { inflows: [5_000_000, 5_000_000, 5_100_000] };
    // (5,000,000 - 4,200,000 - 500,000) × 50%
    expect(assess(part)).toMatchObject({ decision: 'escalate', capacity: 150_000 });
    expect(codes(part)).toEqual(['above_capacity', 'income_above_history']);
  });

  test('a tolerance is allowed: 9.6 million said, 8 million seen, one rupiah more is too much', () => {
    const said = (income: number) => ({ household: { ...household, income } });
    expect(codes(said(9_600_000))).toEqual([]);
    expect(codes(said(9_600_001))).toEqual(['income_above_history']);
  });

  test('without a history the bot may decide where policy says so, and says that there was none', () => {
    expect(assess({ inflows: [] })).toMatchObject({ decision: 'accept', reasons: [{ code: 'history_missing' }] });
    const strict = { ...policy, proposals: { ...policy.proposals, withoutHistoryLevel: 1 } };
    expect(assess({ inflows: [], policy: strict })).toMatchObject({ decision: 'escalate', level: 1 });
  });

  test.each([
    [{ debt: 0 }, 'amount_not_positive', 'debt'],
    [{ debt: 2e12 }, 'amount_too_large', 'debt'],
    [{ proposal: { payment: Number.NaN, months: 8 } }, 'amount_not_whole', 'proposal.payment'],
    [{ proposal: { payment: 1_500_000, months: 0 } }, 'months_not_positive', 'proposal.months'],
    [{ proposal: { payment: 1, months: 10_000 } }, 'months_over_policy', 'proposal.months'],
    [{ annualRate: '0.61' }, 'rate_absurd', 'annualRate'],
    [{ brokenPromises: -1 }, 'count_not_whole', 'brokenPromises'],
    [{ brokenPromises: 0.5 }, 'count_not_whole', 'brokenPromises'],
    [{ household: { ...household, income: -1 } }, 'amount_not_positive', 'household.income'],
    [{ inflows: [1, 2.5] }, 'amount_not_whole', 'inflows.1'],
    [{ floor: 12_000_001 }, 'amount_over_balance', 'floor'],
    [{ lumpSum: Number.NaN }, 'amount_not_whole', 'lumpSum'],
    [{ runningInstalment: Number.NaN }, 'amount_not_whole', 'runningInstalment'],
  ])('%j is refused as %s of %s', (part, code, field) => {
    expect(assessProposal({ ...base, ...part })).toMatchObject({ kind: 'refusal', code, field });
  });
});

describe('of any proposal', () => {
  const sum = (max: number) => fc.integer({ min: 0, max });
  const proposals: fc.Arbitrary<ProposalInput> = fc.record({
    proposal: fc.record({ payment: fc.integer({ min: 1, max: 5_000_000 }), months: fc.integer({ min: 1, max: 60 }) }),
    debt: fc.integer({ min: 1, max: 40_000_000 }),
    annualRate: fc.constantFrom('0', '0.06', '0.1275', '0.6'),
    household: fc.record({ income: sum(12_000_000), necessities: sum(6_000_000), otherInstalments: sum(1_000_000) }),
    runningInstalment: fc.constantFrom(0, 250_000),
    lumpSum: fc.oneof(fc.constant(0), sum(20_000_000)),
    inflows: fc.array(sum(12_000_000), { maxLength: 4 }),
    grade: fc.constantFrom<Grade>(1, 2, 3, 4, 5),
    brokenPromises: fc.integer({ min: 0, max: 6 }),
    policy: fc.constant(policy),
  });

  test('nothing above capacity is accepted or countered', () => {
    fc.assert(
      fc.property(proposals, (input) => {
        const { capacity, counter, decision, proposal } = accepted(assessProposal(input));
        const budget = accepted(monthlyBudget({ ...input.household, policy }));
        expect(capacity).toBeLessThanOrEqual(budget.safeAmount);
        const most = (months: number) =>
          input.proposal.months === 1 && months === 1 ? Math.max(capacity, input.lumpSum ?? 0) : capacity;
        if (decision === 'accept') expect(proposal.payment).toBeLessThanOrEqual(most(proposal.months));
        if (counter !== null) expect(counter.payment).toBeLessThanOrEqual(most(counter.months));
      }),
      { numRuns: 300 },
    );
  });

  test('a counter-proposal is accepted when it is proposed', () => {
    fc.assert(
      fc.property(proposals, (input) => {
        const { counter, decision } = accepted(assessProposal(input));
        if (decision !== 'revise') return;
        const again = accepted(assessProposal({ ...input, proposal: counter }));
        expect(again).toMatchObject({ decision: 'accept', proposal: counter });
      }),
      { numRuns: 300 },
    );
  });

  test('a revise always carries a counter, an accept never hides a reason, an escalation names a level', () => {
    fc.assert(
      fc.property(proposals, (input) => {
        const { counter, decision, level, reasons } = accepted(assessProposal(input));
        if (decision === 'revise') expect(counter).not.toBeNull();
        if (decision === 'accept') expect(reasons.filter(({ code }) => code !== 'history_missing')).toEqual([]);
        else expect(reasons.length).toBeGreaterThan(0);
        expect(level > 0).toBe(decision === 'escalate');
        expect(level).toBeLessThan(policy.proposals.levels.length);
      }),
      { numRuns: 300 },
    );
  });

  test('no acceptable plan is nearer than the counter', () => {
    fc.assert(
      fc.property(proposals, fc.integer({ min: 0, max: 100 }), (input, permille) => {
        const { counter, decision } = accepted(assessProposal(input));
        if (decision !== 'revise') return;
        const { payment } = input.proposal;
        // A payment between the one proposed and the one countered, over any months that the bot may accept.
        const between = payment + Math.trunc(((counter.payment - payment) * permille) / 101);
        if (Math.abs(counter.payment - between) < policy.proposals.unit || between < 1) return;
        for (let other = 1; other <= 12; other += 1) {
          const nearer = accepted(assessProposal({ ...input, proposal: { payment: between, months: other } }));
          if (nearer.decision === 'accept') {
            // Only because the plan ends early is it another payment than was asked.
            expect(nearer.proposal.payment).not.toBe(between);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
