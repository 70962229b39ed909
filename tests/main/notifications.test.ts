import { describe, expect, it } from 'vitest';
import { createNotifier } from '../../src/main/adapters/notifications';
import type { Notice } from '../../src/shared/text/notice';

const notice: Notice = {
  title: 'Let your forearms go',
  body: 'One minute.',
  actions: [
    { answer: 'accepted', label: 'Start' },
    { answer: 'skipped', label: 'Skip' },
  ],
  silent: true,
  waits: true,
};

/** The system's side of a notification. */
function aSystem({ isSupported = true, platform = 'darwin' as NodeJS.Platform } = {}) {
  const log: string[] = [];
  const made: { emit: (event: string, ...args: unknown[]) => void; options: unknown }[] = [];
  const notifier = createNotifier({
    isSupported: () => isSupported,
    iconPath: '/icon.png',
    platform,
    create: (options) => {
      const listeners = new Map<string, (...args: never[]) => void>();
      made.push({
        options,
        emit: (event, ...args) => listeners.get(event)?.(...(args as never[])),
      });
      return {
        on: (event: string, listener: (...args: never[]) => void) => listeners.set(event, listener),
        show: () => log.push(`show ${options.title}`),
        close: () => log.push('close'),
      };
    },
  });
  const events = {
    opened: () => void log.push('opened'),
    answered: (answer: string) => void log.push(answer),
    failed: () => void log.push('failed'),
  };
  return { log, made, notifier, events };
}

describe('notifications', () => {
  it('show title, words and buttons, and stay until they are answered', () => {
    const { notifier, made, events } = aSystem();

    notifier.show(() => notice, events);

    expect(made[0]?.options).toEqual({
      title: 'Let your forearms go',
      body: 'One minute.',
      silent: true,
      icon: '/icon.png',
      actions: [
        { type: 'button', text: 'Start' },
        { type: 'button', text: 'Skip' },
      ],
      timeoutType: 'never',
    });
  });

  it('answer by a button, open by a click, and pass on that they failed', () => {
    const { notifier, made, events, log } = aSystem();
    notifier.show(() => notice, events);

    made[0]?.emit('action', {}, 1);
    made[0]?.emit('action', {}, 7);
    made[0]?.emit('click');
    made[0]?.emit('failed');

    expect(log).toEqual(['show Let your forearms go', 'skipped', 'opened', 'failed']);
  });

  it('say nothing any more once they were taken away or replaced', () => {
    const { notifier, made, events, log } = aSystem();
    notifier.show(() => notice, events);
    notifier.show(() => notice, events);
    notifier.hide();

    made[0]?.emit('click');
    made[1]?.emit('click');

    expect(log.filter((word) => word === 'opened')).toEqual([]);
    expect(log.filter((word) => word === 'close')).toHaveLength(2);
  });

  it('fail at once where there are none', () => {
    const { notifier, events, log } = aSystem({ isSupported: false });

    notifier.show(() => notice, events);

    expect(log).toEqual(['failed']);
  });

  it('have buttons on macOS alone', () => {
    const asked: string[] = [];
    for (const platform of ['darwin', 'linux'] as const) {
      const { notifier, events } = aSystem({ platform });
      notifier.show((reach) => {
        asked.push(reach);
        return notice;
      }, events);
    }

    expect(asked).toEqual(['buttons', 'click']);
  });
});
