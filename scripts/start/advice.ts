type SystemError = Error & { code: string; path?: string; port?: number; address?: string };

/** Errors of ours whose message is meant for the person at the keyboard. */
const SAYS_WHAT_TO_DO = ['SettingsError', 'TaskError', 'NewerDatabaseError'];

/** What to do about an error that belongs to the machine and not to us; null for any other. */
export function adviceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (SAYS_WHAT_TO_DO.includes(error.name)) return error.message;
  if (!('code' in error) || typeof error.code !== 'string') return null;
  const { code, path, port, address } = error as SystemError;
  if (code.startsWith('SQLITE_')) return databaseAdvice(code);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${address ?? 'an address'}, which this machine does not have. Use 127.0.0.1 for this machine alone, 0.0.0.0 for the network.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (port) return `This user may not use port ${port}. Choose one above 1023: PORT=3000 npm start`;
      return `${path} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be a folder, because there is a file of that name. Set DATA_DIR to another folder.`;
    case 'ENOSPC':
      return 'The disk is full. Free some space, then run the same command again.';
    default:
      return null;
  }
}

/** By SQLite's result codes, the long ones too: https://sqlite.org/rescode.html */
function databaseAdvice(code: string): string | null {
  const is = (...names: string[]) => names.some((name) => code === name || code.startsWith(`${name}_`));
  if (is('SQLITE_FULL')) return 'The disk is full. Free some space, then run the same command again.';
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED')) {
    return 'Another program is writing to the database. Wait until it has finished, then run the same command again.';
  }
  if (is('SQLITE_CORRUPT', 'SQLITE_NOTADB')) {
    return 'The database file is damaged. Move open-door.db away (keep it), put a backup in its place, then run the same command again.';
  }
  if (is('SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_IOERR')) {
    return 'The database file cannot be opened for writing. Check the rights and the disk of the data folder, or set DATA_DIR to another one.';
  }
  return null;
}
