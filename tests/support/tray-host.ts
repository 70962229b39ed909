import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Fact = Readonly<Record<string, unknown>>;

/** A panel for the tray icon, on the session bus of the tests. */
export class TrayHost {
  /** The system's own interpreter: another one on the PATH would lack Debian's D-Bus bindings. */
  readonly #child = spawn(
    '/usr/bin/python3',
    [fileURLToPath(new URL('tray-host.py', import.meta.url))],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  readonly #facts: Fact[] = [];
  #heard: () => void = () => {};

  constructor() {
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      this.#facts.push(JSON.parse(line) as Fact);
      this.#heard();
    });
  }

  ready(): Promise<unknown> {
    return this.#next('ready');
  }

  /** Resolves once an icon has registered. */
  registered(): Promise<unknown> {
    return this.#next('registered');
  }

  async menu(): Promise<readonly string[]> {
    return (await this.#ask({ do: 'menu' }, 'menu')) as readonly string[];
  }

  async choose(label: string): Promise<void> {
    await this.#ask({ do: 'choose', label }, 'chose');
  }

  async click(): Promise<void> {
    await this.#ask({ do: 'click' }, 'clicked');
  }

  stop(): void {
    this.#child.kill('SIGTERM');
  }

  #ask(command: Fact, answer: string): Promise<unknown> {
    this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    return this.#next(answer);
  }

  /** The next fact of a name; an error the host reports fails the test. */
  async #next(name: string): Promise<unknown> {
    for (;;) {
      const at = this.#facts.findIndex((fact) => name in fact || 'error' in fact);
      const found = at >= 0 ? this.#facts.splice(at, 1)[0] : undefined;
      if (found?.error !== undefined) throw new Error(`Tray host: ${found.error}`);
      if (found !== undefined) return found[name];
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }
}
