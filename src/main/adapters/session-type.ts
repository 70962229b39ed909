type System = Pick<NodeJS.Process, 'platform' | 'env'>;

/** Whether this is a Wayland session, also where Knead itself runs through XWayland. */
export function isWayland({ platform, env }: System): boolean {
  const { XDG_SESSION_TYPE, WAYLAND_DISPLAY } = env;
  return platform === 'linux' && (XDG_SESSION_TYPE === 'wayland' || WAYLAND_DISPLAY !== undefined);
}

/** What windows are drawn on; `other` also for XWayland. */
export type DrawsOn = 'wayland' | 'other';

/** @param ozone The value of `--ozone-platform`; where it is empty Chromium takes Wayland if there is one. */
export function drawsOn(ozone: string, system: System): DrawsOn {
  const isNative = ozone === '' ? isWayland(system) : ozone === 'wayland';
  return system.platform === 'linux' && isNative ? 'wayland' : 'other';
}
