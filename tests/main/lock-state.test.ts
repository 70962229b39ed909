import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { BusMessage, BusMethod, BusValue } from '../../src/main/adapters/dbus-wire';
import {
  createLockState,
  watchLockers,
  watchLogind,
  watchPower,
} from '../../src/main/adapters/lock-state';
import type { LastingBus } from '../../src/main/adapters/session-bus';

const yes = (is: boolean) => Buffer.from([is ? 1 : 0, 0, 0, 0]);
const property = (is: boolean) => Buffer.from([1, 98, 0, 0, is ? 1 : 0, 0, 0, 0]);
const text = (value: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(value.length);
  return Buffer.concat([length, Buffer.from(`${value}\0`)]);
};

const message = (kind: 'reply' | 'signal', body: Buffer, of: Partial<BusMessage> = {}) => ({
  kind,
  replyTo: 0,
  interface: '',
  path: '',
  member: '',
  sender: '',
  ...of,
  body,
});

/** A bus that answers as told, and passes on to all who listen what a test sends. */
function aBus(answers: Readonly<Record<string, () => Buffer>> = {}) {
  const listeners: ((signal: BusMessage) => void)[] = [];
  const rules: string[] = [];
  let end = () => {};
  const asked: { readonly method: BusMethod; readonly values: readonly BusValue[] }[] = [];
  const bus: LastingBus = {
    call: async (method, ...values) => {
      asked.push({ method, values });
      const answer = answers[`${method.destination} ${method.member}`];
      if (answer === undefined) throw new Error('nobody there');
      return message('reply', answer());
    },
    listen(rule, heard) {
      rules.push(rule);
      listeners.push(heard);
    },
    onEnd: (listener) => {
      end = listener;
    },
    wasLetIn: () => true,
    close: () => {},
  };
  const signal = (of: Partial<BusMessage>, body: Buffer) => {
    for (const heard of listeners) heard(message('signal', body, of));
  };
  return { bus, asked, rules, signal, ends: () => end() };
}

function aState() {
  const changed = vi.fn();
  return { changed, state: createLockState(changed) };
}

describe('a screen', () => {
  it('is locked while one source says so, and nothing is told twice', () => {
    const { changed, state } = aState();
    expect(state.isLocked()).toBeNull();

    state.hear('a', false);
    state.hear('a', true);
    state.hear('b', true);
    state.hear('a', false);
    expect(state.isLocked()).toBe(true);
    state.hear('b', false);

    expect(changed.mock.calls).toEqual([[true], [false]]);
    expect(state.isLocked()).toBe(false);
  });

  it('is not locked for ever by a source that went away', () => {
    const { changed, state } = aState();
    state.hear('a', true);

    state.forget('a');

    expect(changed.mock.calls).toEqual([[true], [false]]);
    expect(state.isLocked()).toBeNull();
  });

  it('follows the news of Electron, a sleep and a lock apart', () => {
    const power = new EventEmitter();
    const { changed, state } = aState();
    watchPower(power, state);

    for (const event of ['lock-screen', 'suspend', 'unlock-screen', 'resume']) power.emit(event);

    expect(changed.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the lock screen of a Linux desktop', () => {
  it('is heard, and asked how it stands at the start', async () => {
    const { bus, asked, rules, signal } = aBus({
      'org.gnome.ScreenSaver GetActive': () => yes(true),
    });
    const { state } = aState();

    watchLockers(bus, state);
    await vi.waitFor(() => expect(state.isLocked()).toBe(true));
    signal({ interface: 'org.gnome.ScreenSaver', member: 'ActiveChanged' }, yes(false));

    expect(state.isLocked()).toBe(false);
    expect(asked.map(({ method }) => method.path)).toContain('/org/freedesktop/ScreenSaver');
    expect(asked.every(({ method }) => method.startsNothing)).toBe(true);
    expect(rules).toContain(
      "type='signal',interface='org.gnome.ScreenSaver',member='ActiveChanged'",
    );
  });

  it.each([
    'org.freedesktop.ScreenSaver',
    'org.gnome.ScreenSaver',
    'org.cinnamon.ScreenSaver',
    'org.mate.ScreenSaver',
    'org.xfce.ScreenSaver',
  ])('may be %s', (name) => {
    const { bus, signal } = aBus();
    const { state, changed } = aState();
    watchLockers(bus, state);

    signal({ interface: name, member: 'ActiveChanged' }, yes(true));
    signal({ interface: name, member: 'ActiveChanged' }, Buffer.from('no answer'));
    signal({ interface: name, member: 'ActiveChanged' }, yes(false));

    expect(changed.mock.calls).toEqual([[true], [false]]);
  });

  it('that crashes, or whose bus ends, locks nothing any more', () => {
    const { bus, signal, ends } = aBus();
    const { state } = aState();
    watchLockers(bus, state);
    const locked = () =>
      signal({ interface: 'org.gnome.ScreenSaver', member: 'ActiveChanged' }, yes(true));
    const gone = { interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged' };

    locked();
    signal(gone, text('org.other.Program'));
    expect(state.isLocked()).toBe(true);
    signal(gone, text('org.gnome.ScreenSaver'));
    expect(state.isLocked()).toBeNull();
    locked();
    ends();

    expect(state.isLocked()).toBeNull();
  });
});

describe('logind', () => {
  const session = '/org/freedesktop/login1/session/_32';
  const aLogind = (hint: { locked: boolean }) =>
    aBus({
      'org.freedesktop.login1 GetSession': () => text(session),
      'org.freedesktop.login1 Get': () => property(hint.locked),
    });
  const news = {
    interface: 'org.freedesktop.DBus.Properties',
    member: 'PropertiesChanged',
  } as const;

  it('tells of a lock of this session, and of no other', async () => {
    const hint = { locked: false };
    const { bus, asked, signal } = aLogind(hint);
    const { state, changed } = aState();
    await watchLogind(bus, state, '2');
    await vi.waitFor(() => expect(state.isLocked()).toBe(false));

    hint.locked = true;
    signal({ ...news, path: '/org/freedesktop/login1/session/c9' }, Buffer.from('LockedHint'));
    signal({ ...news, path: session }, Buffer.from('IdleHint'));
    expect(asked).toHaveLength(2);
    signal({ ...news, path: session }, Buffer.from('..LockedHint..'));

    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(true));
    expect(asked[0]?.values).toEqual([{ type: 's', value: '2' }]);
  });

  it('tells that the machine goes to sleep and wakes', async () => {
    const { bus, signal } = aLogind({ locked: false });
    const { state, changed } = aState();
    await watchLogind(bus, state, undefined);
    const sleep = {
      interface: 'org.freedesktop.login1.Manager',
      path: '/org/freedesktop/login1',
      member: 'PrepareForSleep',
    };

    signal(sleep, yes(true));
    expect(state.isLocked()).toBe(true);
    signal(sleep, yes(false));

    await vi.waitFor(() => expect(changed.mock.calls).toEqual([[true], [false]]));
  });

  it('that is not there, or knows no session, says nothing', async () => {
    const { state } = aState();

    await watchLogind(aBus().bus, state, undefined);

    expect(state.isLocked()).toBeNull();
  });
});
