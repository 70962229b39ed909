/**
 * Shell: a line into the log from outside the process, as `createLog` writes it. `say FILE LINE` never fails.
 */
export const SHELL_SAY = `
umask 077
say() { echo "$(date -u +%Y-%m-%dT%H:%M:%SZ) $2" >> "$1" || :; }
`;
