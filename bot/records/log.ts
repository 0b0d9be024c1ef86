/** What records tell the operator. A pino logger fits. Data carries no personal data. */
export interface RecordsLog {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
