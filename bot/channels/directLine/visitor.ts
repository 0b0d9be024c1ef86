import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DirectLineTokens, Grant } from './tokens.js';

const cookieName = 'rembuk_visit';
const cookiePath = '/v3/directline/tokens';

/**
 * The conversation a visitor of our own page had, from the ticket in its cookie. The page itself never sees the ticket:
 * it outlives the half-hour tokens, so scripts must not be able to read it.
 */
export async function visitOf(tokens: DirectLineTokens, request: FastifyRequest): Promise<Grant | undefined> {
  const ticket = cookie(request.headers.cookie);
  if (ticket === undefined) return undefined;
  const check = await tokens.checkVisit(ticket);
  return check.kind === 'valid' ? check.grant : undefined;
}

/** Lets a visitor find the same conversation again after a reload, in another tab or after the laptop slept. */
export async function rememberVisit(tokens: DirectLineTokens, reply: FastifyReply, grant: Grant): Promise<void> {
  const { token, expiresIn } = await tokens.issueVisit(grant);
  setCookie(reply, token, expiresIn);
}

/** Ends a visit on this device: whoever opens the page next starts as a stranger. */
export function forgetVisit(reply: FastifyReply): void {
  setCookie(reply, '', 0);
}

function setCookie(reply: FastifyReply, value: string, seconds: number): void {
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${cookieName}=${value}; Max-Age=${seconds}; Path=${cookiePath}; HttpOnly; SameSite=Strict${secure}`,
  );
}

function cookie(header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName && value !== undefined && value !== '') return value;
  }
  return undefined;
}
