import type { UnknownBecause } from '../breaks/signals';
import { momentPast } from './en-parts';
import type { QuietWords } from './settings-messages';

function because(why: Exclude<UnknownBecause, { readonly kind: 'not-asked' }>): string {
  switch (why.kind) {
    case 'missing-program':
      return `the program ${why.program} is not installed`;
    case 'no-answer':
      return 'nothing answered in time';
    case 'wayland':
      return 'a Wayland desktop does not tell';
    case 'no-way':
      return 'this system has no way to tell';
  }
}

const named = (apps: readonly string[]): string =>
  apps.length === 0 ? '' : `: ${apps.join(', ')}`;

/** English for what holds a break now. */
export const enQuiet: QuietWords = {
  title: 'What would hold a break now',
  asked: (at, now) =>
    at === null
      ? 'Asked only when a break is due, or here. Nothing is written down.'
      : `Asked at ${momentPast(at, now)}. Nothing is written down.`,
  check: 'Check now',
  names: {
    call: 'In a call',
    share: 'Sharing the screen',
    presentation: 'Presenting',
    'full-screen': 'Full-screen app',
    dnd: 'Do not disturb',
    lock: 'Screen locked',
  },
  state: (report, ignored) => {
    switch (report.state) {
      case 'on': {
        const counts = report.apps.filter((app) => !ignored.includes(app));
        return report.apps.length > 0 && counts.length === 0
          ? `no, left out${named(report.apps)}`
          : `yes${named(counts)}`;
      }
      case 'off':
        return 'no';
      case 'unknown':
        return report.because.kind === 'not-asked'
          ? 'not asked yet'
          : `unknown here, because ${because(report.because)}`;
    }
  },
  ignoredNow: 'ignored for now',
  ignore: (app) => `Never hold for ${app}`,
  add: 'Add',
  addLabel: 'Name of an app',
  remove: (app) => `Remove ${app}`,
};
