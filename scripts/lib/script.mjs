/** A reason to stop that the reader can act on. It is printed as it is, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script and exits with the code it gives.
 *
 * @param {(args: readonly string[]) => Promise<number | undefined>} main
 */
export async function script(main) {
  try {
    process.exit((await main(process.argv.slice(2))) ?? 0);
  } catch (error) {
    console.error(error instanceof SetupError ? `knead: ${error.message}` : error);
    process.exit(1);
  }
}
