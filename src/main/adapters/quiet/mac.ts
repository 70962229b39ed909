import type { SignalReport } from '#shared/breaks/signals';
import * as z from '#shared/shape';
import { MAC_SCRIPT, type MacAnswer } from './mac-script';
import { isPresenter } from './presenters';
import type { Run } from './programs';
import {
  type Answers,
  noAnswer,
  noWay,
  off,
  on,
  type QuietSource,
  together,
  unknown,
} from './source';

export interface MacPorts {
  readonly run: Run;
  /** Our own process, whose windows fill no screen of anybody else. */
  readonly ownPid: number;
}

const OSASCRIPT = '/usr/bin/osascript';

/**
 * Calls, full screens and slides on macOS, asked by a script of the system's own interpreter, which needs
 * no permission for what it asks. Do-not-disturb has no supported question there, and sharing none either.
 *
 * Written from documentation and nowhere run yet: whatever does not answer as expected is unknown.
 */
export const macSource = ({ run, ownPid }: MacPorts): QuietSource => ({
  ask: async (): Promise<Answers> => {
    const answered = await run(OSASCRIPT, ['-l', 'JavaScript', '-e', MAC_SCRIPT]);
    if (answered.kind === 'missing') {
      const missing = unknown({ kind: 'missing-program', program: 'osascript' });
      return { call: missing, 'full-screen': missing, presentation: missing };
    }
    return macAnswers(answered.kind === 'said' ? answered.out : '', ownPid);
  },
});

/** @param out What the script printed. Anything else than its line of JSON is no answer. */
export function macAnswers(out: string, ownPid: number): Answers {
  const { front, camera, recorders } = readAnswer(out);
  const full = front === null ? noAnswer : ofFront(front, ownPid);
  const presents = full.state !== 'on' || full.apps.some(isPresenter);
  return {
    call: together([...ofCamera(camera), ofRecorders(recorders, ownPid)]),
    'full-screen': full,
    presentation: presents ? full : off,
  };
}

const ofFront = (front: NonNullable<MacAnswer['front']>, ownPid: number): SignalReport =>
  front.fills && front.pid !== ownPid ? named([front.app]) : off;

/** A camera in use is a call, though not whose it is; one at rest says nothing about the microphone. */
const ofCamera = (inUse: boolean | null): readonly SignalReport[] =>
  inUse === false ? [] : [inUse === null ? noAnswer : on()];

/** Without the list of processes, before macOS 14, nothing tells a microphone from a headset that plays. */
function ofRecorders(recorders: MacAnswer['recorders'], ownPid: number): SignalReport {
  if (recorders === null) return noWay;
  const others = recorders.filter(({ pid }) => pid !== ownPid);
  return others.length === 0 ? off : named(others.map(({ app }) => app));
}

const process = z.object({ pid: z.number(), app: z.string() });
const answer: z.Shape<MacAnswer> = z.object({
  front: z.object({ pid: z.number(), app: z.string(), fills: z.boolean() }).nullable().catch(null),
  camera: z.boolean().nullable().catch(null),
  recorders: z.array(process).nullable().catch(null),
});

function readAnswer(out: string): MacAnswer {
  try {
    const read = answer.safeParse(JSON.parse(out));
    if (read.success) return read.data;
  } catch {
    // no JSON: the script itself failed
  }
  return { front: null, camera: null, recorders: null };
}

const named = (apps: readonly string[]): SignalReport => on(...apps.filter((app) => app !== ''));
