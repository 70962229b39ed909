import type { SignalReport } from '#shared/breaks/signals';
import type { Run } from './programs';
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
/** Nobody has more than a few. */
const MOST_INHIBITORS = 6;

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
  if (answered.kind !== 'said') return noAnswer;
  // Pairs of who and why; some versions send them as lists of two.
  const pairs = [...answered.out.matchAll(/[([]'((?:[^'\\]|\\.)*)', '((?:[^'\\]|\\.)*)'[)\]]/g)];
  const presenters = pairs.filter(([, , reason = '']) => FOR_SLIDES.test(reason));
  return presenters.length === 0 ? off : on(...presenters.map(([, app = '']) => app));
}

async function inGnome(run: Run): Promise<SignalReport> {
  const list = calling(SESSION, '/org/gnome/SessionManager', `${SESSION}.GetInhibitors`);
  const answered = await run('gdbus', list);
  if (answered.kind !== 'said') return noAnswer;
  const paths = [...answered.out.matchAll(/'(\/org\/gnome\/SessionManager\/Inhibitor\d+)'/g)];
  const reports = await Promise.all(
    paths.slice(0, MOST_INHIBITORS).map(([, path = '']) => ofInhibitor(run, path)),
  );
  return reports.find(({ state }) => state === 'on') ?? off;
}

async function ofInhibitor(run: Run, path: string): Promise<SignalReport> {
  const word = async (method: string): Promise<string> => {
    const answered = await run('gdbus', calling(SESSION, path, `${SESSION}.Inhibitor.${method}`));
    return answered.kind === 'said' ? (/^\('(.*)',\)$/.exec(answered.out.trim())?.[1] ?? '') : '';
  };
  const [reason, app] = await Promise.all([word('GetReason'), word('GetAppId')]);
  if (!FOR_SLIDES.test(reason)) return off;
  return app === '' ? on() : on(app);
}

/** The switch of the power manager's panel icon. */
async function inXfce(run: Run): Promise<SignalReport> {
  const yes = yesOrNo(
    await run('xfconf-query', [
      ...['-c', 'xfce4-power-manager', '-p', '/xfce4-power-manager/presentation-mode'],
    ]),
  );
  return yes === true ? on() : off; // a switch that was never used is not there
}
