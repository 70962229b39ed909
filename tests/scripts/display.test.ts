import { describe, expect, it } from 'vitest';
import { displaySockets, requireLiveDisplay, screenOf } from '../../scripts/lib/display.mjs';

describe('screenOf', () => {
  it('prefers X11, by which windows can be placed, to Wayland', () => {
    expect(screenOf('linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' })).toBe('x11');
    expect(screenOf('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('wayland');
  });

  it('sees that there is none, also when the variable is empty', () => {
    expect(screenOf('linux', {})).toBe('none');
    expect(screenOf('linux', { DISPLAY: '' })).toBe('none');
  });

  it('leaves other systems alone', () => {
    expect(screenOf('darwin', {})).toBe('native');
  });
});

describe('displaySockets', () => {
  it('asks at the local sockets first', () => {
    expect(displaySockets(':7.0')).toEqual([
      { path: '/tmp/.X11-unix/X7' },
      { path: '\0/tmp/.X11-unix/X7' },
      { host: 'localhost', port: 6007 },
    ]);
  });

  it('asks over the network for a display with a host', () => {
    expect(displaySockets('localhost:10.0')).toEqual([{ host: 'localhost', port: 6010 }]);
  });

  it('finds nothing in a text that is no display', () => {
    expect(displaySockets('nonsense')).toEqual([]);
  });
});

describe('a dead DISPLAY', () => {
  it('is named in one line that says what to do', async () => {
    const refusal = expect(requireLiveDisplay(':98765')).rejects;

    await refusal.toThrow(/^dead DISPLAY: nothing answers at ":98765"[^\n]+unset it[^\n]+$/);
  });
});
