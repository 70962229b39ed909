import type { Answered, Run } from '../../src/main/adapters/quiet/programs';

/**
 * Programs of a faked system: what each command prints, null for one that is not installed; one that
 * fails says `fails`, with its words behind it.
 */
export function fakePrograms(answers: (command: string) => string | null) {
  const asked: string[] = [];
  const run: Run = async (program, args): Promise<Answered> => {
    const command = [program, ...args].join(' ');
    asked.push(command);
    const out = answers(command);
    if (out === null) return { kind: 'missing', program };
    if (!/^fails\b/.test(out)) return { kind: 'said', out };
    return { kind: 'failed', words: out.slice('fails'.length).trim() };
  };
  return { run, asked };
}

/** What `gdbus` prints for the list of names, with these services among them. */
export const busNames = (...services: readonly string[]): string =>
  `(['org.freedesktop.DBus', ':1.7', ${services.map((name) => `'${name}', `).join('')}':1.9'],)\n`;
