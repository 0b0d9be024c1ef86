/**
 * The codes a program may meet in `{"error":{"code","message"}}`. The list is closed: a caller may switch on it.
 * 403 is kept for tokens that expired or belong elsewhere, because Web Chat takes one 403 as the end of its connection.
 */
export const httpErrors = {
  BadArgument: 400,
  Unauthorized: 401,
  OriginNotAllowed: 401,
  TokenExpired: 403,
  TokenForAnotherConversation: 403,
  LinkExpired: 403,
  LinkNotValid: 403,
  NotFound: 404,
  ConversationNotFound: 404,
  MethodNotAllowed: 405,
  TooLarge: 413,
  UnsupportedMediaType: 415,
  TooManyRequests: 429,
  ServiceError: 500,
  NotReady: 503,
} as const satisfies Record<string, number>;

export type HttpErrorCode = keyof typeof httpErrors;

/** An expected "no" to a program: its code decides the status. The message is for the program's author and holds no PII. */
export class HttpError extends Error {
  readonly code: HttpErrorCode;
  readonly statusCode: number;

  constructor(code: HttpErrorCode, message: string) {
    super(message);
    this.name = 'HttpError';
    this.code = code;
    this.statusCode = httpErrors[code];
  }
}

const codeOfStatus: Readonly<Record<number, HttpErrorCode>> = {
  401: 'Unauthorized',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
};

/** The coded form of whatever a route threw. Anything that is not an expected "no" becomes a bare ServiceError. */
export function toHttpError(thrown: unknown): HttpError {
  if (thrown instanceof HttpError) return thrown;
  const status = statusOf(thrown);
  if (status === undefined || status < 400 || status >= 500) {
    return new HttpError('ServiceError', 'The request could not be completed. It can be tried again.');
  }
  const message = thrown instanceof Error ? thrown.message : 'The request was refused.';
  return new HttpError(codeOfStatus[status] ?? 'BadArgument', message);
}

/** The body of a coded error. */
export function errorBody(error: HttpError): { error: { code: HttpErrorCode; message: string } } {
  return { error: { code: error.code, message: error.message } };
}

function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('statusCode' in thrown)) return undefined;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined;
}
