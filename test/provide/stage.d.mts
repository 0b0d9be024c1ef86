export interface Stage {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly minutes: number;
  readonly report?: string;
}

export function runStage(
  stage: Stage,
  abort: AbortSignal,
): Promise<{ readonly failed: boolean; readonly note: string; readonly seconds: number }>;
