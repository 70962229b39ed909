import { describe, expect, it } from 'vitest';
import { createBusNotifier } from '../../src/main/adapters/bus-notifications';
import type { BusMessage, BusMethod, BusValue } from '../../src/main/adapters/dbus-wire';
import type { NoticeEvents } from '../../src/main/ports';
import type { Notice, NoticeReach } from '../../src/shared/text/notice';

const SERVICE = ':1.7';
const settle = () => new Promise((resolve) => setImmediate(resolve));

const notice = (reach: NoticeReach): Notice => ({
  title: 'Let your forearms go',
  body: reach === 'read' ? 'Keys.' : 'Keys & clicks.',
  actions:
    reach === 'buttons'
      ? [
          { answer: 'accepted', label: 'Start' },
          { answer: 'skipped', label: 'Skip' },
        ]
      : [],
  silent: true,
  waits: true,
});

const number = (value: number) => Buffer.from([value, 0, 0, 0]);
const text = (value: string) =>
  Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);
const message = (member: string, body: Buffer, sender = SERVICE): BusMessage => ({
  kind: 'signal',
  replyTo: 0,
  interface: '',
  path: '',
  member,
  sender,
  body,
});
const listOf = (...words: readonly string[]) => {
  const list = words.reduce((bytes, word) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    return Buffer.concat([padded, text(word)]);
  }, Buffer.alloc(0));
  return Buffer.concat([number(list.length), list]);
};

/** A desktop whose service can do what is listed; null for one without a service, `silent` never answers. */
function aDesktop(can: readonly string[] | null | 'silent', hasBus = true) {
  const log: string[] = [];
  const sent: (readonly BusValue[])[] = [];
  let heard: (signal: BusMessage) => void = () => {};
  let patience: (() => void) | null = null;
  const answerTo = ({ member }: BusMethod): Promise<BusMessage> => {
    if (can === 'silent') return new Promise(() => {});
    if (can === null) return Promise.reject(new Error('The name is not activatable'));
    const body = member === 'GetCapabilities' ? listOf(...can) : number(5);
    return Promise.resolve(message('', body));
  };
  const notifier = createBusNotifier({
    open: () =>
      hasBus
        ? {
            call(method, ...values) {
              log.push(method.member);
              if (method.member === 'Notify') sent.push(values);
              return answerTo(method);
            },
            listen: (_rule, listener) => {
              heard = listener;
            },
            close: () => void log.push('bus closed'),
          }
        : null,
    iconPath: '/icon.png',
    plain: {
      show: (write) => void log.push(`plain ${write('click').body}`),
      hide: () => {},
    },
    after: (_ms, call) => {
      patience = call;
      return () => {
        patience = null;
      };
    },
  });
  const events: NoticeEvents = {
    opened: () => void log.push('opened'),
    answered: (answer) => void log.push(answer),
    failed: () => void log.push('failed'),
  };
  const invoke = (key: string, id = 5, sender = SERVICE) =>
    heard(message('ActionInvoked', Buffer.concat([number(id), text(key)]), sender));
  return {
    log,
    sent,
    notifier,
    events,
    invoke,
    close: () => heard(message('NotificationClosed', Buffer.concat([number(5), number(2)]))),
    runOutOfPatience: () => patience?.(),
  };
}

describe('notifications of a Linux desktop', () => {
  it('have the buttons of the card, words without markup, and stay until they are answered', async () => {
    const { notifier, events, sent } = aDesktop(['actions', 'body-markup']);

    notifier.show(notice, events);
    await settle();

    expect(sent[0]?.map(({ value }) => value)).toEqual([
      'Knead',
      0,
      '/icon.png',
      'Let your forearms go',
      'Keys &amp; clicks.',
      ['default', 'Open Knead', 'accepted', 'Start', 'skipped', 'Skip'],
      expect.objectContaining({ urgency: 1, 'suppress-sound': true, transient: false }),
      0,
    ]);
  });

  it('answer by a button and open by a click; nobody else’s signal counts', async () => {
    const { notifier, events, invoke, log } = aDesktop(['actions']);
    notifier.show(notice, events);
    await settle();

    invoke('skipped', 4);
    invoke('skipped', 5, ':1.99');
    invoke('nonsense');
    invoke('default');
    invoke('skipped');

    expect(log).toEqual(['GetCapabilities', 'Notify', 'opened', 'skipped']);
  });

  it('are heard also when a signal overtakes the answer', async () => {
    const { notifier, events, invoke, log } = aDesktop(['actions']);
    notifier.show(notice, events);
    await Promise.resolve();
    await Promise.resolve();

    invoke('accepted');
    await settle();

    expect(log).toContain('accepted');
  });

  it('are taken away at the service, and say nothing any more', async () => {
    const { notifier, events, invoke, log } = aDesktop(['actions']);
    notifier.show(notice, events);
    await settle();

    notifier.hide();
    invoke('skipped');
    await settle();

    expect(log).toEqual(['GetCapabilities', 'Notify', 'CloseNotification', 'bus closed']);
  });

  it('do not come up any more when they were no longer wanted by then', async () => {
    const { notifier, events, log } = aDesktop(['actions']);

    notifier.show(notice, events);
    notifier.hide();
    await settle();

    expect(log).toEqual(['GetCapabilities', 'bus closed']);
  });

  it('leave no connection open once the person closed them', async () => {
    const { notifier, events, close, invoke, log } = aDesktop(['actions']);
    notifier.show(notice, events);
    await settle();

    close();
    invoke('skipped');
    notifier.hide();

    expect(log).toEqual(['GetCapabilities', 'Notify', 'bus closed']);
  });

  it.each([
    ['the service takes no answers', ['body'] as const, true, 'Keys.'],
    ['there is no service', null, true, 'Keys & clicks.'],
    ['there is no bus', null, false, 'Keys & clicks.'],
  ])(
    'are plain ones, which promise no more than they can, where %s',
    async (_why, can, hasBus, body) => {
      const { notifier, events, log } = aDesktop(can, hasBus);

      notifier.show(notice, events);
      await settle();

      expect(log.filter((word) => word.startsWith('plain'))).toEqual([`plain ${body}`]);
      expect(log).not.toContain('Notify');
    },
  );

  it('are plain ones, once, where the service hangs', async () => {
    const { notifier, events, log, runOutOfPatience } = aDesktop('silent');
    notifier.show(notice, events);

    runOutOfPatience();
    runOutOfPatience();
    await settle();

    expect(log.filter((word) => word !== 'bus closed')).toEqual([
      'GetCapabilities',
      'plain Keys & clicks.',
    ]);
    expect(log).toContain('bus closed');
  });
});
