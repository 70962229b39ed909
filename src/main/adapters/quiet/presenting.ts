import type { SignalReport } from '#shared/breaks/signals';
import { type Answered, neverSet, type Run, readOr } from './programs';
import { type BusNames, calling, yesOrNo } from './session-bus';
import { noAnswer, off, on, together } from './source';

/**
 * What programs say when they keep the screen awake for slides. A film keeps it awake as well, with
 * other words, and is no presentation.
 */
const FOR_SLIDES = /presentation|presenting|slide ?show/i;

/** Plasma's list of who keeps the screen awake, and why. */
const POWER = 'org.kde.Solid.PowerManagement';
const POLICY = `${POWER}.PolicyAgent`;
const POLICY_PATH = '/org/kde/Solid/PowerManagement/PolicyAgent';
/** GNOME's, and that of desktops that have its session manager. */
const SESSION = 'org.gnome.SessionManager';
/** Nobody has so many; each is one more program to run. */
const MOST_INHIBITORS = 40;

/** Whether a program or the desktop says that something is being presented. */
export async function presenting(run: Run, names: BusNames): Promise<SignalReport> {
  if (names.kind === 'unknown') return names.report;
  const reports = await Promise.all([
    ...(names.has(POWER) ? [inPlasma(run)] : []),
    ...(names.has(SESSION) ? [inGnome(run)] : []),
    ...(names.has('org.xfce.Xfconf') ? [inXfce(run)] : []),
  ]);
  return together(reports);
}

async function inPlasma(run: Run): Promise<SignalReport> {
  const answered = await run('gdbus', calling(POWER, POLICY_PATH, `${POLICY}.ListInhibitions`));
  return readOr(answered, (out) => {
    // Pairs of who and why; some versions send them as lists of two.
    const pairs = [...out.matchAll(/[([]'((?:[^'\\]|\\.)*)', '((?:[^'\\]|\\.)*)'[)\]]/g)];
    const presenters = pairs.filter(([, , reason = '']) => FOR_SLIDES.test(reason));
    return presenters.length === 0 ? off : on(...presenters.map(([, app = '']) => app));
  });
}

async function inGnome(run: Run): Promise<SignalReport> {
  const list = calling(SESSION, '/org/gnome/SessionManager', `${SESSION}.GetInhibitors`);
  const answered = await run('gdbus', list);
  if (answered.kind !== 'said') return readOr(answered, () => noAnswer);
  const paths = [...answered.out.matchAll(/'(\/org\/gnome\/SessionManager\/Inhibitor\d+)'/g)];
  const reports = await Promise.all(
    paths.slice(0, MOST_INHIBITORS).map(([, path = '']) => ofInhibitor(run, path)),
  );
  // One that did not answer may be the one with slides.
  const said = (state: SignalReport['state']) => reports.find((report) => report.state === state);
  return said('on') ?? said('unknown') ?? off;
}

/** What the bus says of an inhibitor that ended in between. */
const GONE = /UnknownMethod|UnknownObject/;

async function ofInhibitor(run: Run, path: string): Promise<SignalReport> {
  const ask = (method: string) =>
    run('gdbus', calling(SESSION, path, `${SESSION}.Inhibitor.${method}`));
  const why = await ask('GetReason');
  if (why.kind === 'failed' && GONE.test(why.words)) return off;
  if (why.kind !== 'said') return readOr(why, () => noAnswer);
  if (!FOR_SLIDES.test(wordIn(why))) return off;
  const app = wordIn(await ask('GetAppId'));
  return app === '' ? on() : on(app);
}

const wordIn = (answered: Answered): string =>
  answered.kind === 'said' ? (/^\('(.*)',\)$/.exec(answered.out.trim())?.[1] ?? '') : '';

/** The switch of the power manager's panel icon. */
async function inXfce(run: Run): Promise<SignalReport> {
  const answered = await run('xfconf-query', [
    ...['-c', 'xfce4-power-manager', '-p', '/xfce4-power-manager/presentation-mode'],
  ]);
  if (neverSet(answered)) return off;
  const yes = yesOrNo(answered);
  if (yes === null) return readOr(answered, () => noAnswer);
  return yes ? on() : off;
}
