import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Fact = Readonly<Record<string, unknown>>;

/** A small Python program that plays a part of the desktop on the session bus of the tests. */
export class BusHelper {
  readonly #child;
  readonly #name: string;
  readonly #facts: Fact[] = [];
  #heard: () => void = () => {};

  /** @param script Its file in this folder; it prints and reads a line of JSON at a time. */
  constructor(script: string) {
    this.#name = script;
    // The system's own interpreter: another one on the PATH would lack Debian's D-Bus bindings.
    this.#child = spawn('/usr/bin/python3', [fileURLToPath(new URL(script, import.meta.url))], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.#facts.push(JSON.parse(line) as Fact);
      this.#heard();
    });
  }

  ready(): Promise<unknown> {
    return this.next('ready');
  }

  stop(): void {
    this.#child.kill('SIGTERM');
  }

  protected ask(command: Fact, answer: string): Promise<unknown> {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    return this.next(answer);
  }

  /** The next fact of a name; an error the program reports fails the test. */
  protected async next(name: string): Promise<unknown> {
    for (;;) {
      const at = this.#facts.findIndex((fact) => name in fact || 'error' in fact);
      const found = at >= 0 ? this.#facts.splice(at, 1)[0] : undefined;
      if (found?.error !== undefined) throw new Error(`${this.#name}: ${found.error}`);
      if (found !== undefined) return found[name];
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }
}
