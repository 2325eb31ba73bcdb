const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENOSPC: 'no space left on device',
  EROFS: 'read-only file system',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not valid UTF-16 text',
  ERR_INVALID_ARG_VALUE: 'not a file name',
};

/** What is wrong with an input, in the few words that the user is to read. */
export class InputError extends Error {}

/** Whether an error is the world's (a missing file, a wrong encoding), and not a mistake of ours. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code in REASONS;
}

/**
 * What went wrong while an article was read, in a few words. A bug, ours or that of a parser, is said of that article, and
 * costs no other.
 */
export function describeReadError(error: unknown): string {
  if (error instanceof InputError || isSystemError(error)) return describeError(error);
  return `internal error: ${error instanceof Error ? error.message : String(error)}`;
}

/** An error of the input or the system in a few words. Anything else is a bug, and thrown again. */
export function describeError(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (!isSystemError(error)) throw error;
  return REASONS[error.code] ?? error.message;
}
