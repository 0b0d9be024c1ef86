import type { TurnContext } from 'botbuilder';
import { type Upload, uploadLimits } from '../ports/uploads.js';
import { bubble, words } from '../replies.js';
import type { Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';

/** A file that is held until what it belongs to is sent. */
export interface HeldFile {
  readonly id: string;
  readonly name: string;
}

/** The limit of one file as it is told, in megabytes. */
export const megabytes = uploadLimits.bytes / (1024 * 1024);

interface Uploaded {
  readonly content?: { readonly uploadId?: unknown } | null;
}

/** The files of this message, whether the bot can look at them (their ids) or only knows that there was one. */
function filesOf(context: TurnContext): readonly (string | undefined)[] {
  return (context.activity.attachments ?? [])
    .filter(({ contentType }) => contentType !== 'text/html')
    .map((attachment: Uploaded) => {
      const id = attachment.content?.uploadId;
      return typeof id === 'string' ? id : undefined;
    });
}

export const hasFiles = (context: TurnContext): boolean => filesOf(context).length > 0;

/**
 * Takes the files of this message to those that are there and says what was taken and what not. `kept` were handed in
 * before; together they may be as many as the limit. `more` asks for the next. What cannot be taken loses nothing of the rest.
 */
export async function takeFiles(
  context: TurnContext,
  services: Services,
  have: readonly HeldFile[],
  kept: number,
  more: boolean,
): Promise<readonly HeldFile[]> {
  const most = uploadLimits.files;
  const files = filesOf(context);
  const ids = files.filter((id) => id !== undefined);
  const found = await services.uploads.look(turnInfo(context), ids);
  const fresh = found.flatMap((file) =>
    file.kind === 'kept' && !have.some(({ id }) => id === file.id) ? [{ id: file.id, name: file.name }] : [],
  );
  const taken = fresh.slice(0, Math.max(0, most - kept - have.length));
  const held = [...have, ...taken];
  const said = [
    ...(taken.length === 0
      ? []
      : [
          words(context, 'dispute.took', {
            names: taken.map(({ name }) => name).join(', '),
            count: kept + held.length,
            files: most,
          }),
        ]),
    ...found.flatMap((file) => (file.kind === 'refused' ? [why(context, file)] : [])),
    ...fresh.slice(taken.length).map(({ name }) => words(context, 'dispute.fileRoom', { name, files: most })),
    ...(found.length < files.length ? [words(context, 'dispute.fileMissing')] : []),
    ...(more ? [words(context, kept + held.length < most ? 'dispute.fileMore' : 'dispute.fileFull')] : []),
  ];
  await context.sendActivity(bubble(said.join('\n'), more ? [words(context, 'dispute.finish')] : []));
  return held;
}

function why(context: TurnContext, { code, name }: Extract<Upload, { readonly kind: 'refused' }>): string {
  switch (code) {
    case 'empty':
      return words(context, 'dispute.fileEmpty', { name });
    case 'too_large':
      return words(context, 'dispute.fileSize', { name, size: megabytes });
    case 'wrong_type':
      return words(context, 'dispute.fileType', { name });
  }
}
